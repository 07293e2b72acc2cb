import Places

/// Amounts of money in German text, and prices as text that is read back.
enum CostText {
  /// The amount and the words around it; nil when there is none or more than one.
  static func amount(in text: String) -> (value: Double, rest: String)? {
    let all = Array(text)
    guard let start = all.firstIndex(where: isDigit) else { return nil }
    var end = start
    while end < all.count {
      if isDigit(all[end]) {
        end += 1
      } else if ".,".contains(all[end]), end + 1 < all.count, isDigit(all[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    guard let value = number(all[start..<end]) else { return nil }
    var after = end
    // 5,- 5,-- 5.-
    while after < all.count, ",.-–".contains(all[after]) { after += 1 }
    // Without a dash those marks belong to the sentence.
    if after < all.count, !all[end..<after].contains(where: { "-–".contains($0) }) { after = end }
    var before = CellText.trim(String(all[..<start]))
    var rest = CellText.trim(String(all[after...]))
    var hasSign = false
    for sign in ["€uro", "€", "Euro", "EUR", "euro", "Eur", "eur"] where !hasSign && rest.hasPrefix(sign) {
      rest = CellText.trim(rest.dropFirst(sign.count))
      hasSign = true
    }
    for sign in ["€", "Euro", "EUR", "euro"] where !hasSign && before.hasSuffix(sign) {
      before = CellText.trim(before.dropLast(sign.count))
      hasSign = true
    }
    // A second number makes "5-10 €" and "3 Termine 20 €" a matter for people.
    guard !rest.contains(where: isDigit), hasSign || isBare(before: before, rest: rest) else { return nil }
    if rest.first == "/" { rest = unit(rest) }
    return (value, [before, rest].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// A number without the word Euro is an amount when it stands alone, or beside "ermäßigt" or "je …".
  private static func isBare(before: String, rest: String) -> Bool {
    if CellText.trim(rest, "-–,").isEmpty {
      return before.isEmpty || CellText.key(before).hasPrefix("ermaessig")
        || CellText.key(before).hasSuffix("beitrag")
    }
    return before.isEmpty && ["je", "pro", "im", "monatlich"].contains(CellText.words(rest).first ?? "")
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// `1.200,50`, `2,5`, `1200`, `12.50`.
  private static func number(_ digits: ArraySlice<Character>) -> Double? {
    var text = String(digits)
    if text.contains(",") {
      text = text.replacing(".", with: "").replacing(",", with: ".")
    } else if let dot = text.lastIndex(of: "."), text[text.index(after: dot)...].count == 3 {
      text = text.replacing(".", with: "")
    }
    guard let value = Double(text), value.isFinite, value < 1_000_000 else { return nil }
    return value
  }

  /// Cuts at a comma when an amount stands on both sides.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(separator: ", ", omittingEmptySubsequences: true).map(String.init) {
      if let last = parts.last, last.contains(where: isDigit), piece.contains(where: isDigit),
        last.filter({ $0 == "(" }).count == last.filter({ $0 == ")" }).count
      {
        parts.append(piece)
      } else if let last = parts.popLast() {
        parts.append("\(last), \(piece)")
      } else {
        parts.append(piece)
      }
    }
    // Only if each part really is a price; otherwise the sentence stays whole.
    return parts.count > 1 && parts.allSatisfy { amount(in: outside($0)) != nil } ? parts : [text]
  }

  private static func outside(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    return CellText.trim(text[..<open])
  }

  /// "/Std." as "je Stunde".
  private static func unit(_ words: String) -> String {
    let rest = CellText.trim(words, "/ ")
    let known: [String: String] = [
      "std": "je Stunde", "stunde": "je Stunde", "h": "je Stunde", "monat": "je Monat", "mon": "je Monat",
      "mtl": "je Monat", "jahr": "je Jahr", "tag": "je Tag", "woche": "je Woche", "termin": "je Termin",
      "person": "je Person", "kind": "je Kind", "kurs": "je Kurs", "familie": "je Familie",
      "treffen": "je Treffen",
    ]
    return known[CellText.key(rest)] ?? "je \(rest)"
  }

  /// `[01.08.2026–31.07.2027]` at the end.
  static func validity(_ text: String) -> (LocalDate?, LocalDate?, String)? {
    guard text.hasSuffix("]"), let open = text.lastIndex(of: "[") else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    let ends = inside.split(separator: "–", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    var dates: [LocalDate?] = []
    for end in ends {
      if CellText.trim(end).isEmpty {
        dates.append(nil)
      } else {
        guard case .day(let day) = DateCell.read(String(end)) else { return nil }
        dates.append(day)
      }
    }
    return (dates[0], dates[1], CellText.trim(text[..<open]))
  }

  /// A price as ``CostCell`` reads it back.
  static func german(_ cost: Cost) -> String {
    func plain(_ text: String) -> String { CellText.line(text).replacing(";", with: ",") }
    var out = ""
    if let amount = cost.amount {
      let isFree = amount == 0 && cost.text.map(CellText.key) == "kostenlos"
      out = isFree ? "kostenlos" : "\(money(amount)) €"
      if !isFree, let text = cost.text { out += " \(plain(text))" }
    } else {
      out = plain(cost.text ?? "")
    }
    if let condition = cost.condition { out += " (\(plain(condition)))" }
    if cost.validFrom != nil || cost.validTo != nil {
      out += " [\(cost.validFrom?.german ?? "")–\(cost.validTo?.german ?? "")]"
    }
    return out
  }

  /// `12,50`, `5`.
  static func money(_ amount: Double) -> String {
    let cents = Int((min(max(amount, -1e9), 1e9) * 100).rounded())
    let (euros, rest) = (cents / 100, abs(cents % 100))
    return rest == 0 ? "\(euros)" : "\(euros),\(rest < 10 ? "0" : "")\(rest)"
  }
}
