/// Numbers and money as readers of a language expect them; digits are the same in all of them.
extension Language {
  /// 1234567 is "1.234.567" in German and Turkish, "1,234,567" in English and Arabic, "1 234 567" in Ukrainian.
  public func number(_ number: Int) -> String { marked(GermanFormat.number(number)) }

  /// 1234.5 with one place is "1.234,5" in German.
  public func number(_ number: Double, places: Int) -> String {
    marked(GermanFormat.number(number, places: places))
  }

  /// 19.9 is "19,90 €" in German and "€19.90" in English; other currencies keep their code.
  public func money(_ amount: Double, _ currency: String) -> String {
    let text = number(amount, places: amount.rounded() == amount ? 0 : 2)
    let isEuro = currency.isEmpty || currency == "EUR"
    if self == .english, isEuro, amount >= 0 { return "€\(text)" }
    return "\(text) \(isEuro ? "€" : currency)"
  }

  private func marked(_ german: String) -> String {
    switch self {
    case .german, .plainGerman, .turkish: german
    case .english, .arabic:
      String(german.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    case .ukrainian: String(german.map { $0 == "." ? "\u{A0}" : $0 })
    }
  }
}
