import Offers
import Web

extension FactTexts {
  static let arabic = FactTexts(
    everyAge: "كل الأعمار",
    unborn: "أثناء الحمل",
    fromUnborn: "من الحمل",
    birth: "الولادة",
    firstYear: "عيد الميلاد الأول",
    years: { years($0) },
    months: { months($0) },
    fromYears: { "من \(years($0))" },
    fromMonths: { $0 == 0 ? "من الولادة" : "من \(months($0))" },
    upTo: { "حتى \($0)" },
    between: { "من \($0) إلى \($1)" },
    free: "مجانًا",
    from: { "من \($0): \($1)" },
    until: { "\($0) (حتى \($1))" },
    condition: { kind, what in
      switch kind {
      case .residence: what.map { "لجميع من يسكنون هنا: \($0)" } ?? "فقط لسكان المنطقة"
      case .benefit: what.map { "للعائلات التي تحصل على: \($0)" } ?? "للعائلات التي تحصل على مساعدات اجتماعية"
      case .referral: what.map { "بتوصية من: \($0)" } ?? "بتوصية أو إحالة"
      case .gender: what.map { "لـ: \($0)" } ?? "لجنس واحد فقط، اسألوا من فضلكم"
      case .singleParent: "لمن يربي أطفاله وحده"
      case .pregnancy: "للحوامل"
      case .disability: "لذوي الإعاقة"
      case .insurance:
        what.map { "مع تأمين: \($0)" } ?? "مع تأمين صحي؛ إن لم يكن لديكم تأمين فاسألوا من فضلكم"
      case .school: what.map { "لأطفال هذه المدرسة: \($0)" } ?? "لأطفال المدرسة"
      case .other: what ?? "بشروط أخرى، اسألوا من فضلكم"
      }
    },
    codes: [
      "sgb2": "Bürgergeld (إعانة أساسية من Jobcenter)",
      "sgb12": "Sozialhilfe (مساعدة اجتماعية)",
      "asylblg": "إعانات لطالبي اللجوء",
      "kinderzuschlag": "Kinderzuschlag (علاوة الأطفال)",
      "wohngeld": "Wohngeld (بدل السكن)",
      "bafoeg": "BAföG (منحة الدراسة)",
      "unterhaltsvorschuss": "Unterhaltsvorschuss (سلفة النفقة)",
      "school": "المدرسة",
      "doctor": "عيادة طبيب",
      "youth-office": "دائرة الشباب (Jugendamt)",
      "jobcenter": "Jobcenter (مركز العمل)",
      "daycare": "روضة أطفال",
      "midwife": "قابلة",
      "counselling": "مركز استشارة",
      "court": "محكمة",
      "hospital": "مستشفى",
      "women": "النساء",
      "girls": "الفتيات",
      "men": "الرجال",
      "boys": "الأولاد",
      "diverse": "أشخاص من جنس آخر",
    ],
    comma: "، ", or: " أو ")

  private static func months(_ count: Int) -> String {
    Plural.arabic(count, one: "شهر واحد", two: "شهرين", few: "أشهر", many: "شهرًا", hundred: "شهر")
  }

  private static func years(_ text: String) -> String {
    guard let count = Int(text) else { return "\(text) سنة" }
    return Plural.arabic(
      count, one: "سنة واحدة", two: "سنتين", few: "سنوات", many: "سنة", hundred: "سنة")
  }
}
