import Places

extension TimeWords {
  /// Ukrainian.
  public static let ukrainian = TimeWords(
    weekdays: names, weekdaysShort: ["пн", "вт", "ср", "чт", "пт", "сб", "нд"],
    date: { $0.numbers(".", year: true) }, shortDate: { $0.numbers(".", year: false) },
    time: { $0.iso8601 },
    comma: ", ", and: " і ", through: "% – %",
    daily: "щодня", onPublicHolidays: "у святкові дні", onDates: "%",
    nthWeekday: { numbers, days in
      let ordinals = list(numbers.map { ordinal($0, days.first ?? .monday) })
      return "\(ordinals) \(list(days.map { names[$0.rawValue - 1] })) кожного місяця"
    },
    nthDay: { "\(list($0.map { ordinal($0, .monday) })) день кожного місяця" },
    everyWeeks: { number, days in
      let isFew = (2...4).contains(number % 10) && !(12...14).contains(number % 100)
      return "кожні \(number) \(isFew ? "тижні" : "тижнів"): \(days)"
    },
    evenWeeks: "у парні тижні року: %", oddWeeks: "у непарні тижні року: %", countedFrom: "рахуючи з %",
    hours: "%", startingAt: "з %", nextDay: "% наступного дня",
    from: "з %", until: "до %", fromUntil: "з % до %",
    termTime: "не під час шкільних канікул", schoolHolidays: "лише під час шкільних канікул",
    alsoOnHolidays: "також у святкові дні", onlyOnHolidays: "лише у святкові дні",
    byAppointment: "за домовленістю", alsoByAppointment: "також за домовленістю",
    aroundTheClock: "цілодобово",
    closed: "зачинено", closedOn: "% зачинено", temporarilyClosed: "тимчасово зачинено",
    extra: "додатково %", changed: "інший час: %",
    openNow: "зараз відчинено", openNowUntil: "зараз відчинено до %", opensToday: "відчиняється сьогодні о %",
    again: "знову: %", today: "сьогодні", tomorrow: "завтра", tomorrowAt: "завтра, %", moment: "%, %, %",
    appointmentOnly: "за домовленістю", unknown: "час невідомий")

  private static let names = ["понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"]

  /// Four of the weekdays are feminine.
  private static func ordinal(_ number: Int, _ day: Weekday) -> String {
    let isFeminine = [.wednesday, .friday, .saturday, .sunday].contains(day)
    switch number {
    case -1: return isFeminine ? "остання" : "останній"
    case ..<0: return "\(ordinal(-number, day)) з кінця"
    case 3 where !isFeminine: return "3-й"
    default: return isFeminine ? "\(number)-\(number == 3 ? "тя" : "а")" : "\(number)-й"
    }
  }

  private static func list(_ parts: [String]) -> String { list(parts, ", ", " і ") }
}
