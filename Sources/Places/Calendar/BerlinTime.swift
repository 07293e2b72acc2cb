/// Civil time in Germany (Europe/Berlin): UTC+1, in summer UTC+2, changed at 01:00 UTC.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October (Directive 2000/84/EC; until
/// 1995 of September). Before 1981 every day counts as winter time. Computed, since Foundation's time zones
/// cost far more than an opening-hours question may.
public enum BerlinTime {
  /// What the clock on the wall shows, cut to the minute.
  public static func local(_ instant: Instant) -> LocalDateTime {
    LocalDateTime(wallMinutes: floorDivide(wallMilliseconds(instant), 60_000))
  }

  /// The moment when the clock on the wall shows this. A time that the clock skips in March is the moment of
  /// the change (the gap goes forward to 03:00); a time that comes twice in October is the first.
  /// Hence the order of local times is never reversed.
  public static func instant(_ local: LocalDateTime) -> Instant {
    let wall = local.wallMinutes
    let day = LocalDate(dayNumber: floorDivide(wall, 1440))
    guard let (start, end) = summer(of: day.year) else { return moment(wall - 60) }
    let winterReading = wall - 60
    if winterReading < start { return moment(winterReading) }
    let summerReading = wall - 120
    if summerReading < start { return moment(start) }
    return moment(summerReading < end ? summerReading : winterReading)
  }

  /// The first moment of a day.
  public static func start(of date: LocalDate) -> Instant {
    instant(LocalDateTime(date: date, time: .midnight))
  }

  /// Minutes that the clock on the wall is ahead of UTC: 60 or 120.
  public static func offsetMinutes(at instant: Instant) -> Int {
    let minutes = floorDivide(held(instant), 60_000)
    guard let (start, end) = summer(of: LocalDate(dayNumber: floorDivide(minutes, 1440)).year) else {
      return 60
    }
    return minutes >= start && minutes < end ? 120 : 60
  }

  /// Milliseconds since 1970-01-01T00:00 on the wall.
  static func wallMilliseconds(_ instant: Instant) -> Int {
    held(instant) + offsetMinutes(at: instant) * 60_000
  }

  /// Like the wall clock, but it never runs back: in the hour that comes twice it waits for 03:00 during the
  /// second pass. So a moment lies after ``instant(_:)`` of a local time exactly if this reading does.
  public static func steadyWallMilliseconds(_ instant: Instant) -> Int {
    let wall = wallMilliseconds(instant)
    let utc = held(instant)
    guard let (_, end) = summer(of: LocalDate(dayNumber: floorDivide(utc, 86_400_000)).year) else {
      return wall
    }
    let change = end * 60_000
    return utc >= change && utc < change + 3_600_000 ? change + 2 * 3_600_000 - 1 : wall
  }

  /// Start and end of summer time in minutes since 1970 UTC.
  private static func summer(of year: Int) -> (start: Int, end: Int)? {
    guard year >= 1981 else { return nil }
    let end = year >= 1996 ? LocalDate.dayNumber(year, 10, 31) : LocalDate.dayNumber(year, 9, 30)
    return (
      lastSunday(LocalDate.dayNumber(year, 3, 31)) * 1440 + 60, lastSunday(end) * 1440 + 60
    )
  }

  private static func lastSunday(_ dayNumber: Int) -> Int {
    dayNumber - LocalDate.floorModulo(dayNumber + 4, 7)
  }

  private static func moment(_ minutes: Int) -> Instant { Instant(milliseconds: Int64(minutes) * 60_000) }

  private static func held(_ instant: Instant) -> Int {
    Int(min(max(instant, .distantPast), .distantFuture).milliseconds)
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    (value - LocalDate.floorModulo(value, divisor)) / divisor
  }
}
