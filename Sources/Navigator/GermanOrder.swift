/// Sorting as in a German dictionary (DIN 5007-1): umlauts as their vowels, case without weight.
public enum GermanOrder {
  /// The key by which a text sorts.
  public static func key(_ text: String) -> String {
    var out = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "ä", "à", "á", "â": out += "a"
      case "ö", "ó", "ô": out += "o"
      case "ü", "ú", "û": out += "u"
      case "é", "è", "ê": out += "e"
      case "ß": out += "ss"
      case "„", "“", "\"", "»", "«", "'": continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
