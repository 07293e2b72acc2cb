public import Documents
public import Storage

extension JSONObject: SQLConvertible {
  /// Compact JSON text.
  public var sqlValue: SQLValue { .text(String(decoding: serialized(), as: UTF8.self)) }

  /// Reads JSON text.
  public static func read(_ row: any ResultRow, _ index: Int) throws -> JSONObject {
    guard let object = try JSONValue.parse(try row.string(index)).object else {
      throw StoreError(.other, "a JSON column that holds no object")
    }
    return object
  }
}

extension Array {
  /// The elements in groups of at most `size`, since engines limit the parameters of a statement.
  func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
