/// How a spreadsheet shows a number, as far as it changes what the number means.
enum NumberFormat: Equatable, Sendable {
  case plain
  /// Filled up with zeros to so many digits, as in postal codes.
  case padded(Int)
  case percent
  case date
  case time
  case dateTime
  /// A length of time that may exceed a day, such as `[h]:mm`.
  case duration

  /// A format that Excel knows by number (ECMA-376, 18.8.30).
  static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 9, 10: .percent
    case 14...17, 27...31, 34...36, 50...54, 57, 58: .date
    case 18...21, 32, 33, 45, 47, 55, 56: .time
    case 22: .dateTime
    case 46: .duration
    default: .plain
    }
  }

  /// A format by its code; only the section for positive numbers counts.
  init(code: String) {
    let bare = Self.bare(code)
    let letters = bare.symbols.lowercased()
    if bare.hasElapsed {
      self = .duration
      return
    }
    guard letters != "general", letters != "standard", letters != "@" else {
      self = .plain
      return
    }
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasDay = letters.contains("d") || letters.contains("y")
    switch (hasDay, hasTime) {
    case (true, true): self = .dateTime
    case (true, false): self = .date
    case (false, true): self = .time
    default:
      let hasMonth = letters.contains("m")
      let zeros = letters.count { $0 == "0" }
      if hasMonth {
        self = .date
      } else if letters.contains("%") {
        self = .percent
      } else {
        self = zeros > 1 && zeros == letters.count ? .padded(min(zeros, 30)) : .plain
      }
    }
  }

  /// The first section without quoted text, escaped characters, colours, locales and fillers.
  private static func bare(_ code: String) -> (symbols: String, hasElapsed: Bool) {
    var symbols = ""
    var hasElapsed = false
    var characters = code.makeIterator()
    while let character = characters.next() {
      switch character {
      case ";": return (symbols, hasElapsed)
      case "\"": while let next = characters.next(), next != "\"" {}
      case "\\", "_", "*": _ = characters.next()
      case "[":
        var inside = ""
        while let next = characters.next(), next != "]" { inside.append(next) }
        let unit = Set(inside.lowercased())
        if !unit.isEmpty, unit.isSubset(of: ["h"]) || unit.isSubset(of: ["m"]) || unit.isSubset(of: ["s"]) {
          hasElapsed = true
        }
      case " ": break
      default: symbols.append(character)
      }
    }
    return (symbols, hasElapsed)
  }
}
