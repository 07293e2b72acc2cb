/// A value that every engine can bind to a statement.
public enum SQLValue: Sendable, Hashable {
  case null
  case int(Int64)
  case double(Double)
  case text(String)
  case bytes([UInt8])
  case bool(Bool)
}

/// A type whose values can stand in a `Query`.
public protocol SQLBindable {
  /// The value as the engines see it.
  var sqlValue: SQLValue { get }
}

extension Int: SQLBindable {
  /// An integer of 64 bits.
  public var sqlValue: SQLValue { .int(Int64(self)) }
}

extension Int64: SQLBindable {
  /// An integer of 64 bits.
  public var sqlValue: SQLValue { .int(self) }
}

extension Double: SQLBindable {
  /// A floating point number.
  public var sqlValue: SQLValue { .double(self) }
}

extension String: SQLBindable {
  /// Text; U+0000 is refused when the statement runs, as PostgreSQL cannot hold it.
  public var sqlValue: SQLValue { .text(self) }
}

extension Bool: SQLBindable {
  /// A truth value (an integer on SQLite, BOOLEAN on PostgreSQL).
  public var sqlValue: SQLValue { .bool(self) }
}

extension [UInt8]: SQLBindable {
  /// Bytes.
  public var sqlValue: SQLValue { .bytes(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  /// The wrapped value, or NULL.
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
  /// The raw value of an enumeration.
  public var sqlValue: SQLValue { rawValue.sqlValue }
}
