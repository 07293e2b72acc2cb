public import Places

/// Once a night, by the clock of Germany.
public struct NightlySchedule: Sendable, Hashable {
  /// From when on, by the clock on the wall.
  public var from: LocalTime

  /// A schedule.
  public init(from: LocalTime) { self.from = from }

  /// The night that is due at a moment, as a date: today from then on, yesterday before it.
  public func slot(at now: Instant) -> LocalDate {
    let local = BerlinTime.local(now)
    return local.time >= from ? local.date : local.date.adding(days: -1)
  }
}
