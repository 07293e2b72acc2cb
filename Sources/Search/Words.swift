/// Takes text apart into words as they are written, in lower case, without marks.
public enum Words {
  /// The words of a text. Anything that is neither letter nor digit divides; text of any script works.
  public static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if isWordPart(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty, !isIgnored(scalar) {
        words.append(lower(word))
        word = ""
      }
    }
    if !word.isEmpty { words.append(lower(word)) }
    return words
  }

  /// Lower case, with decomposed umlauts put together.
  private static func lower(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    var out = ""
    for scalar in word.lowercased().unicodeScalars {
      guard scalar.value == 0x308, let last = out.unicodeScalars.last else {
        out.unicodeScalars.append(scalar)
        continue
      }
      out.unicodeScalars.removeLast()
      switch last {
      case "a": out += "ä"
      case "o": out += "ö"
      case "u": out += "ü"
      default: out.unicodeScalars.append(last)
      }
    }
    return out
  }

  /// One spelling for umlauts, however they were typed: ä, ae and a are one, so are ß and ss. "ue" after a
  /// vowel or q is no umlaut (neue, Quelle).
  static func fold(_ word: String) -> String {
    var out: [UInt8] = []
    var before: UInt8 = 0
    for byte in word.plainLetters.utf8 {
      let isUmlautE = byte == 101 && (before == 97 || before == 111 || before == 117)
      if isUmlautE, out.count < 2 || !vowelsAndQ.contains(out[out.count - 2]) {
        before = byte
        continue
      }
      out.append(byte)
      before = byte
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let vowelsAndQ: Set<UInt8> = [97, 101, 105, 111, 117, 113]

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (48...57).contains(scalar.value) || (65...90).contains(scalar.value)
        || (97...122).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.value == 0x308
  }

  /// Soft hyphens and zero-width marks stand inside words.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || (0x200B...0x200F).contains(scalar.value)
  }

  /// German words that say nothing about what somebody looks for.
  static let stop: Set<String> = [
    "aber", "alle", "als", "am", "an", "auch", "auf", "aus", "bei", "beim", "bin", "bis", "bitte", "da",
    "dann", "das", "dass", "dem", "den", "der", "des", "die", "dies", "dir", "doch", "du", "ein", "eine",
    "einem", "einen", "einer", "eines", "er", "es", "für", "fuer", "gibt", "hab", "habe", "haben", "hat",
    "ich", "ihr", "im", "in", "ins", "ist", "ja", "kann", "können", "mein", "meine", "meinem", "meinen",
    "meiner", "mich", "mir", "mit", "muss", "nach", "nicht", "noch", "nur", "ob", "oder", "schon", "sich",
    "sie", "sind", "so", "suche", "um", "und", "uns", "unser", "unsere", "vom", "von", "vor", "wann", "was",
    "weil", "wenn", "wer", "wie", "wir", "wird", "wo", "zu", "zum", "zur",
  ]
}

extension String {
  /// The German letters beyond ASCII as plain ones.
  fileprivate var plainLetters: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "ä", "à", "á", "â": out += "a"
      case "ö", "ó", "ô": out += "o"
      case "ü", "ú", "û": out += "u"
      case "é", "è", "ê": out += "e"
      case "ß": out += "ss"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
