public import Storage

extension Instant: SQLConvertible {
  /// Milliseconds since 1970, UTC.
  public var sqlValue: SQLValue { .int(milliseconds) }
  /// Reads milliseconds since 1970.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> Instant {
    Instant(milliseconds: try row.int(index))
  }
}

extension LocalDate: SQLConvertible {
  /// ISO text, which sorts as the dates do.
  public var sqlValue: SQLValue { .text(iso8601) }
  /// Reads ISO text.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> LocalDate {
    let text = try row.string(index)
    guard let date = LocalDate(iso8601: text) else { throw StoreError(.other, "\(text) is not a date") }
    return date
  }
}
