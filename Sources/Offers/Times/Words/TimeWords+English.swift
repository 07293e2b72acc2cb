import Places

extension TimeWords {
  /// English.
  public static let english = TimeWords(
    weekdays: names, weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    date: { "\(day($0)) \($0.iso8601.prefix(4))" }, shortDate: { day($0) }, time: { $0.iso8601 },
    comma: ", ", and: " and ", through: "% to %",
    daily: "every day", onPublicHolidays: "on public holidays", onDates: "on %",
    nthWeekday: { numbers, days in
      "every \(list(numbers.map(ordinal))) \(list(days.map { names[$0.rawValue - 1] })) of the month"
    },
    nthDay: { "every \(list($0.map(ordinal))) day of the month" },
    everyWeeks: { "every \($0) weeks on \($1)" },
    evenWeeks: "in even calendar weeks on %", oddWeeks: "in odd calendar weeks on %",
    countedFrom: "counted from %",
    hours: "%", startingAt: "from %", nextDay: "% on the next day",
    from: "from %", until: "until %", fromUntil: "from % until %",
    termTime: "not in the school holidays", schoolHolidays: "only in the school holidays",
    alsoOnHolidays: "also on public holidays", onlyOnHolidays: "only on public holidays",
    byAppointment: "by appointment", alsoByAppointment: "also by appointment",
    aroundTheClock: "around the clock",
    closed: "closed", closedOn: "closed %", temporarilyClosed: "closed for now",
    extra: "in addition %", changed: "different times %",
    openNow: "open now", openNowUntil: "open now until %", opensToday: "opens today at %",
    again: "next: %", today: "today", tomorrow: "tomorrow", tomorrowAt: "tomorrow, %", moment: "% %, %",
    appointmentOnly: "by appointment", unknown: "times not known")

  private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func day(_ date: LocalDate) -> String {
    let parts = date.iso8601.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return date.iso8601 }
    return "\(parts[2]) \(months[parts[1] - 1])"
  }

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case -1: "last"
    case -2: "second to last"
    case ..<0: "\(ordinal(-number)) to last"
    case 11...13: "\(number)th"
    default: "\(number)\(["th", "st", "nd", "rd"][number % 10 > 3 ? 0 : number % 10])"
    }
  }

  private static func list(_ parts: [String]) -> String { list(parts, ", ", " and ") }
}
