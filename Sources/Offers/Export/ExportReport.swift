/// How far an export is, in entries.
public struct ExportProgress: Sendable, Hashable {
  /// Entries written.
  public var done: Int
  /// Entries in all.
  public var total: Int
}

/// What an export wrote.
public struct ExportReport: Sendable, Codable, Hashable {
  /// Offers.
  public var services = 0
  /// Organisations, with and without offers.
  public var organizations = 0
  /// Places, with and without offers.
  public var locations = 0
  /// Programmes, vocabularies, terms and rows that are only kept.
  public var others = 0
}
