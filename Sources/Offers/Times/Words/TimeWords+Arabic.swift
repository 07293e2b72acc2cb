import Places

extension TimeWords {
  /// Arabic, with the digits that stand on German doors and forms.
  public static let arabic = TimeWords(
    weekdays: names, weekdaysShort: names,
    date: { $0.numbers("/", year: true) }, shortDate: { $0.numbers("/", year: false) },
    time: { $0.iso8601 },
    comma: "، ", and: " و", through: "من % إلى %",
    daily: "كل يوم", onPublicHolidays: "في العطل الرسمية", onDates: "في %",
    nthWeekday: { numbers, days in
      "يوم \(list(days.map { names[$0.rawValue - 1] })) \(list(numbers.map(ordinal))) من كل شهر"
    },
    nthDay: { "اليوم \(list($0.map(ordinal))) من كل شهر" },
    everyWeeks: { number, days in
      switch number {
      case 2: "كل أسبوعين: \(days)"
      case 3...10: "كل \(number) أسابيع: \(days)"
      default: "كل \(number) أسبوعًا: \(days)"
      }
    },
    evenWeeks: "في أسابيع السنة الزوجية: %", oddWeeks: "في أسابيع السنة الفردية: %",
    countedFrom: "ابتداءً من %",
    hours: "%", startingAt: "من الساعة %", nextDay: "% في اليوم التالي",
    from: "من %", until: "حتى %", fromUntil: "من % حتى %",
    termTime: "ليس في العطل المدرسية", schoolHolidays: "في العطل المدرسية فقط",
    alsoOnHolidays: "في العطل الرسمية أيضًا", onlyOnHolidays: "في العطل الرسمية فقط",
    byAppointment: "حسب موعد", alsoByAppointment: "أو حسب موعد", aroundTheClock: "على مدار الساعة",
    closed: "مغلق", closedOn: "% مغلق", temporarilyClosed: "مغلق مؤقتًا",
    extra: "بالإضافة إلى ذلك %", changed: "أوقات مختلفة %",
    openNow: "مفتوح الآن", openNowUntil: "مفتوح الآن حتى %", opensToday: "يفتح اليوم الساعة %",
    again: "الموعد القادم: %", today: "اليوم", tomorrow: "غدًا", tomorrowAt: "غدًا، %", moment: "%، %، %",
    appointmentOnly: "حسب موعد", unknown: "الأوقات غير معروفة")

  private static let names = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
  private static let first = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس"]

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case -1: "الأخير"
    case ..<0: "\(ordinal(-number)) من الآخر"
    default: first.indices.contains(number - 1) ? first[number - 1] : String(number)
    }
  }

  private static func list(_ parts: [String]) -> String { list(parts, "، ", " و") }
}
