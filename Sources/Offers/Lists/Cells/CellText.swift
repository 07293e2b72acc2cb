/// Text of cells as people and programs leave it, made plain.
enum CellText {
  /// The text without control, direction and zero-width characters and with plain spaces: lines trimmed,
  /// runs of spaces one space, empty lines at the ends gone.
  static func clean(_ raw: String) -> String {
    var out = String.UnicodeScalarView()
    var pendingSpace = false
    var pendingLines = 0
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
        if scalar.value == 0x0D { continue }
        pendingLines += 1
        pendingSpace = false
      case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: pendingSpace = true
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFFC...0xFFFF, 0xE0000...0xE007F:
        continue
      default:
        if pendingLines > 0, !out.isEmpty {
          out.append(contentsOf: String(repeating: "\n", count: min(pendingLines, 2)).unicodeScalars)
        } else if pendingSpace, !out.isEmpty {
          out.append(" ")
        }
        pendingLines = 0
        pendingSpace = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// The text on one line.
  static func line(_ text: String) -> String {
    text.contains("\n") ? text.split(separator: "\n").joined(separator: " ") : text
  }

  /// The lines that hold anything.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { trim($0) }.filter { !$0.isEmpty }
  }

  /// Without white space, and the given marks, at both ends.
  static func trim(_ text: some StringProtocol, _ marks: String = "") -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || marks.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// The words in lower case, umlauts spelt out, all marks gone.
  static func words(_ text: some StringProtocol) -> [String] {
    var out: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "ä": word += "ae"
      case "ö": word += "oe"
      case "ü": word += "ue"
      case "ß": word += "ss"
      case "\u{308}": word += "e"
      case "\u{300}"..."\u{36F}", "\u{AD}": continue
      default:
        if scalar.properties.isAlphabetic {
          word.unicodeScalars.append(scalar)
        } else if !word.isEmpty {
          out.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { out.append(word) }
    return out
  }

  /// What makes two spellings of a name the same: letters and digits only, case and umlauts folded.
  static func key(_ text: some StringProtocol) -> String { words(text).joined() }

  /// The key of a name; one without letters and digits ("★") stands for itself.
  static func nameKey(_ name: String) -> String {
    let key = key(name)
    return key.isEmpty ? name : key
  }

  /// The text cut for messages.
  static func short(_ text: String, _ limit: Int = 80) -> String {
    let text = line(text)
    return text.count > limit ? text.prefix(limit - 1) + "…" : text
  }

  /// Which letters a key has, a bit each: one typo changes at most two of them.
  static func letters(_ key: String) -> UInt64 {
    key.utf8.reduce(into: 0) { $0 |= 1 << UInt64($1 & 63) }
  }

  /// How many letters must be changed, added, removed or swapped, at most `limit` + 1.
  static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(last[j + 1], row[j]) + 1
        best = min(best, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
