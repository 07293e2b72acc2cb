import Web

extension ResultsTexts {
  static let arabic = ResultsTexts(
    all: "جميع الخدمات",
    quoted: { "«\($0)»" },
    page: { "الصفحة \($0)" },
    count: { count, town in
      let number = Language.arabic.offers(count)
      return town.map { "\(number) في \($0)" } ?? number
    },
    ageLabel: "عمر الطفل",
    anyAge: "كل الأعمار",
    age: { $0 == 0 ? "أقل من سنة" : years($0) },
    ageTitle: { $0 == 0 ? "أقل من سنة" : "العمر: \(years($0))" },
    phases: "اختيار العمر أو مرحلة الحياة",
    situations: "اختيار الموضوع",
    remove: "تم الاختيار، اضغطوا للإلغاء",
    nothing: "لم نجد شيئًا عن هذا",
    nothingLead: "يمكنكم تجربة ما يلي:",
    onlyWord: { "البحث فقط عن «\($0)»" },
    withoutAge: "البحث لكل الأعمار",
    withoutPhase: "البحث في جميع مراحل الحياة",
    withoutSituation: "البحث في جميع المواضيع",
    withoutWords: "العرض بدون كلمات البحث",
    allOffers: "عرض جميع الخدمات",
    askTown: "أو اسألوا شخصًا: رقم الهاتف موجود في صفحة",
    askTownLink: "بيانات الناشر",
    beyondTitle: "ليس لهذه القائمة كل هذه الصفحات",
    beyond: { page, last in
      last == 1
        ? "أردتم رؤية الصفحة \(page)، لكن كل شيء في صفحة واحدة."
        : "أردتم رؤية الصفحة \(page)، والصفحة الأخيرة هي \(last)."
    },
    firstPage: "إلى الصفحة الأولى",
    lastPage: "إلى الصفحة الأخيرة")

  private static func years(_ count: Int) -> String {
    Plural.arabic(count, one: "سنة واحدة", two: "سنتان", few: "سنوات", many: "سنة", hundred: "سنة")
  }
}
