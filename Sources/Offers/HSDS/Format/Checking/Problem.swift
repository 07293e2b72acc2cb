/// What is wrong with a file that is being read, for the person who has to mend it.
public struct Problem: Sendable, Codable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// Nothing is imported as long as it is there.
    case error
    /// It is imported, in a changed form or with a doubt.
    case warning
    /// Good to know.
    case note

    /// Whether `left` is worse than `right`.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// Stable identifier in kebab-case, such as `required-missing`.
  public var code: String
  /// The file as the user knows it.
  public var file: String
  /// Row or line, counted from 1.
  public var row: Int?
  /// The field, with its path in nested data, such as `phones[1].number`.
  public var field: String?
  /// The record's id or name, so that it can be found.
  public var record: String?
  /// What is wrong, in German.
  public var message: String
  /// What to do, in German.
  public var mend: String

  /// Describes a problem.
  public init(
    _ severity: Severity, _ code: String, file: String, row: Int? = nil, field: String? = nil,
    record: String? = nil, message: String, mend: String
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.row = row
    self.field = field
    self.record = record
    self.message = message
    self.mend = mend
  }
}
