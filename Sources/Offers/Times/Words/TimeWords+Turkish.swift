import Places

extension TimeWords {
  /// Turkish.
  public static let turkish = TimeWords(
    weekdays: names, weekdaysShort: ["Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"],
    date: { $0.numbers(".", year: true) }, shortDate: { $0.numbers(".", year: false) },
    time: { $0.iso8601 },
    comma: ", ", and: " ve ", through: "% – %",
    daily: "her gün", onPublicHolidays: "resmî tatillerde", onDates: "%",
    nthWeekday: { numbers, days in
      "her ayın \(list(numbers.map(ordinal))) \(list(days.map { names[$0.rawValue - 1] })) günü"
    },
    nthDay: { "her ayın \(list($0.map(ordinal))) günü" },
    everyWeeks: { "\($0) haftada bir: \($1)" },
    evenWeeks: "çift haftalarda: %", oddWeeks: "tek haftalarda: %", countedFrom: "% tarihinden sayılır",
    hours: "%", startingAt: "başlangıç: %", nextDay: "% (ertesi gün)",
    from: "başlangıç: %", until: "% tarihine kadar", fromUntil: "% – %",
    termTime: "okul tatillerinde yok", schoolHolidays: "yalnızca okul tatillerinde",
    alsoOnHolidays: "resmî tatillerde de", onlyOnHolidays: "yalnızca resmî tatillerde",
    byAppointment: "randevu ile", alsoByAppointment: "randevu ile de", aroundTheClock: "günün her saati",
    closed: "kapalı", closedOn: "% kapalı", temporarilyClosed: "şimdilik kapalı",
    extra: "ek olarak %", changed: "farklı saat: %",
    openNow: "şu an açık", openNowUntil: "şu an açık, kapanış: %", opensToday: "bugün açılış: %",
    again: "sonraki: %", today: "bugün", tomorrow: "yarın", tomorrowAt: "yarın, %", moment: "%, %, %",
    appointmentOnly: "randevu ile", unknown: "saatler bilinmiyor")

  private static let names = ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"]

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case -1: "son"
    case ..<0: "sondan \(-number)."
    default: "\(number)."
    }
  }

  private static func list(_ parts: [String]) -> String { list(parts, ", ", " ve ") }
}
