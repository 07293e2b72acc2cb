import CPQ
import Storage

/// A result of libpq, freed with this object.
final class PostgresResult {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { PQclear(pointer) }

  var rowCount: Int32 { PQntuples(pointer) }

  /// How many rows a statement changed.
  var changed: Int { PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0 }

  /// The places of the columns by name.
  var columns: [String: Int] {
    var columns: [String: Int] = [:]
    for index in 0..<PQnfields(pointer) {
      if let name = PQfname(pointer, index) { columns[String(cString: name)] = Int(index) }
    }
    return columns
  }
}

/// A row of a result, values as text.
struct PostgresRow: ResultRow {
  let result: PostgresResult
  let row: Int32
  let columns: [String: Int]

  func index(of column: String) -> Int? { columns[column] }

  func isNull(_ index: Int) -> Bool { PQgetisnull(result.pointer, row, Int32(index)) == 1 }

  func int(_ index: Int) throws -> Int64 {
    let text = try string(index)
    guard let value = Int64(text) else {
      throw StoreError(.other, "an integer is expected in column \(index)")
    }
    return value
  }

  func double(_ index: Int) throws -> Double {
    let text = try string(index)
    guard let value = Double(text) else {
      throw StoreError(.other, "a number is expected in column \(index)")
    }
    return value
  }

  func string(_ index: Int) throws -> String {
    let bytes = try cell(index)
    return String(decoding: bytes, as: UTF8.self)
  }

  func bool(_ index: Int) throws -> Bool {
    switch try cell(index).first {
    case UInt8(ascii: "t"), UInt8(ascii: "1"): true
    case UInt8(ascii: "f"), UInt8(ascii: "0"): false
    default: throw StoreError(.other, "a truth value is expected in column \(index)")
    }
  }

  /// BYTEA as PostgreSQL writes it: `\x` and hexadecimal digits.
  func bytes(_ index: Int) throws -> [UInt8] {
    let text = try cell(index)
    guard text.count >= 2, text[0] == UInt8(ascii: "\\"), text[1] == UInt8(ascii: "x") else {
      throw StoreError(.other, "bytes are expected in column \(index)")
    }
    func digit(_ byte: UInt8) -> UInt8 { byte < 0x3A ? byte &- 0x30 : (byte | 0x20) &- 0x57 }
    return stride(from: 2, to: text.count - 1, by: 2).map { digit(text[$0]) << 4 | digit(text[$0 + 1]) }
  }

  private func cell(_ index: Int) throws -> UnsafeBufferPointer<UInt8> {
    guard !isNull(index), let value = PQgetvalue(result.pointer, row, Int32(index)) else {
      throw StoreError(.other, "column \(index) is NULL")
    }
    let length = Int(PQgetlength(result.pointer, row, Int32(index)))
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self), count: length)
  }
}
