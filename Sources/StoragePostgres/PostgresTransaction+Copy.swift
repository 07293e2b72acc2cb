import CPQ
import Storage

/// `COPY … FROM STDIN`, a multiple as fast as statements.
/// https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2
extension PostgresTransaction {
  func load(_ rows: [[SQLValue]], into table: SchemaTable) throws {
    guard !rows.isEmpty else { return }
    try canceller.check()
    try session.copy("COPY \(table.name) (\(table.columnList)) FROM STDIN", CopyText(rows).bytes)
    guard let serial = table.columns.first(where: { $0.type == .serial }) else { return }
    // What comes later must not meet the numbers that were loaded.
    let (name, column) = (table.name, serial.name)
    try each(
      """
      SELECT setval(pg_get_serial_sequence(\(name), \(column)),
        (SELECT max(\(Query(stringLiteral: column))) FROM \(Query(stringLiteral: name))))
      """
    ) { _ in }
  }
}

/// Rows in COPY's text format.
struct CopyText {
  private(set) var bytes: [UInt8] = []

  /// Throws `.check` for text with U+0000.
  init(_ rows: [[SQLValue]]) throws {
    for row in rows {
      for (index, value) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "\t")) }
        try append(value)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func append(_ value: SQLValue) throws {
    switch value {
    case .null: bytes += Array("\\N".utf8)
    case .int(let int): bytes += Array(String(int).utf8)
    case .double(let double): bytes += Array(String(double).utf8)
    case .bool(let bool): bytes.append(UInt8(ascii: bool ? "t" : "f"))
    case .text(let text): try append(text)
    case .bytes(let data):
      bytes += Array("\\\\x".utf8)
      let digits = Array("0123456789abcdef".utf8)
      for byte in data {
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
  }

  private mutating func append(_ text: String) throws {
    for byte in text.utf8 {
      switch byte {
      case 0: throw StoreError(.check, "text with U+0000")
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      default: bytes.append(byte)
      }
    }
  }
}
