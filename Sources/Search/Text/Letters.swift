/// A word after folding: one unit a letter, so that an edit is an edit in every script.
typealias Letters = [UInt16]

/// Which family of letters a word is written in.
enum Script: Sendable {
  case latin, cyrillic, arabic, other

  init(_ letters: Letters) {
    switch letters.first ?? 0 {
    case 0..<0x250: self = .latin
    case 0x400..<0x530: self = .cyrillic
    case 0x600..<0x780: self = .arabic
    default: self = .other
    }
  }
}

extension Letters {
  /// The letters of one word that needs no division.
  init(folding word: String) { self = Tokenizer.words(word, limit: 1).first ?? [] }

  /// The word as text.
  var text: String { String(decoding: self, as: UTF16.self) }

  /// Whether the first letters are those.
  func begins(with prefix: Letters) -> Bool { count >= prefix.count && self[..<prefix.count] == prefix[...] }

  /// Digits alone are no word that could be mistyped.
  var isNumber: Bool { allSatisfy { (48...57).contains($0) } }
}
