import Offers
import Places
import Web

/// Prices in words.
struct CostWords {
  let texts: FactTexts

  /// The prices that hold today, short enough for a card; nil if none is known.
  func short(_ costs: [Cost], on today: LocalDate) -> String? {
    let valid = costs.filter { $0.isValid(on: today) }
    guard let first = valid.first else { return nil }
    var text = told(first)
    // The same thing for less or nothing is what many families need to know.
    if let reduced = valid.dropFirst().first(where: { $0.text == first.text && $0.condition != nil }),
      let amount = reduced.amount, let condition = reduced.condition.filled
    {
      text = [text, "\(money(amount, reduced.currency)) \(condition)"].compactMap { $0 }.joined(
        separator: ", ")
    }
    return text?.clipped(to: 80)
  }

  /// All prices that hold today, and then those to come.
  func lines(_ costs: [Cost], on today: LocalDate) -> [String] {
    let valid = costs.filter { $0.isValid(on: today) }.compactMap { cost in
      told(cost).map { text in cost.validTo.map { texts.until(text, $0.german) } ?? text }
    }
    let coming = costs.compactMap { cost -> (LocalDate, String)? in
      guard let from = cost.validFrom, from > today, let text = told(cost) else { return nil }
      return (from, texts.from(from.german, text))
    }
    return valid + coming.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func told(_ cost: Cost) -> String? {
    let text = cost.text.filled
    guard let amount = cost.amount else { return joined(text, cost.condition) }
    let money = money(amount, cost.currency)
    guard let text else { return joined(amount == 0 ? texts.free : money, cost.condition) }
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    if amount == 0, words.contains(where: texts.freeWords.contains) { return joined(text, cost.condition) }
    if let last = words.last, texts.beforeAmount.contains(last) {
      return joined("\(text) \(money)", cost.condition)
    }
    if let first = words.first, texts.afterAmount.contains(first) {
      return joined("\(money) \(text)", cost.condition)
    }
    let isNoun = text.first?.isUppercase == true
    return joined(isNoun ? "\(text): \(money)" : "\(money) (\(text))", cost.condition)
  }

  private func joined(_ text: String?, _ condition: String?) -> String? {
    let parts = [text, condition.filled].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func money(_ amount: Double, _ currency: String) -> String {
    let isWhole = amount.rounded() == amount
    let number = GermanFormat.number(amount, places: isWhole ? 0 : 2)
    return "\(number) \(currency.isEmpty || currency == "EUR" ? "€" : currency)"
  }
}
