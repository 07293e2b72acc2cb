/// What went wrong in the store, the same on every engine.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds that callers tell apart.
  public enum Kind: String, Sendable {
    case unique, foreignKey, check, notNull
    /// Two writers met; the engine retries before anybody sees it.
    case serialization
    /// The database is locked, full, read-only or damaged.
    case busy, full, readOnly, damaged
    /// The server cannot be reached, or was lost; what was being committed then may be there or not.
    case unavailable
    /// The server does not let us in, is too old, or its address cannot be read.
    case refused, tooOld, badAddress
    /// A statement took too long or was stopped.
    case timeout
    /// The schema is newer than this program, or the file is not Lotse's.
    case newerSchema, foreignDatabase
    case other
  }

  /// What kind of fault.
  public var kind: Kind
  /// The engine's words, for operators.
  public var message: String

  /// A fault with the engine's words.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// For logs.
  public var description: String { "\(kind.rawValue): \(message)" }
}
