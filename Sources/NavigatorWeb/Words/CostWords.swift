import Offers
import Places
import Web

/// Prices in words.
struct CostWords {
  let texts: FactTexts
  var language = Language.german

  /// Words of a price's own text that say already that it is free; words that it begins with if it follows the amount,
  /// and ends with if it comes before. Such texts are German.
  private static let freeWords = ["kostenlos", "kostenfrei", "beitragsfrei", "gratis", "umsonst"]
  private static let afterAmount: Set = [
    "je", "pro", "im", "in", "mit", "ohne", "für", "bei", "am", "an", "zum", "zur", "monatlich",
  ]
  private static let beforeAmount: Set = ["ab", "bis", "etwa", "ca."]

  private var german: GermanParts { GermanParts(language) }
  private var times: TimeWords { NavigatorTexts.texts(in: language).times }

  /// The prices that hold today, short enough for a card; nil if none is known.
  func short(_ costs: [Cost], on today: LocalDate) -> String? {
    let valid = costs.filter { $0.isValid(on: today) }
    guard let first = valid.first else { return nil }
    var text = told(first)
    // The same thing for less or nothing is what many families need to know.
    if let reduced = valid.dropFirst().first(where: { $0.text == first.text && $0.condition != nil }),
      let amount = reduced.amount, let condition = reduced.condition.filled
    {
      text = [text, "\(language.money(amount, reduced.currency)) \(german.mark(condition))"].compactMap { $0 }
        .joined(
          separator: ", ")
    }
    return text?.clipped(to: 80)
  }

  /// All prices that hold today, and then those to come.
  func lines(_ costs: [Cost], on today: LocalDate) -> [String] {
    let valid = costs.filter { $0.isValid(on: today) }.compactMap { cost in
      told(cost).map { text in cost.validTo.map { texts.until(text, times.date($0)) } ?? text }
    }
    let coming = costs.compactMap { cost -> (LocalDate, String)? in
      guard let from = cost.validFrom, from > today, let text = told(cost) else { return nil }
      return (from, texts.from(times.date(from), text))
    }
    return valid + coming.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A price without words is told in the language of the page, and so is that there is none; others stay German.
  private func told(_ cost: Cost) -> String? {
    guard !german.isGermanPage else { return toldInGerman(cost) }
    let text = cost.text.filled
    let condition = cost.condition.filled.map(german.mark)
    if cost.amount ?? 0 == 0, let text, Self.freeWords.contains(text.lowercased()) {
      return joined(texts.free, condition)
    }
    if text == nil, let amount = cost.amount {
      return joined(amount == 0 ? texts.free : language.money(amount, cost.currency), condition)
    }
    return toldInGerman(cost).map(german.mark)
  }

  private func toldInGerman(_ cost: Cost) -> String? {
    let text = cost.text.filled
    guard let amount = cost.amount else { return joined(text, cost.condition) }
    let money = Language.german.money(amount, cost.currency)
    guard let text else { return joined(amount == 0 ? texts.free : money, cost.condition) }
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    if amount == 0, words.contains(where: Self.freeWords.contains) { return joined(text, cost.condition) }
    if let last = words.last, Self.beforeAmount.contains(last) {
      return joined("\(text) \(money)", cost.condition)
    }
    if let first = words.first, Self.afterAmount.contains(first) {
      return joined("\(money) \(text)", cost.condition)
    }
    let isNoun = text.first?.isUppercase == true
    return joined(isNoun ? "\(text): \(money)" : "\(money) (\(text))", cost.condition)
  }

  private func joined(_ text: String?, _ condition: String?) -> String? {
    let parts = [text, condition.filled].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
