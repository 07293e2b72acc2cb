/// Finds out which delimiter a text uses.
enum CSVDialect {
  private static let candidates: [UInt8] = [.semicolon, .comma, .tab, .bar]
  private static let sampledRows = 60

  /// Excel's first line `sep=;` with the delimiter it names and its length with the line break.
  static func separatorLine(_ bytes: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    var head = bytes.prefix(16)[...]
    let quoted = head.first == .quote
    if quoted { head = head.dropFirst() }
    let word = head.prefix(4).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard word == Array("sep=".utf8), let delimiter = head.dropFirst(4).first,
      delimiter < 0x80, delimiter != .lineFeed, delimiter != .carriageReturn, delimiter != .quote
    else { return nil }
    head = head.dropFirst(5)
    if quoted {
      guard head.first == .quote else { return nil }
      head = head.dropFirst()
    }
    // Programs that fill rows up write `sep=;;;;`.
    while head.first == delimiter { head = head.dropFirst() }
    if head.first == .carriageReturn { head = head.dropFirst() }
    if head.first == .lineFeed { head = head.dropFirst() }
    let endsLine =
      head.startIndex == bytes.count || [.lineFeed, .carriageReturn].contains(bytes[head.startIndex - 1])
    return endsLine ? (delimiter, head.startIndex) : nil
  }

  /// The candidate that divides the first rows most evenly; `;` when none does.
  /// `whole`: the sample is the whole text, so that its last row is complete.
  static func guessDelimiter(_ sample: ArraySlice<UInt8>, whole: Bool) -> UInt8 {
    var best: (delimiter: UInt8, score: Double) = (.semicolon, 0)
    for candidate in candidates {
      let score = sample.withUnsafeBufferPointer { rate(candidate, $0, whole: whole) }
      if score > best.score { best = (candidate, score) }
    }
    return best.delimiter
  }

  /// What one row looks like when it is cut at a candidate.
  private struct RowShape {
    var cells = 1
    /// Delimiters with a space after them, as in prose.
    var prose = 0
    /// A closing quotation mark was followed by text: the cut is wrong or the file is.
    var isMalformed = false
  }

  private static func rate(_ delimiter: UInt8, _ sample: UnsafeBufferPointer<UInt8>, whole: Bool) -> Double {
    let rows = shapes(delimiter, sample, whole: whole)
    guard !rows.isEmpty else { return 0 }
    var frequency: [Int: Int] = [:]
    for row in rows where row.cells > 1 && !row.isMalformed { frequency[row.cells, default: 0] += 1 }
    // Equally frequent widths: the larger, so that the order of a dictionary decides nothing.
    let mode = frequency.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let mode else { return 0 }
    let divided = Double(rows.count { $0.cells > 1 && !$0.isMalformed }) / Double(rows.count)
    let even = Double(mode.value) / Double(rows.count)
    let cuts = rows.reduce(0) { $0 + $1.cells - 1 }
    let prose = Double(rows.reduce(0) { $0 + $1.prose }) / Double(max(1, cuts))
    // One column of prose, or a mark that few rows have, is no table.
    guard divided >= 0.5, prose < 0.9 || (rows[0].cells > 1 && rows[0].prose > 0) else { return 0 }
    let width = 1 + 0.1 * Double(min(mode.key, 10))
    return (even * even + 0.3 * divided) * (1 - 0.6 * prose) * width
  }

  private static func shapes(
    _ delimiter: UInt8, _ sample: UnsafeBufferPointer<UInt8>, whole: Bool
  ) -> [RowShape] {
    var rows: [RowShape] = []
    var row = RowShape()
    var inQuotes = false
    var cellIsEmpty = true
    var rowIsEmpty = true
    var index = 0
    while index < sample.count, rows.count < sampledRows {
      let byte = sample[index]
      index += 1
      let following = index < sample.count ? sample[index] : .lineFeed
      if inQuotes {
        guard byte == .quote else { continue }
        if following == .quote { index += 1 } else { inQuotes = false }
        let ends = [delimiter, .lineFeed, .carriageReturn, .space, .quote].contains(following)
        if !inQuotes, !ends { row.isMalformed = true }
      } else if byte == .lineFeed || byte == .carriageReturn {
        if !rowIsEmpty { rows.append(row) }
        row = RowShape()
        (cellIsEmpty, rowIsEmpty) = (true, true)
      } else if byte == delimiter {
        row.cells += 1
        if following == .space { row.prose += 1 }
        (cellIsEmpty, rowIsEmpty) = (true, false)
      } else if byte == .quote, cellIsEmpty {
        inQuotes = true
        (cellIsEmpty, rowIsEmpty) = (false, false)
      } else if byte != .space {
        (cellIsEmpty, rowIsEmpty) = (false, false)
      }
    }
    if whole || rows.isEmpty, !rowIsEmpty, rows.count < sampledRows { rows.append(row) }
    return rows
  }
}
