import Crypto

/// One entry of a list: the cells of a row, and of rows that continue it, by what they hold.
struct ListCells: Sendable {
  struct Cell: Sendable {
    var label: String
    var text: String
  }

  /// The row in the file.
  var row: Int
  var values: [ListField: [Cell]] = [:]
  /// The row whose provider was taken over, when the cell was empty.
  var inheritedFrom: Int?

  init(row: Int) { self.row = row }

  /// The text of a field; several columns of it divided by line breaks.
  func text(_ field: ListField) -> String {
    guard let cells = values[field] else { return "" }
    return cells.count == 1 ? cells[0].text : cells.map(\.text).joined(separator: "\n")
  }

  /// The heading of a field's first filled column.
  func label(_ field: ListField) -> String { values[field]?.first?.label ?? field.name }

  /// Whether the field is filled.
  func has(_ field: ListField) -> Bool { values[field] != nil }

  mutating func add(_ field: ListField, _ label: String, _ text: String) {
    values[field, default: []].append(Cell(label: label, text: text))
  }

  /// Takes over the cells of a row that continues this one.
  mutating func append(_ other: ListCells) {
    for (field, cells) in other.values {
      for cell in cells {
        if let index = values[field]?.firstIndex(where: { $0.label == cell.label }) {
          values[field]?[index].text += "\n" + cell.text
        } else {
          values[field, default: []].append(cell)
        }
      }
    }
  }

  /// What the entry says, as a digest; `reader` changes when the same cells come to mean something else.
  func digest(_ context: String) -> String {
    var text = "1\u{1E}\(context)"
    for (field, cells) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for cell in cells { text += "\u{1E}\(field.rawValue)\u{1F}\(cell.label)\u{1F}\(cell.text)" }
    }
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for byte in SHA256.hash(data: Array(text.utf8)) {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }
}
