/// A text cut into sentences and words, once for all hints. Works on UTF-8, since walking by characters takes ten
/// times as long.
struct TextScan: Sendable {
  struct Word: Sendable {
    /// As it stands there.
    var text: String
    /// In small letters.
    var key: String
    var letters: Int
    var syllables: Int
    /// Whether it begins with a capital.
    var isCapital: Bool
    /// Whether it is all capitals.
    var isLoud: Bool
  }

  struct Sentence: Sendable {
    /// As it stands there, without spaces at the ends.
    var text: String
    var words: [Word]
  }

  private(set) var sentences: [Sentence] = []

  /// How many words there are.
  let words: Int

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var sentences: [Sentence] = []
    var start = 0
    for index in bytes.indices where SentenceEnd.isEnd(bytes, at: index, from: start) {
      if let sentence = Self.sentence(bytes[start...index]) { sentences.append(sentence) }
      start = index + 1
    }
    if let sentence = Self.sentence(bytes[start...]) { sentences.append(sentence) }
    self.sentences = sentences
    words = sentences.reduce(0) { $0 + $1.words.count }
  }

  private static func sentence(_ part: ArraySlice<UInt8>) -> Sentence? {
    var words: [Word] = []
    var index = part.startIndex
    while index < part.endIndex {
      guard part[index].beginsLetter else {
        index += 1
        continue
      }
      var end = index
      var (letters, capitals) = (0, 0)
      // A hyphen within a word belongs to it: Eltern-Kind-Treff.
      while end < part.endIndex {
        let byte = part[end]
        if byte.beginsLetter {
          letters += 1
          if isCapital(part, end) { capitals += 1 }
        } else if byte == UInt8(ascii: "-") {
          guard end + 1 < part.endIndex, part[end + 1].beginsLetter else { break }
        } else if !byte.continuesLetter {
          break
        }
        end += 1
      }
      let text = String(decoding: part[index..<end], as: UTF8.self)
      words.append(
        Word(
          text: text, key: text.lowercased(), letters: letters, syllables: Syllables.count(text),
          isCapital: isCapital(part, index), isLoud: capitals == letters))
      index = end
    }
    guard !words.isEmpty else { return nil }
    let isInk: (UInt8) -> Bool = { $0 > 32 }
    let first = part.firstIndex(where: isInk) ?? part.startIndex
    let last = part.lastIndex(where: isInk) ?? part.startIndex
    return Sentence(text: String(decoding: part[first...last], as: UTF8.self), words: words)
  }

  /// A to Z, Ä, Ö, Ü.
  private static func isCapital(_ part: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let byte = part[index]
    if byte < 0x80 { return (65...90).contains(byte) }
    return byte == 0xC3 && index + 1 < part.endIndex && (0x80...0x9E).contains(part[index + 1])
  }
}

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }

  /// Whether a letter begins here: ASCII, or one of two or three bytes, but no punctuation (U+2000…) or picture.
  var beginsLetter: Bool {
    if self < 0x80 { return (97...122).contains(self) || (65...90).contains(self) }
    return (0xC3...0xDF).contains(self) || (self >= 0xE0 && self <= 0xEF && self != 0xE2)
  }

  var continuesLetter: Bool { (0x80...0xBF).contains(self) }
}

/// Where sentences end: a line does, "z. B." and "3. März" do not.
enum SentenceEnd {
  static func isEnd(_ all: [UInt8], at index: Int, from start: Int) -> Bool {
    switch all[index] {
    case 10, UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    // The last byte of a bullet, U+2022.
    case 0xA2: return index >= 2 && all[index - 1] == 0x80 && all[index - 2] == 0xE2
    case UInt8(ascii: "."): break
    default: return false
    }
    var next = index + 1
    while next < all.count,
      all[next] == 32 || all[next] == UInt8(ascii: "\"") || all[next] == UInt8(ascii: ")")
    {
      next += 1
    }
    if next >= all.count || all[next] == 10 { return true }
    // Without a space it is an address or a time: beispiel.de, 14.30. Before a small letter nothing ends.
    guard next > index + 1, !(97...122).contains(all[next]) else { return false }
    var begin = index
    while begin > start,
      all[begin - 1].beginsLetter || all[begin - 1].continuesLetter || all[begin - 1].isDigit
    {
      begin -= 1
    }
    let word = all[begin..<index]
    guard let first = word.first else { return true }
    if word.count == 1, first.beginsLetter { return false }
    if word.count <= 2, word.allSatisfy(\.isDigit) { return false }
    return word.count > 4 || !abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "bzw", "ca", "tel", "nr", "str", "inkl", "evtl", "ggf", "max", "min", "mind", "usw", "etc", "dr", "prof",
    "st",
    "fr", "hr", "std", "vgl", "abs", "art", "kl", "jg", "mo", "di", "mi", "do", "sa", "so", "gem", "sog",
    "zzgl",
  ]
}
