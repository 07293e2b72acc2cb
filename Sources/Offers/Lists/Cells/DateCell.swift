import Places

/// The day of a confirmation: "Stand 03/2026", "1.9.26", "September 2026", and Excel's own dates.
enum DateCell: Equatable {
  case empty
  /// A day; of a month its first.
  case day(LocalDate)
  /// A day that no calendar has, such as 31.02.
  case impossible
  case text

  private static let ignored: Set<String> = [
    "stand", "vom", "am", "seit", "geprueft", "aktualisiert", "letzte", "aktualisierung", "zuletzt",
    "bestaetigt",
    "im", "datum", "lt", "laut", "per", "den", "der",
  ]

  /// Reads a cell.
  static func read(_ text: String) -> DateCell {
    let words = CellText.words(text).filter { !ignored.contains($0) && Weekday.named($0) == nil }
    if words.isEmpty { return CellText.trim(text, "-–—?/").isEmpty ? .empty : .text }
    if let date = LocalDate(iso8601: text.prefix(10)) { return plausible(date) }
    switch words.count {
    case 1:
      guard let year = Int(words[0]), words[0].utf8.count == 4 else { return .text }
      return make(year, 1, 1)
    case 2:
      // "03/2026", and "2026-03" as Excel sorts them.
      let isYearFirst = words[0].utf8.count == 4 && Int(words[0]) != nil
      // "9-11" may be hours.
      let isNumeric = words.allSatisfy { Int($0) != nil && $0.utf8.count <= 2 }
      if isNumeric, text.contains("-") || text.contains("–") || text.contains(":") { return .text }
      guard let month = month(words[isYearFirst ? 1 : 0]), let year = year(words[isYearFirst ? 0 : 1]) else {
        return .text
      }
      return make(year, month, 1)
    case 3:
      if words[0].utf8.count == 4, let year = Int(words[0]) {
        guard let month = Int(words[1]), let day = Int(words[2]) else { return .text }
        return make(year, month, day)
      }
      guard let day = Int(words[0]), let month = month(words[1]), let year = year(words[2]) else {
        return .text
      }
      return make(year, month, day)
    default: return .text
    }
  }

  /// The day that a text names after the word "Stand", as titles and footnotes of lists do.
  static func stand(in text: String) -> LocalDate? {
    let words = text.split { $0.isWhitespace }.map(String.init)
    guard let index = words.firstIndex(where: { CellText.key($0) == "stand" }) else { return nil }
    let rest = words[(index + 1)...].prefix(4)
    for count in stride(from: rest.count, through: 1, by: -1) {
      if case .day(let day) = read(CellText.trim(rest.prefix(count).joined(separator: " "), "(),;:.")) {
        return day
      }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    if let number = Int(word), word.utf8.count <= 2 { return number }
    return DateWords.month(word)
  }

  private static func year(_ word: String) -> Int? {
    guard let number = Int(word) else { return nil }
    switch word.utf8.count {
    case 4: return number
    case 2: return 2000 + number
    default: return nil
    }
  }

  private static func make(_ year: Int, _ month: Int, _ day: Int) -> DateCell {
    guard let date = LocalDate(year: year, month: month, day: day) else { return .impossible }
    return plausible(date)
  }

  private static func plausible(_ date: LocalDate) -> DateCell {
    (1990...2100).contains(date.year) ? .day(date) : .impossible
  }
}

/// German names of months, long and short.
enum DateWords {
  private static let months = [
    "januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november",
    "dezember",
  ]

  /// 1 to 12; at least three letters.
  static func month(_ word: String) -> Int? {
    let key = CellText.key(word)
    if ["mrz", "mar", "mrt"].contains(key) { return 3 }
    guard key.utf8.count >= 3 else { return nil }
    if key == "sept" { return 9 }
    return months.firstIndex { $0.hasPrefix(key) }.map { $0 + 1 }
  }
}

extension Weekday {
  private static let germanWords: [String: Weekday] = [
    "mo": .monday, "montag": .monday, "di": .tuesday, "dienstag": .tuesday, "mi": .wednesday,
    "mittwoch": .wednesday, "do": .thursday, "donnerstag": .thursday, "fr": .friday, "freitag": .friday,
    "sa": .saturday, "samstag": .saturday, "sonnabend": .saturday, "so": .sunday, "sonntag": .sunday,
  ]

  /// The day that a folded German word means: `mo`, `montag`.
  static func named(_ key: String) -> Weekday? { germanWords[key] }
}
