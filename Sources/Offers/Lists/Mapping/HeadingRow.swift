import Documents

/// Finds the row of the headings below titles and above the data.
enum HeadingRow {
  private static let searched = 40

  /// The index among the sheet's rows; nil when no row looks like headings.
  static func find(_ rows: [TableRow]) -> Int? {
    var best: (index: Int, score: Double)?
    for (index, row) in rows.prefix(searched).enumerated() {
      let score = score(row)
      if score > 0, score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  /// Recognised headings count, data-like cells count against; 0 when it is no row of headings.
  private static func score(_ row: TableRow) -> Double {
    var fields: Set<ListField> = []
    var sum = 0.0
    var filled = 0
    for cell in row.cells.prefix(500) {
      let text = CellText.clean(cell)
      if text.isEmpty { continue }
      filled += 1
      if text.count > 60 || text.contains("@") {
        sum -= 0.5
      } else if let match = HeadingWords.match(text) {
        let isNew = fields.insert(match.field).inserted
        sum += match.confidence >= 0.8 ? (isNew ? match.confidence : 0.4) : 0.15
      } else if text.first?.isNumber == true || text.count(where: \.isNumber) >= 4 {
        sum -= 0.4
      }
    }
    guard filled > 0 else { return 0 }
    if filled == 1 {
      // A lone word is a heading only if it is one of the plain names.
      guard row.cells.count == 1, sum >= 1 else { return 0 }
      return 0.5
    }
    let isNamed = fields.contains(.organisation) && fields.contains(.offer)
    return fields.count >= 2 && sum >= 1.6 && (isNamed || sum / Double(filled) >= 0.3) ? sum : 0
  }

  /// Whether a row of the data repeats the headings.
  static func isRepeated(_ cells: [String], headingKeys: [String]) -> Bool {
    var (same, filled) = (0, 0)
    for (index, cell) in cells.enumerated() {
      let key = CellText.key(cell)
      if key.isEmpty { continue }
      filled += 1
      if index < headingKeys.count, headingKeys[index] == key { same += 1 }
    }
    return filled >= 2 && same >= 2 && same * 5 >= filled * 4
  }
}
