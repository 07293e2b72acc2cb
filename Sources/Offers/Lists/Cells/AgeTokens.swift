/// The pieces of a text about ages.
enum AgeToken: Equatable {
  case number(Double)
  case unit(AgeUnit)
  case dash, from, upTo, under, plus
  case pregnancy, birth, beforeBirth
  case everyone
  case filler
  case other
}

/// In what ages are counted.
enum AgeUnit: Equatable {
  case years, months, weeks, schoolClass, lifeYear, birthday
}

enum AgeTokens {
  private static let limit = 400

  /// The tokens of a text; of a very long one only its beginning, then `other`.
  static func of(_ text: String) -> [AgeToken] {
    var out: [AgeToken] = []
    var word = ""
    var number = ""
    func flushWord() {
      if !word.isEmpty { out += token(word) }
      word = ""
    }
    func flushNumber() {
      let text = number.last == "," ? String(number.dropLast()) : number
      if !text.isEmpty { out.append(Double(text.replacing(",", with: ".")).map(AgeToken.number) ?? .other) }
      number = ""
    }
    let characters = Array(text.lowercased().prefix(limit))
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if character.isASCII, character.isNumber {
        flushWord()
        number.append(character)
      } else if character == ",", !number.isEmpty, !number.contains(","), next.isNumber {
        number.append(character)
      } else if character == "½" || character == "\u{BC}" || character == "\u{BE}" {
        let part = character == "½" ? 0.5 : character == "\u{BC}" ? 0.25 : 0.75
        flushWord()
        out.append(.number((Double(number) ?? 0) + part))
        number = ""
      } else {
        flushNumber()
        if character.isLetter {
          word.append(character)
        } else {
          flushWord()
          switch character {
          case "-", "–", "—", "−", "‐", "‑", "‒": out.append(.dash)
          case "+": out.append(.plus)
          case "<": out.append(.under)
          case " ", ".", "\n", "(", ")", ",", ";", ":", "/": break
          default: out.append(.other)
          }
        }
      }
    }
    flushNumber()
    flushWord()
    if text.count > limit { out.append(.other) }
    return out
  }

  private static func token(_ word: String) -> [AgeToken] {
    let key = CellText.key(word)
    if let known = words[key] { return [known] }
    if key.hasPrefix("klasse") || key.hasPrefix("jahrgang") { return [.unit(.schoolClass)] }
    if key.hasPrefix("jaehrig") || key.hasPrefix("jahr") { return [.unit(.years)] }
    if key.hasPrefix("monat") { return [.unit(.months)] }
    if key.hasPrefix("woche") { return [.unit(.weeks)] }
    if key.hasPrefix("lebensjahr") { return [.unit(.lifeYear)] }
    if key.hasPrefix("geburtstag") { return [.unit(.birthday)] }
    if key.hasPrefix("schwanger") { return [.pregnancy] }
    return [.other]
  }

  private static let words: [String: AgeToken] = [
    "j": .unit(.years), "jh": .unit(.years), "jg": .unit(.schoolClass), "jahrgangsstufe": .unit(.schoolClass),
    "kl": .unit(.schoolClass), "schuljahr": .unit(.schoolClass), "m": .unit(.months), "mo": .unit(.months),
    "mon": .unit(.months), "mt": .unit(.months), "w": .unit(.weeks), "wo": .unit(.weeks),
    "lj": .unit(.lifeYear),
    "ab": .from, "von": .from, "vom": .from, "seit": .from, "mind": .from, "mindestens": .from,
    "ueber": .from, "bis": .upTo, "max": .upTo, "maximal": .upTo, "hoechstens": .upTo,
    "unter": .under, "u": .under, "ue": .from, "geburt": .birth, "geb": .birth, "neugeborene": .birth,
    "vor": .beforeBirth, "aelter": .plus, "aufwaerts": .plus, "plus": .plus,
    "alle": .everyone, "alles": .everyone, "jeder": .everyone, "jedes": .everyone, "jede": .everyone,
    "egal": .everyone, "altersunabhaengig": .everyone, "altersoffen": .everyone, "generationen": .everyone,
    "generationsuebergreifend": .everyone, "unbegrenzt": .everyone, "altersgruppen": .filler,
    "altersgruppe": .filler, "altersklassen": .filler, "altersbegrenzung": .other,
    "ca": .filler, "etwa": .filler, "circa": .filler, "ungefaehr": .filler, "rund": .filler,
    "kinder": .filler, "kindern": .filler, "kind": .filler, "im": .filler, "alter": .filler,
    "altersstufen": .filler, "in": .filler,
    "alters": .filler, "an": .filler, "zum": .filler, "zur": .filler, "zu": .filler, "dem": .filler,
    "der": .filler, "den": .filler, "des": .filler, "einschliesslich": .filler, "einschl": .filler,
    "inkl": .filler, "und": .filler, "e": .filler, "n": .filler, "jungen": .filler, "maedchen": .filler,
    "fuer": .filler, "die": .filler, "vollendeten": .filler, "menschen": .filler, "personen": .filler,
  ]
}
