import Crypto
import Storage

/// SHA-256 over rows, the same on every engine: a letter for the type, the length, the bytes.
struct RowDigest {
  private var hash = SHA256()
  private(set) var rows = 0

  mutating func add(_ row: [SQLValue]) {
    rows += 1
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for value in row { Self.append(value, to: &bytes) }
    bytes.append(UInt8(ascii: "\n"))
    hash.update(data: bytes)
  }

  /// The digest so far as hexadecimal digits.
  var hex: String {
    hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
    func add(_ letter: Character, _ content: some Collection<UInt8>) {
      bytes.append(letter.asciiValue ?? 0)
      withUnsafeBytes(of: UInt64(content.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: content)
    }
    switch value {
    case .null: bytes.append(UInt8(ascii: "n"))
    case .int(let int): add("i", String(int).utf8)
    case .double(let double): withUnsafeBytes(of: double.bitPattern.littleEndian) { add("d", Array($0)) }
    case .bool(let bool): bytes.append(UInt8(ascii: bool ? "t" : "f"))
    case .text(let text): add("s", text.utf8)
    case .bytes(let data): add("b", data)
    }
  }
}

/// What a table held: how many rows, and their digest.
public struct TableSum: Sendable, Hashable {
  /// The table.
  public var table: String
  /// How many rows.
  public var rows: Int
  /// SHA-256 as hexadecimal digits.
  public var digest: String
}

extension SchemaTable {
  /// Adds up all rows in one snapshot.
  func sum(in tx: any Transaction, each body: (Int) throws -> Void = { _ in }) throws -> TableSum {
    var digest = RowDigest()
    var last: [SQLValue]?
    while true {
      let rows = try page(after: last, limit: 2_000, in: tx)
      guard let end = rows.last else { break }
      for row in rows { digest.add(row) }
      last = key(of: end)
      try body(rows.count)
    }
    return TableSum(table: name, rows: digest.rows, digest: digest.hex)
  }
}
