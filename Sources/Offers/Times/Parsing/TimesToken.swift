/// A word, number or sign of a text about times, with its place in the original.
struct TimesToken {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    /// In lower case, umlauts spelt out: `täglich` is `taeglich`.
    case word(String)
    /// Every kind of dash is `-`, every bullet `;`.
    case sign(Character)
    case newline
    /// A digit of another script, a fraction or the like: never read as a number, never ignored.
    case oddNumber
  }

  var kind: Kind
  var range: Range<String.Index>
  var spaceBefore: Bool
}

/// Cuts a text into tokens in one pass. Control characters count as spaces; signs without meaning are dropped.
struct TimesLexer {
  private let text: String
  private var position: String.Index
  private var tokens: [TimesToken] = []
  private var sawSpace = false

  static func tokens(of text: String) -> [TimesToken] {
    var lexer = TimesLexer(text)
    while lexer.step() {}
    return lexer.tokens
  }

  private init(_ text: String) {
    self.text = text
    position = text.unicodeScalars.startIndex
  }

  private mutating func step() -> Bool {
    let scalars = text.unicodeScalars
    guard position < scalars.endIndex else { return false }
    let start = position
    let scalar = scalars[position]
    position = scalars.index(after: position)
    switch scalar {
    case "0"..."9": number(from: start)
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{0B}", "\u{0C}": add(.newline, start)
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "~", "\u{FE58}", "\u{FF0D}": add(.sign("-"), start)
    case ".", ":", ",", "+", "&", "/", "(", ")": add(.sign(Character(scalar)), start)
    case "[", "{": add(.sign("("), start)
    case "]", "}": add(.sign(")"), start)
    case ";", "|", "•", "·", "‣", "▪", "●": add(.sign(";"), start)
    case "°", "º": degrees(from: start)
    case "⁰", "¹", "²", "³", "⁴"..."⁹": superscript(from: start)
    case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": break  // invisible, joins
    default:
      if scalar.properties.isAlphabetic {
        position = start
        word(from: start)
      } else if scalar.properties.numericType != nil, !scalar.properties.isEmoji {
        add(.oddNumber, start)
      } else {
        sawSpace = true
      }
    }
    return true
  }

  private mutating func add(_ kind: TimesToken.Kind, _ start: String.Index) {
    tokens.append(TimesToken(kind: kind, range: start..<position, spaceBefore: sawSpace))
    sawSpace = false
  }

  private mutating func number(from start: String.Index) {
    let scalars = text.unicodeScalars
    var value = Int(scalars[start].value - 0x30)
    var digits = 1
    while position < scalars.endIndex, ("0"..."9").contains(scalars[position]) {
      // Longer numbers are no time; the value is capped, the count of digits tells.
      if digits < 9 { value = value * 10 + Int(scalars[position].value - 0x30) }
      digits += 1
      position = scalars.index(after: position)
    }
    add(.number(value, digits: digits), start)
  }

  private mutating func word(from start: String.Index) {
    let scalars = text.unicodeScalars
    var letters = String.UnicodeScalarView()
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if scalar == "\u{308}", let last = letters.last, "aou".unicodeScalars.contains(last) {
        letters.append("e")  // a decomposed umlaut
      } else if scalar.properties.isAlphabetic {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          Self.spellOut(lower, into: &letters)
        }
      } else if scalar != "\u{AD}" && !("\u{200B}"..."\u{200D}").contains(scalar) {
        break
      }
      position = scalars.index(after: position)
    }
    add(.word(String(letters)), start)
  }

  private static func spellOut(_ scalar: Unicode.Scalar, into letters: inout String.UnicodeScalarView) {
    switch scalar {
    case "ä": letters.append(contentsOf: "ae".unicodeScalars)
    case "ö": letters.append(contentsOf: "oe".unicodeScalars)
    case "ü": letters.append(contentsOf: "ue".unicodeScalars)
    case "ß": letters.append(contentsOf: "ss".unicodeScalars)
    default: letters.append(scalar)
    }
  }

  /// "8°° Uhr" is an old way to write 8:00.
  private mutating func degrees(from start: String.Index) {
    let scalars = text.unicodeScalars
    guard position < scalars.endIndex, ["°", "º"].contains(scalars[position]), isAfterNumber else { return }
    position = scalars.index(after: position)
    minutes(0, digits: 2, start)
  }

  /// "15³⁰ Uhr" is 15:30.
  private mutating func superscript(from start: String.Index) {
    let scalars = text.unicodeScalars
    var value = 0
    var digits = 0
    position = start
    while position < scalars.endIndex, digits < 3,
      case .digit? = scalars[position].properties.numericType,
      let digit = scalars[position].properties.numericValue, !("0"..."9").contains(scalars[position])
    {
      value = value * 10 + Int(digit)
      digits += 1
      position = scalars.index(after: position)
    }
    if digits == 0 { position = scalars.index(after: start) }
    if digits == 2, isAfterNumber { minutes(value, digits: 2, start) } else { add(.oddNumber, start) }
  }

  private var isAfterNumber: Bool {
    if case .number? = tokens.last?.kind { !sawSpace } else { false }
  }

  private mutating func minutes(_ value: Int, digits: Int, _ start: String.Index) {
    add(.sign(":"), start)
    add(.number(value, digits: digits), start)
  }
}
