import Offers
import Web

extension FactTexts {
  static let ukrainian = FactTexts(
    everyAge: "будь-який вік",
    unborn: "під час вагітності",
    fromUnborn: "від вагітності",
    birth: "народження",
    firstYear: "1 року",
    years: { "\($0) \(years($0))" },
    months: { "\($0) \(Plural.ukrainian($0, "місяць", "місяці", "місяців"))" },
    fromYears: { $0 == "1" ? "від 1 року" : "від \($0) років" },
    fromMonths: { $0 == 0 ? "від народження" : $0 == 1 ? "від 1 місяця" : "від \($0) місяців" },
    upTo: { "до \(genitive($0))" },
    between: { "\($0) – \($1)" },
    free: "безкоштовно",
    from: { "з \($0): \($1)" },
    until: { "\($0) (до \($1))" },
    condition: { kind, what in
      switch kind {
      case .residence: what.map { "для всіх, хто тут живе: \($0)" } ?? "лише для людей з околиці"
      case .benefit:
        what.map { "для сімей, які отримують: \($0)" } ?? "для сімей, які отримують соціальну допомогу"
      case .referral: what.map { "з рекомендацією від: \($0)" } ?? "з рекомендацією або направленням"
      case .gender: what.map { "для: \($0)" } ?? "лише для однієї статі, будь ласка, запитайте"
      case .singleParent: "для тих, хто виховує дітей без партнера"
      case .pregnancy: "для вагітних"
      case .disability: "для людей з інвалідністю"
      case .insurance:
        what.map { "зі страхуванням: \($0)" }
          ?? "з медичним страхуванням; якщо його немає, будь ласка, запитайте"
      case .school: what.map { "для дітей цієї школи: \($0)" } ?? "для дітей школи"
      case .other: what ?? "з іншими умовами, будь ласка, запитайте"
      }
    },
    codes: [
      "sgb2": "Bürgergeld (базова допомога від Jobcenter)",
      "sgb12": "Sozialhilfe (соціальна допомога)",
      "asylblg": "виплати для шукачів притулку",
      "kinderzuschlag": "Kinderzuschlag (доплата на дітей)",
      "wohngeld": "Wohngeld (допомога на житло)",
      "bafoeg": "BAföG (допомога на навчання)",
      "unterhaltsvorschuss": "Unterhaltsvorschuss (аванс на утримання дитини)",
      "school": "школа",
      "doctor": "лікар",
      "youth-office": "відомство у справах молоді (Jugendamt)",
      "jobcenter": "Jobcenter (центр зайнятості)",
      "daycare": "дитячий садок",
      "midwife": "акушерка",
      "counselling": "консультація",
      "court": "суд",
      "hospital": "лікарня",
      "women": "жінки",
      "girls": "дівчата",
      "men": "чоловіки",
      "boys": "хлопці",
      "diverse": "люди іншої статі",
    ],
    comma: ", ", or: " або ")

  private static func years(_ text: String) -> String {
    Int(text).map { Plural.ukrainian($0, "рік", "роки", "років") } ?? "року"
  }

  /// After "до" stands another case.
  private static func genitive(_ text: String) -> String {
    for (ending, other) in [
      (" рік", " року"), (" роки", " років"), (" місяць", " місяця"), (" місяці", " місяців"),
    ] {
      if text.hasSuffix(ending) { return text.dropLast(ending.count) + other }
    }
    return text
  }
}
