/// Marks that repeat the cell above: "dto.", "s.o.", "ebenso", quotation marks.
enum Ditto {
  private static let words: Set<String> = [
    "dto", "dito", "ditto", "detto", "sieheoben", "ebenso", "wieoben", "ebd", "ebenda", "desgl",
    "desgleichen", "wo",
    "wievor", "sieheo", "gleich",
  ]

  static func isOne(_ text: String) -> Bool {
    guard text.count <= 16 else { return false }
    let key = CellText.key(text)
    if key.isEmpty { return text.contains { "\"„“”″〃".contains($0) } || text == "''" }
    // "s.o." repeats; "So" is a Sunday.
    if key == "so" { return text.hasPrefix("s") && text.contains(".") }
    if key == "wo" { return text.contains(".") }
    return words.contains(key)
  }
}

/// Rows that are no entries: footnotes and remarks below or between.
enum Footnote {
  /// Words that a provider's name hardly begins with.
  private static let firstWords: Set<String> = [
    "stand", "quelle", "quellen", "hinweis", "hinweise", "anmerkung", "anmerkungen", "summe", "gesamt",
    "seite",
    "erstellt", "aktualisiert", "legende", "fussnote", "fussnoten", "redaktionsschluss", "gesamtzahl",
    "anzahl",
  ]

  static func isOne(_ text: String) -> Bool {
    if let first = text.first, "*¹²³†".contains(first) { return true }
    if text.hasPrefix("1)") || text.hasPrefix("2)") || text.count > 90 { return true }
    let words = CellText.words(text)
    return firstWords.contains(words.first ?? "") || words.contains("gewaehr")
  }
}
