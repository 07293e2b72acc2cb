import Web

extension Language {
  /// "1 Angebot", "34 Angebote".
  func offers(_ count: Int) -> String {
    switch self {
    case .german, .plainGerman: count == 1 ? "1 Angebot" : "\(number(count)) Angebote"
    case .english: count == 1 ? "1 service" : "\(number(count)) services"
    case .ukrainian:
      "\(number(count)) \(Plural.ukrainian(count, "пропозиція", "пропозиції", "пропозицій"))"
    case .turkish: "\(number(count)) hizmet"
    case .arabic:
      Plural.arabic(
        count, one: "خدمة واحدة", two: "خدمتان", few: "خدمات", many: "خدمةً", hundred: "خدمة")
    }
  }

  /// The same on one line.
  func offersUnbroken(_ count: Int) -> String { String(offers(count).map { $0 == " " ? "\u{A0}" : $0 }) }
}
