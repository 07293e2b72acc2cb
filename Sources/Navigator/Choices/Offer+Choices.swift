public import Offers
import Places

extension Offer {
  /// Whether a child of this age in whole years may come at some time of that year.
  func suits(year: Int) -> Bool {
    guard let ages else { return true }
    return ages.months.overlaps(year * 12...year * 12 + 11)
  }

  /// Whether it is known to cost nothing: every price that holds for everybody is 0.
  func isFree(on day: LocalDate?) -> Bool {
    let prices = costs.filter { cost in cost.condition == nil && (day.map(cost.isValid) ?? true) }
    return !prices.isEmpty && prices.allSatisfy { $0.amount == 0 }
  }

  /// The days of the week and the parts of them at which it regularly takes place.
  var slots: Set<Slot> {
    let times = shownTimes
    if times.availability == .alwaysOpen { return Set(Slot.all) }
    var slots: Set<Slot> = []
    for rule in times.rules {
      let opens = rule.hours.opens.minutes
      let open = opens..<opens + max(rule.hours.length, 1)
      for day in rule.recurrence.weekdays {
        for slot in Slot.all where slot.day == day && slot.part.minutes.overlaps(open) { slots.insert(slot) }
      }
    }
    return slots
  }
}

/// A part of a day of the week.
struct Slot: Hashable, Sendable {
  var day: Weekday
  var part: DayPart

  static let all = Weekday.allCases.flatMap { day in DayPart.allCases.map { Slot(day: day, part: $0) } }
}

extension Recurrence {
  /// The days of the week on which it can fall.
  fileprivate var weekdays: Set<Weekday> {
    switch self {
    case .weekly(let days, _), .monthlyByWeekday(let days, _):
      Set(Weekday.allCases.filter { days.contains(Weekdays($0)) })
    case .monthlyByDay: Set(Weekday.allCases)
    case .dates(let dates): Set(dates.map(\.weekday))
    }
  }
}

extension CatalogueEntry {
  /// Whether one of its places can be entered without a step.
  var isStepFree: Bool {
    places.contains { place in
      place.accessibility.contains { $0.feature == "step-free" && $0.answer == .yes }
    }
  }

  /// How far it is from a point in kilometres, to the nearest of its places; nil when none is known.
  public func distance(from point: Position) -> Double? {
    places.compactMap { $0.isProtected ? nil : $0.position?.kilometres(to: point) }.min()
  }
}
