import Storage

/// Parameters in the form that libpq wants: text ending in zero, bytes in binary.
struct PostgresParameters {
  private var buffer: [UInt8] = []
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  /// Throws `.check` for text with U+0000, which PostgreSQL cannot hold.
  init(_ values: [SQLValue]) throws {
    starts.reserveCapacity(values.count)
    for value in values {
      switch value {
      case .null: add(nil)
      case .int(let int): add(String(int).utf8)
      case .double(let double): add(String(double).utf8)
      case .bool(let bool): add((bool ? "t" : "f").utf8)
      case .text(let text):
        if text.utf8.contains(0) { throw StoreError(.check, "text with U+0000") }
        add(text.utf8)
      case .bytes(let bytes): add(bytes, format: 1)
      }
    }
  }

  private mutating func add(_ none: Never?) { add(nil as [UInt8]?) }

  private mutating func add(_ bytes: (some Collection<UInt8>)?, format: Int32 = 0) {
    formats.append(format)
    lengths.append(Int32(bytes?.count ?? 0))
    guard let bytes else {
      starts.append(nil)
      return
    }
    starts.append(buffer.count)
    buffer.append(contentsOf: bytes)
    buffer.append(0)
  }

  /// Calls `body` with the arrays of libpq: count, values, lengths, formats.
  func withPointers<Result>(
    _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) throws -> Result
  ) rethrows -> Result {
    try buffer.withUnsafeBytes { bytes in
      let values = starts.map { start in
        start.flatMap { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
      }
      return try body(Int32(values.count), values, lengths, formats)
    }
  }
}
