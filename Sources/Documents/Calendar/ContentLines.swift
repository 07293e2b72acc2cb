/// Lines as iCalendar (RFC 5545) and vCard (RFC 2426) want them: ended by CR LF, folded at 75 octets and never
/// within a character, with texts escaped.
struct ContentLines {
  /// So many octets fit in a line, its end not counted.
  static let width = 75

  private(set) var bytes: [UInt8] = []

  /// Adds a line whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Adds a line with a text; nothing for an empty one.
  mutating func add(_ name: String, text: String?) {
    guard let text, !text.isEmpty else { return }
    fold("\(name):\(Self.escaped(text))")
  }

  /// Adds a line with the parts of a structured value.
  mutating func add(_ name: String, parts: [String?]) {
    fold("\(name):\(parts.map { Self.escaped($0 ?? "") }.joined(separator: ";"))")
  }

  /// A text without what would end or divide it. Line ends become `\n`; other control characters are dropped.
  static func escaped(_ text: String) -> String {
    var out = ""
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": out += "\\n"
      case "\n": if !afterReturn { out += "\\n" }
      case "\u{85}", "\u{2028}", "\u{2029}": out += "\\n"
      case "\\", ";", ",":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "\t": out += " "
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": break
      default: out.unicodeScalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return out
  }

  /// A line that goes on begins with a space, which counts.
  private mutating func fold(_ line: String) {
    var left = Self.width
    for scalar in line.unicodeScalars where scalar != "\r" && scalar != "\n" {
      let octets = Array(String(scalar).utf8)
      if octets.count > left {
        bytes += [13, 10, 32]
        left = Self.width - 1
      }
      bytes += octets
      left -= octets.count
    }
    bytes += [13, 10]
  }
}
