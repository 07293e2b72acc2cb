public import Places

/// The words in which times are told, a value per language. Texts with `%` take one value after another.
public struct TimeWords: Sendable {
  /// The names of the weekdays from Monday on, and their abbreviations.
  public var weekdays: [String], weekdaysShort: [String]
  /// A day with its year and without.
  public var date: @Sendable (LocalDate) -> String, shortDate: @Sendable (LocalDate) -> String
  /// A time of day.
  public var time: @Sendable (LocalTime) -> String
  /// Between the parts of a list, between the last two, a range of days.
  public var comma: String, and: String, through: String
  /// Every day; on public holidays; single dates.
  public var daily: String, onPublicHolidays: String, onDates: String
  /// The n-th of these weekdays in a month; the n-th day of a month; negative numbers count from the end.
  public var nthWeekday: @Sendable ([Int], [Weekday]) -> String, nthDay: @Sendable ([Int]) -> String
  /// Every n weeks on these days; in even and odd weeks; counted from a day.
  public var everyWeeks: @Sendable (Int, String) -> String
  public var evenWeeks: String, oddWeeks: String, countedFrom: String
  /// An hour or a range of hours; an open end; the next day.
  public var hours: String, startingAt: String, nextDay: String
  /// Bounds of validity.
  public var from: String, until: String, fromUntil: String
  /// Seasons and public holidays.
  public var termTime: String, schoolHolidays: String, alsoOnHolidays: String, onlyOnHolidays: String
  /// Appointments, around the clock.
  public var byAppointment: String, alsoByAppointment: String, aroundTheClock: String
  /// Closed, closed on a day; for a while; on days that are extra or differ.
  public var closed: String, closedOn: String, temporarilyClosed: String, extra: String, changed: String
  /// The present state.
  public var openNow: String, openNowUntil: String, opensToday: String, again: String
  /// The day after today; tomorrow at a time; a weekday, its date and a time.
  public var today: String, tomorrow: String, tomorrowAt: String, moment: String
  /// The present state without times.
  public var appointmentOnly: String, unknown: String

  /// The text with its `%` replaced one after another.
  func fill(_ text: String, _ values: String...) -> String {
    var values = values[...]
    var result = ""
    for character in text {
      if character == "%", let value = values.popFirst() { result += value } else { result.append(character) }
    }
    return result
  }

  /// "a, b und c"
  func list(_ parts: [String]) -> String { Self.list(parts, comma, and) }

  static func list(_ parts: [String], _ comma: String, _ and: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: comma) + and + last
  }
}

extension LocalDate {
  /// `24.11.2026` and `24.11`, `24/11/2026` and `24/11`.
  func numbers(_ mark: String, year isWithYear: Bool) -> String {
    let parts = german.split(separator: ".")
    return parts.prefix(isWithYear ? 3 : 2).joined(separator: mark)
  }
}
