import Places

extension TimeWords {
  /// German, plain and friendly; the parser understands every line made of these words.
  public static let german = TimeWords(
    weekdays: Weekday.allCases.map(\.german), weekdaysShort: Weekday.allCases.map(\.germanShort),
    date: { $0.german }, shortDate: { $0.germanShort }, time: { $0.germanBare },
    comma: ", ", and: " und ", through: "% bis %",
    daily: "täglich", onPublicHolidays: "an Feiertagen", onDates: "am %",
    nthWeekday: { numbers, days in
      "jeden \(list(numbers.map(ordinal))) \(list(days.map(\.german))) im Monat"
    },
    nthDay: { numbers in
      let day = numbers.contains { $0 < 0 } ? "Tag " : ""
      return "jeden \(list(numbers.map(ordinal))) \(day)im Monat"
    },
    everyWeeks: { "alle \($0) Wochen am \($1)" },
    evenWeeks: "in geraden Kalenderwochen am %", oddWeeks: "in ungeraden Kalenderwochen am %",
    countedFrom: "gezählt ab %",
    hours: "% Uhr", startingAt: "ab % Uhr", nextDay: "% am Folgetag",
    from: "ab %", until: "bis %", fromUntil: "vom % bis %",
    termTime: "nicht in den Schulferien", schoolHolidays: "nur in den Schulferien",
    alsoOnHolidays: "auch an Feiertagen", onlyOnHolidays: "nur an Feiertagen",
    byAppointment: "nach Vereinbarung", alsoByAppointment: "auch nach Vereinbarung",
    aroundTheClock: "rund um die Uhr",
    closed: "geschlossen", closedOn: "% geschlossen", temporarilyClosed: "vorübergehend geschlossen",
    extra: "zusätzlich %", changed: "abweichend %",
    openNow: "jetzt geöffnet", openNowUntil: "jetzt geöffnet bis %", opensToday: "öffnet heute um %",
    again: "wieder %", today: "heute", tomorrow: "morgen", tomorrowAt: "morgen, %", moment: "%, %, %",
    appointmentOnly: "Termin nach Vereinbarung", unknown: "Zeiten nicht bekannt")

  /// German in plain words.
  public static let plainGerman: TimeWords = {
    var words = german
    words.evenWeeks = "in jeder geraden Woche am %"
    words.oddWeeks = "in jeder ungeraden Woche am %"
    words.byAppointment = "mit Termin"
    words.alsoByAppointment = "auch mit Termin"
    words.temporarilyClosed = "gerade geschlossen"
    words.changed = "anders %"
    words.aroundTheClock = "immer, Tag und Nacht"
    words.appointmentOnly = "nur mit Termin"
    words.unknown = "Wir kennen die Zeiten nicht"
    return words
  }()

  private static let lastOnes = ["letzten", "vorletzten", "drittletzten", "viertletzten", "fünftletzten"]

  private static func ordinal(_ number: Int) -> String {
    number < 0 && lastOnes.indices.contains(-number - 1) ? lastOnes[-number - 1] : "\(number)."
  }

  private static func list(_ parts: [String]) -> String { list(parts, ", ", " und ") }
}
