/// An address as one cell or several give it.
struct AddressCell: Hashable, Sendable {
  var place: String?
  var street: String?
  var postalCode: String?
  var city: String?

  /// Nothing is known.
  init() {}

  /// Reads "Marktstr. 4, 31061 Alfeld (Leine)" and its relatives.
  init(_ text: String) {
    let text = CellText.lines(text).joined(separator: ", ")
    if let code = Self.postalCode(in: text) {
      postalCode = code.digits
      let before = Self.parts(text[..<code.range.lowerBound])
      var after = Self.parts(text[code.range.upperBound...])
      if !after.isEmpty { city = after.removeFirst() }
      if before.isEmpty, let first = after.first {
        street = first
        after.removeFirst()
      } else {
        take(before)
      }
      if !after.isEmpty { city = ([city].compactMap { $0 } + after).joined(separator: ", ") }
    } else {
      var parts = Self.parts(text[...])
      if parts.count > 1, let last = parts.last, !last.contains(where: \.isNumber) {
        city = parts.removeLast()
      }
      if parts.count == 1, city == nil, !Self.looksLikeStreet(parts[0]) {
        place = parts[0]
      } else {
        take(parts)
      }
    }
  }

  /// Reads "31061 Alfeld (Leine)"; a text without digits is the town.
  init(postalCodeCity text: String) {
    let text = CellText.line(text)
    guard let code = Self.postalCode(in: text) else {
      let word = text.prefix { !$0.isWhitespace }
      if word.allSatisfy(\.isNumber), !word.isEmpty {
        postalCode = String(word)
        city = Self.filled(CellText.trim(text.dropFirst(word.count), ",;"))
      } else {
        city = Self.filled(CellText.trim(text, ",;"))
      }
      return
    }
    postalCode = code.digits
    city = Self.filled(
      CellText.trim(text[..<code.range.lowerBound] + " " + text[code.range.upperBound...], ",;/"))
  }

  /// Whether the text says that the address must not be known.
  static func isSecret(_ text: String) -> Bool {
    let key = CellText.key(text)
    return ["geheim", "anonym", "geschuetzt", "nichtoeffentlich", "vertraulich", "wirdnichtveroeffentlicht"]
      .contains { key.contains($0) }
  }

  /// Whether anything is known.
  var isEmpty: Bool { place == nil && street == nil && postalCode == nil && city == nil }

  /// One line, which the reader understands.
  var line: String {
    let town = [postalCode, city].compactMap { $0 }.joined(separator: " ")
    return [place, street, town.isEmpty ? nil : town].compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func take(_ parts: [String]) {
    guard let index = parts.lastIndex(where: Self.looksLikeStreet) ?? parts.indices.last else { return }
    street = parts[index]
    let others = parts[..<index] + parts[(index + 1)...]
    if !others.isEmpty { place = others.joined(separator: ", ") }
  }

  private static func looksLikeStreet(_ text: String) -> Bool {
    let key = CellText.key(text)
    if ["strasse", "str", "weg", "platz", "gasse", "allee", "ring", "damm", "ufer", "markt"].contains(
      where: key.hasSuffix)
    {
      return true
    }
    return text.contains(where: \.isNumber) && text.contains(where: \.isLetter)
  }

  private static func parts(_ text: Substring) -> [String] {
    text.split(separator: ",").map { CellText.trim($0, "-–;/·|") }.filter {
      !$0.isEmpty && $0 != "D" && $0 != "DE"
    }
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// A number within a telephone number is no postal code: a town follows, and no area code stands before.
  private static func isBounded(_ before: Substring, _ after: Substring) -> Bool {
    let next = after.first ?? " "
    guard next.isWhitespace || next == "," else { return false }
    let town = after.first { !$0.isWhitespace && $0 != "," } ?? " "
    let word = before.split { $0.isWhitespace || $0 == "/" }.last ?? ""
    return (town == " " || town.isLetter || town == "(") && word.first != "0" && word.first != "+"
      && before.last != "/"
  }

  /// The last run of exactly five digits, with a "D-" in front.
  private static func postalCode(in text: String) -> (digits: String, range: Range<String.Index>)? {
    var best: (String, Range<String.Index>)?
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isASCII, text[index].isNumber else {
        index = text.index(after: index)
        continue
      }
      let end = text[index...].firstIndex { !($0.isASCII && $0.isNumber) } ?? text.endIndex
      let digits = text[index..<end]
      if digits.utf8.count == 5, isBounded(text[..<index], text[end...]) {
        var start = index
        for mark in ["D-", "D - ", "DE-", "D–"] where text[..<index].hasSuffix(mark) {
          start = text.index(index, offsetBy: -mark.count)
        }
        best = (String(digits), start..<end)
      }
      index = end
    }
    return best
  }
}
