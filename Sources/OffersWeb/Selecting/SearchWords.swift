import Foundation
import Storage

/// Words to look for in texts, on both engines alike: SQL's `lower` knows ASCII only, so umlauts are folded to
/// their spelling with e on both sides, and other letters are tried in small, large and as they were typed.
struct SearchWords: Sendable, Hashable {
  /// More words are refused.
  static let most = 12

  /// The spellings of each word, folded; a text must hold one spelling of every word.
  let words: [[String]]

  /// Nil for a text without words.
  init?(_ text: String) {
    words = text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).map { word in
      let word = String(word)
      var spellings: [String] = []
      for spelling in [word.lowercased(), word, word.uppercased(), word.capitalized].map(Self.folded)
      where !spellings.contains(spelling) { spellings.append(spelling) }
      return spellings
    }
    if words.isEmpty { return nil }
  }

  /// Whether a text holds all words.
  func match(_ text: String) -> Bool {
    let folded = Self.folded(text.lowercased())
    return words.allSatisfy { $0.contains { folded.contains($0) } }
  }

  /// Whether the text that a column expression gives holds all words. The expression must not be NULL.
  func condition(_ expression: Query) -> Query {
    let folded = Self.folded(expression)
    return Query.all(
      words.map { spellings in
        let patterns = spellings.map { "%\(Self.escaped($0))%" }
        guard var any = patterns.first.map({ "\(folded) LIKE \($0) ESCAPE '!'" as Query }) else {
          return "TRUE"
        }
        for pattern in patterns.dropFirst() { any = "\(any) OR \(folded) LIKE \(pattern) ESCAPE '!'" }
        return "(\(any))"
      })
  }

  /// What `condition` does to a text: large umlauts first, since `lower` does not see them.
  private static func folded(_ expression: Query) -> Query {
    """
    replace(replace(replace(replace(lower(replace(replace(replace(\(expression), \
    'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue')), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')
    """
  }

  private static let folds: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ẞ": "ss",
  ]

  private static func folded(_ text: String) -> String {
    var out = ""
    for character in text {
      if let fold = folds[character] {
        out += fold
      } else if character.isASCII {
        out += character.lowercased()
      } else {
        out.append(character)
      }
    }
    return out
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      if "%_!".contains(character) { out.append("!") }
      out.append(character)
    }
    return out
  }
}
