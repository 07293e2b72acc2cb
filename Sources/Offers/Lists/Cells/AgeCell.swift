/// Ages as people write them: "6-10 J.", "ab 3", "bis 18 Monate", "Klasse 1–4", "U3", "12+", "alle".
enum AgeCell: Equatable {
  /// Nothing stands there.
  case empty
  /// For everyone, said in so many words.
  case everyone
  /// A range; `isWhole` says whether nothing of the text was left over.
  case range(AgeRange, isWhole: Bool)
  /// Excel took "6-10" for a date; this is what was meant.
  case date(AgeRange)
  /// The upper end is below the lower.
  case reversed
  /// No human gets that old.
  case impossible
  /// Words such as "Schulkinder", to be kept as text.
  case text

  private static let maxMonths = 12 * 121

  /// Reads a cell.
  static func read(_ text: String) -> AgeCell {
    let text = CellText.trim(text)
    if text.isEmpty || ["-", "–", "—", "/", "?"].contains(text) { return .empty }
    if let range = excelDate(text) { return .date(range) }
    let tokens = AgeTokens.of(text)
    if tokens.contains(.everyone), !tokens.contains(where: { $0.isNumber }) {
      return tokens.allSatisfy { [.everyone, .filler, .unit(.years)].contains($0) } ? .everyone : .text
    }
    var parser = AgeParser(tokens.filter { $0 != .filler && $0 != .everyone })
    guard let bounds = parser.bounds(), !parser.hasMoreNumbers else { return .text }
    let (from, to) = bounds
    if let from, let to, from > to { return .reversed }
    if let from, from > maxMonths || from < -9 { return .impossible }
    if let to, to > maxMonths || to < -9 { return .impossible }
    guard let range = AgeRange(from: from, to: to) else { return .text }
    return .range(range, isWhole: parser.isWhole)
  }

  /// Reads the cells of two columns, the lower and the upper end.
  static func read(from lower: String, to upper: String) -> AgeCell {
    let (low, high) = (read(lower), read(upper))
    func from() -> Int?? {
      if low == .empty { return .some(nil) }
      if case .range(let range, true) = low { return .some(range.from ?? nil) }
      return nil
    }
    func to() -> Int?? {
      if high == .empty { return .some(nil) }
      if case .range(let range, true) = high { return .some(range.to ?? nil) }
      return nil
    }
    if low == .empty, high == .empty { return .empty }
    if low == .everyone || high == .everyone { return .everyone }
    if low == .impossible || high == .impossible { return .impossible }
    guard let from = from(), let to = to() else { return .text }
    if let from, let to, from > to { return .reversed }
    return AgeRange(from: from, to: to).map { .range($0, isWhole: true) } ?? .text
  }

  /// "6-10" becomes the sixth of October in Excel; a CSV shows it as "06. Okt".
  private static func excelDate(_ text: String) -> AgeRange? {
    var pair: (Int, Int)?
    let parts = text.split(separator: "-")
    if text.utf8.count == 10, parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]),
      parts[0].utf8.count == 4, Int(parts[0]) != nil
    {
      pair = (day, month)
    } else {
      let words = CellText.words(text)
      if words.count == 2, let day = Int(words[0]), let month = DateWords.month(words[1]) {
        pair = (day, month)
      }
    }
    guard let (low, high) = pair, low < high else { return nil }
    return AgeRange(from: low * 12, to: high * 12 + 11)
  }
}
