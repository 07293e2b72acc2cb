/// How columns are called: by their headings, each once.
enum ColumnLabels {
  /// A label for each of `width` columns: the heading on one line; "Telefon (2)" for the second of the same;
  /// "Spalte C" without heading.
  static func of(_ headings: [String], width: Int) -> [String] {
    var used: Set<String> = []
    return (0..<width).map { column in
      let heading =
        column < headings.count
        ? CellText.line(CellText.clean(headings[column]).replacing("-\n", with: "")) : ""
      let base = heading.isEmpty ? "Spalte \(letters(column))" : heading
      var label = base
      var number = 2
      while !used.insert(label).inserted {
        label = "\(base) (\(number))"
        number += 1
      }
      return label
    }
  }

  /// A, B, …, Z, AA as in Excel.
  static func letters(_ column: Int) -> String {
    var rest = column + 1
    var out = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      out = String(UnicodeScalar(UInt8(65 + digit))) + out
      rest = (rest - 1) / 26
    }
    return out
  }

  /// What makes the headings of two lists the same: all of them, folded, in their order.
  static func signature(_ headings: [String]) -> String {
    var keys = headings.map { CellText.key($0) }
    while keys.last == "" { keys.removeLast() }
    return keys.joined(separator: "|")
  }
}
