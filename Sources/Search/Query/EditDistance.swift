/// How many edits – a letter more, less, another, or two swapped – lie between two words.
enum EditDistance {
  /// The distance, or nil when it is more than `limit`. Only a band beside the diagonal is computed.
  static func between(_ left: Letters, _ right: Letters, limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let width = right.count + 1
    var rows = [UInt8](repeating: UInt8(limit + 1), count: 3 * width)
    for column in 0...min(limit, right.count) { rows[column] = UInt8(column) }
    for row in 1..<(left.count + 1) {
      let (this, last, before) = ((row % 3) * width, ((row + 2) % 3) * width, ((row + 1) % 3) * width)
      let low = max(1, row - limit)
      let high = min(right.count, row + limit)
      guard low <= high else { return nil }
      rows[this + low - 1] = low == 1 ? UInt8(min(row, limit + 1)) : UInt8(limit + 1)
      if high < right.count { rows[this + high + 1] = UInt8(limit + 1) }
      var best = rows[this + low - 1]
      for column in low...high {
        let same = left[row - 1] == right[column - 1]
        var value = rows[last + column - 1] + (same ? 0 : 1)
        value = min(value, rows[last + column] + 1, rows[this + column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          value = min(value, rows[before + column - 2] + 1)
        }
        value = min(value, UInt8(limit + 1))
        rows[this + column] = value
        best = min(best, value)
      }
      if best > limit { return nil }
    }
    let distance = Int(rows[(left.count % 3) * width + right.count])
    return distance <= limit ? distance : nil
  }
}
