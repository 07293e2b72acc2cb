/// One forward step of the schema. Its text is written once, with type words in braces:
/// `{id}` `{text}` `{int}` `{double}` `{bool}` `{bytes}` `{instant}` `{json}` `{serial}` and `{strict}`
/// at the end of a table.
public struct Migration: Sendable, Hashable {
  /// A name that never changes, `room/number-what`.
  public var name: String
  /// The statements in order.
  public var statements: [String]

  /// A step of the schema.
  public init(_ name: String, _ statements: [String]) {
    self.name = name
    self.statements = statements
  }

  /// The statements as an engine wants them.
  public func rendered(_ dialect: Dialect) -> [String] {
    statements.map { statement in
      var text = statement
      for (word, type) in Self.types(dialect) { text.replaceAll("{\(word)}", with: type) }
      return text
    }
  }

  private static func types(_ dialect: Dialect) -> [(String, String)] {
    switch dialect {
    case .sqlite:
      [
        ("id", "TEXT"), ("text", "TEXT"), ("int", "INTEGER"), ("double", "REAL"), ("bool", "INTEGER"),
        ("bytes", "BLOB"), ("instant", "INTEGER"), ("json", "TEXT"),
        ("serial", "INTEGER PRIMARY KEY AUTOINCREMENT"), ("strict", "STRICT"),
      ]
    case .postgres:
      [
        ("id", "TEXT COLLATE \"C\""), ("text", "TEXT COLLATE \"C\""), ("int", "BIGINT"),
        ("double", "DOUBLE PRECISION"), ("bool", "BOOLEAN"), ("bytes", "BYTEA"), ("instant", "BIGINT"),
        ("json", "TEXT"), ("serial", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"), ("strict", ""),
      ]
    }
  }
}

extension String {
  fileprivate mutating func replaceAll(_ word: String, with replacement: String) {
    guard contains("{") else { return }
    self = split(separator: word, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
