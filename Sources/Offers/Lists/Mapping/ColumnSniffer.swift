import Places

/// Guesses a column's field from what stands in it.
struct ColumnSniffer {
  private static let sampled = 200
  /// The share of filled cells that must look alike.
  private static let needed = 0.6

  /// Filled cells that were looked at.
  private(set) var filled = 0
  private var hits: [ListField: Int] = [:]
  private var characters = 0

  /// Looks at the cells of a column.
  init(_ cells: some Sequence<String>) {
    for raw in cells {
      let cell = CellText.clean(raw)
      if cell.isEmpty { continue }
      filled += 1
      characters += cell.count
      for field in Self.fields(of: cell) { hits[field, default: 0] += 1 }
      if filled == Self.sampled { break }
    }
  }

  /// The field that most cells look like, with the share of those cells.
  var field: (field: ListField, share: Double)? {
    guard filled > 0 else { return nil }
    let order: [ListField] = [
      .email, .web, .postalCodeCity, .address, .postalCode, .phone, .assured, .times, .cost, .languages,
      .street, .age,
    ]
    for field in order {
      let share = share(of: field)
      if share >= Self.needed { return (field, share) }
    }
    return nil
  }

  /// The share of filled cells that look like a field.
  func share(of field: ListField) -> Double {
    filled == 0 ? 0 : Double(hits[field] ?? 0) / Double(filled)
  }

  /// Characters in a filled cell on average.
  var averageLength: Double { filled == 0 ? 0 : Double(characters) / Double(filled) }

  private static func fields(of cell: String) -> [ListField] {
    var out: [ListField] = []
    let line = CellText.line(cell)
    if line.contains("@") { return MailCell(line).addresses.isEmpty ? [] : [.email] }
    let hasDigit = line.contains(where: \.isNumber)
    if !hasDigit || line.hasPrefix("http") || line.hasPrefix("www.") {
      if !line.contains(" "), WebCell.address(line) != nil { return [.web] }
    }
    if hasDigit {
      let isNumeric = line.allSatisfy { $0.isNumber }
      if isNumeric, line.count == 5 { out.append(.postalCode) }
      let address = AddressCell(line)
      if address.postalCode != nil, !isNumeric {
        out.append(address.street == nil ? .postalCodeCity : .address)
        return out
      }
      if !PhoneCell(line).entries.isEmpty, line.count(where: \.isNumber) >= 6 { out.append(.phone) }
      if case .day = DateCell.read(line), line.count >= 6 { out.append(.assured) }
      if looksLikeTimes(line) { out.append(.times) }
      let words = CellText.words(line)
      if line.contains("€") || words.contains("euro") { out.append(.cost) }
      if line.count <= 60, words.last?.first?.isNumber == true || words.count <= 5, looksLikeStreet(words) {
        out.append(.street)
      }
    } else {
      let languages = LanguageCell(line)
      let areKnown = languages.codes.allSatisfy { SpokenLanguage.names[$0] != nil }
      if !languages.codes.isEmpty, areKnown, languages.leftovers.isEmpty { out.append(.languages) }
      if ["kostenlos", "kostenfrei", "gratis"].contains(CellText.key(line)) { out.append(.cost) }
      if CellText.key(line) == "nachvereinbarung" { out.append(.times) }
    }
    if line.count <= 30, case .range(_, true) = AgeCell.read(line),
      line.contains(where: \.isLetter) || line.contains("-") || line.contains("–")
    {
      if !out.contains(.assured), !out.contains(.phone) { out.append(.age) }
    }
    return out
  }

  private static func looksLikeTimes(_ line: String) -> Bool {
    let words = CellText.words(line)
    let hasDay = words.contains {
      Weekday.named($0) != nil || ($0.hasSuffix("s") && Weekday.named(String($0.dropLast())) != nil)
    }
    return hasDay || words.contains("uhr")
  }

  private static func looksLikeStreet(_ words: [String]) -> Bool {
    words.contains { word in
      ["strasse", "str", "weg", "platz", "gasse", "allee", "ring", "damm", "ufer", "markt"].contains {
        word.hasSuffix($0)
      }
    }
  }
}
