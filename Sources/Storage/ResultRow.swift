/// One row while it is being read; valid only inside the closure that receives it.
public protocol ResultRow {
  /// The place of a column.
  func index(of column: String) -> Int?
  /// Whether the cell is NULL.
  func isNull(_ index: Int) -> Bool
  /// An integer; throws on NULL or another type.
  func int(_ index: Int) throws -> Int64
  /// A floating point number.
  func double(_ index: Int) throws -> Double
  /// Text.
  func string(_ index: Int) throws -> String
  /// A truth value.
  func bool(_ index: Int) throws -> Bool
  /// Bytes.
  func bytes(_ index: Int) throws -> [UInt8]
}

/// A type that one cell can become.
public protocol ColumnReadable {
  /// Reads a cell that is not NULL.
  static func read(_ row: any ResultRow, _ index: Int) throws -> Self
}

extension ResultRow {
  /// The cell of a column that is never NULL.
  public func get<Value: ColumnReadable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    try Value.read(self, place(column))
  }

  /// The cell of a column that may be NULL.
  public func optional<Value: ColumnReadable>(_ column: String, as type: Value.Type = Value.self) throws
    -> Value?
  {
    let index = try place(column)
    return isNull(index) ? nil : try Value.read(self, index)
  }

  private func place(_ column: String) throws -> Int {
    guard let index = index(of: column) else {
      throw StoreError(.other, "no column \(column) in the result")
    }
    return index
  }
}

extension String: ColumnReadable {
  /// Reads text.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> String { try row.string(index) }
}

extension Int: ColumnReadable {
  /// Reads an integer.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> Int { Int(try row.int(index)) }
}

extension Int64: ColumnReadable {
  /// Reads an integer.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> Int64 { try row.int(index) }
}

extension Double: ColumnReadable {
  /// Reads a floating point number.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> Double { try row.double(index) }
}

extension Bool: ColumnReadable {
  /// Reads a truth value.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> Bool { try row.bool(index) }
}

extension [UInt8]: ColumnReadable {
  /// Reads bytes.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> [UInt8] { try row.bytes(index) }
}

extension ColumnReadable where Self: RawRepresentable, RawValue: ColumnReadable {
  /// Reads an enumeration by its raw value; throws for a value it does not know.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> Self {
    let raw = try RawValue.read(row, index)
    guard let value = Self(rawValue: raw) else {
      throw StoreError(.other, "\(raw) is not a value of \(Self.self)")
    }
    return value
  }
}

/// A type that can be bound and read back.
public typealias SQLConvertible = SQLBindable & ColumnReadable
