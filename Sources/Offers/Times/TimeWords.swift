import Places

/// The words in which times are told, so that other languages can follow. Texts with `%` take one value.
public struct TimeWords: Sendable {
  /// The names of the weekdays from Monday on, and their abbreviations.
  public var weekdays: [String], weekdaysShort: [String]
  /// Between the last two of a list; between the ends of a range of days.
  public var and: String, through: String
  /// Every day; on public holidays; the word before single dates; the last day of a month; in the month.
  public var daily: String, onPublicHolidays: String, onDates: String, lastDay: String, inMonth: String
  /// Before the n-th weekday of a month; every % weeks on; in even and odd weeks on; counted from %.
  public var each: String, everyWeeks: String, evenWeeks: String, oddWeeks: String, countedFrom: String
  /// The ordinals from the last on backwards.
  public var lastOnes: [String]
  /// After an hour; before an open end; of the next day.
  public var oClock: String, startingAt: String, nextDay: String
  /// Bounds of validity.
  public var from: String, until: String, fromUntil: String
  /// Seasons and public holidays.
  public var termTime: String, schoolHolidays: String, alsoOnHolidays: String, onlyOnHolidays: String
  /// Appointments, around the clock, closing.
  public var byAppointment: String, alsoByAppointment: String, aroundTheClock: String
  /// Exceptions.
  public var closed: String, temporarilyClosed: String, extra: String, changed: String
  /// The present state.
  public var openNow: String, openNowUntil: String, opensToday: String, tomorrow: String, again: String
  /// The present state without times.
  public var appointmentOnly: String, unknown: String

  /// German, plain and friendly; the parser understands every line made of these words.
  public static let german = TimeWords(
    weekdays: Weekday.allCases.map(\.german), weekdaysShort: Weekday.allCases.map(\.germanShort),
    and: "und", through: "bis", daily: "täglich", onPublicHolidays: "an Feiertagen", onDates: "am",
    lastDay: "Tag", inMonth: "im Monat", each: "jeden", everyWeeks: "alle % Wochen am",
    evenWeeks: "in geraden Kalenderwochen am", oddWeeks: "in ungeraden Kalenderwochen am",
    countedFrom: "gezählt ab %",
    lastOnes: ["letzten", "vorletzten", "drittletzten", "viertletzten", "fünftletzten"],
    oClock: "Uhr", startingAt: "ab", nextDay: "am Folgetag", from: "ab %", until: "bis %",
    fromUntil: "vom % bis %",
    termTime: "nicht in den Schulferien", schoolHolidays: "nur in den Schulferien",
    alsoOnHolidays: "auch an Feiertagen", onlyOnHolidays: "nur an Feiertagen",
    byAppointment: "nach Vereinbarung",
    alsoByAppointment: "auch nach Vereinbarung", aroundTheClock: "rund um die Uhr", closed: "geschlossen",
    temporarilyClosed: "vorübergehend geschlossen", extra: "zusätzlich", changed: "abweichend",
    openNow: "jetzt geöffnet", openNowUntil: "jetzt geöffnet bis %", opensToday: "öffnet heute um %",
    tomorrow: "morgen", again: "wieder %", appointmentOnly: "Termin nach Vereinbarung",
    unknown: "Zeiten nicht bekannt")

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
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
