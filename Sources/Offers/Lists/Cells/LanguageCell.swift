import Places

/// Languages of a cell.
struct LanguageCell: Equatable {
  /// ISO 639 codes in order.
  private(set) var codes: [String] = []
  /// What was not understood.
  private(set) var leftovers: [String] = []

  /// Reads names and codes, divided by commas, slashes, "und" and the like.
  init(_ text: String) {
    let line = String(text.prefix(2_000)).replacing("\n", with: ",")
    let bare = Self.withoutBrackets(String(line))
    for part in bare.split(whereSeparator: { ",;/+&|•".contains($0) }) {
      let words = part.split { $0.isWhitespace }.map(String.init)
      for group in words.split(whereSeparator: {
        ["und", "u.", "sowie", "oder", "auch"].contains($0.lowercased())
      }) {
        let name = CellText.trim(group.joined(separator: " "), ".-–:")
        guard !name.isEmpty else { continue }
        if let code = Self.code(name) {
          if !codes.contains(code) { codes.append(code) }
        } else {
          leftovers.append(name)
        }
      }
    }
  }

  private static func withoutBrackets(_ text: String) -> String {
    var out = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { out.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    return out
  }

  private static func code(_ name: String) -> String? {
    if let code = SpokenLanguage.code(name) { return code }
    let key = CellText.key(name)
    if let code = short[key] { return code }
    for ending in ["sprachig", "sprachige", "e", "er", "es"]
    where key.hasSuffix(ending) && key.count > ending.count + 3 {
      if let code = SpokenLanguage.code(umlauts(name, without: ending)) { return code }
    }
    // Codes that Lotse has no name for travel as they are.
    let isCode = (2...3).contains(name.utf8.count) && name.utf8.allSatisfy { (97...122).contains($0) }
    return isCode && isForeignCode(name) ? name : nil
  }

  private static func isForeignCode(_ name: String) -> Bool {
    !["dt", "und", "mit", "bei", "auf", "alle"].contains(name)
  }

  private static func umlauts(_ name: String, without ending: String) -> String {
    String(name.dropLast(ending.count))
  }

  private static let short: [String: String] = [
    "dt": "de", "deu": "de", "dtsch": "de", "deutsche": "de", "engl": "en", "tuerk": "tr", "arab": "ar",
    "russ": "ru",
    "ukr": "uk", "ukrain": "uk", "poln": "pl", "rum": "ro", "rumaen": "ro", "bulg": "bg", "franz": "fr",
    "frz": "fr",
    "span": "es", "ital": "it", "port": "pt", "griech": "el", "alban": "sq", "serb": "sr", "kroat": "hr",
    "kurd": "ku",
    "pers": "fa", "vietn": "vi", "tuerkisch": "tr", "rumaenisch": "ro", "franzoesisch": "fr", "d": "de",
    "daenisch": "da", "niederlaendisch": "nl", "thailaendisch": "th", "gebaerdensprache": "gsg",
    "serbokroatisch": "sr",
    "dari": "prs", "pashto": "ps", "paschto": "ps", "tigrinisch": "ti", "kurmandschi": "kmr", "deutsh": "de",
  ]

  /// The names as the reader understands them.
  static func german(_ codes: [String]) -> String { codes.map(SpokenLanguage.name).joined(separator: ", ") }
}
