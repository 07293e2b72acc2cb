/// A word of a text with the way it was written.
struct Token: Sendable {
  /// As searched.
  var letters: Letters
  /// As written.
  var text: String
}

/// Takes text apart into folded words. Linear in the text, whatever it holds.
enum Tokenizer {
  /// Longer words are cut.
  static let longestWord = 48

  /// The words of a text with their spelling.
  static func tokens(_ text: String, limit: Int = .max) -> [Token] {
    var out: [Token] = []
    scan(text, limit: limit) { out.append(Token(letters: $0, text: String($1))) }
    return out
  }

  /// The folded words of a text.
  static func words(_ text: String, limit: Int = .max) -> [Letters] {
    var out: [Letters] = []
    scan(text, limit: limit) { letters, _ in out.append(letters) }
    return out
  }

  /// Hands each word to `body`: folded, and the text as written.
  static func scan(_ text: String, limit: Int = .max, _ body: (Letters, Substring) -> Void) {
    let scalars = text.unicodeScalars
    var word: Letters = []
    var start = scalars.startIndex
    var left = limit
    var index = scalars.startIndex
    func finish() {
      guard !word.isEmpty else { return }
      body(joinedUmlauts(word), text[start..<index])
      word.removeAll(keepingCapacity: true)
      left -= 1
    }
    while index < scalars.endIndex, left > 0 {
      let scalar = scalars[index]
      switch Folded(scalar) {
      case .divider:
        // In Ukrainian the apostrophe is a letter: сім'я.
        let joins =
          isApostrophe(scalar)
          && ((0x400..<0x530).contains(word.last ?? 0) || isNot(scalars[index...], behind: word.last))
        if !joins { finish() }
      case .nothing: combine(scalar, &word)
      case .letter(let letter):
        if word.isEmpty { start = index }
        if word.count < longestWord { word.append(letter) }
      case .pair(let first, let second):
        if word.isEmpty { start = index }
        if word.count < longestWord - 1 { word += [first, second] }
      }
      index = scalars.index(after: index)
    }
    if left > 0 { finish() }
  }

  /// й and ї are letters of their own, also when typed as letter and mark.
  private static func combine(_ scalar: Unicode.Scalar, _ word: inout Letters) {
    guard let last = word.indices.last else { return }
    if scalar.value == 0x306, word[last] == 0x438 { word[last] = 0x439 }
    if scalar.value == 0x308, word[last] == 0x456 { word[last] = 0x457 }
  }

  /// Doesn't, can't: one word, also when typed without the apostrophe.
  private static func isNot(_ rest: Substring.UnicodeScalarView, behind letter: UInt16?) -> Bool {
    let next = rest.dropFirst()
    guard letter == 110, let last = next.first, last == "t" || last == "T" else { return false }
    guard let after = next.dropFirst().first else { return true }
    if case .divider = Folded(after) { return true }
    return false
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar.value == 0x2019 || scalar.value == 0x2BC || scalar == "`"
  }

  /// ä, ae and a are one. "ue" after a vowel or q is no umlaut (neue, Quelle).
  private static func joinedUmlauts(_ word: Letters) -> Letters {
    guard word.count > 2, word.contains(101) else { return word }
    var out: Letters = []
    out.reserveCapacity(word.count)
    var before: UInt16 = 0
    for letter in word {
      let isUmlautE = letter == 101 && (before == 97 || before == 111 || before == 117)
      if isUmlautE, out.count < 2 || !isVowelOrQ(out[out.count - 2]) {
        before = 0
        continue
      }
      out.append(letter)
      before = letter
    }
    return out
  }

  private static func isVowelOrQ(_ letter: UInt16) -> Bool {
    switch letter {
    case 97, 101, 105, 111, 117, 113: true
    default: false
    }
  }
}
