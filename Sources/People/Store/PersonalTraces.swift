public import Access
public import Storage

/// What lies of an account in other rooms, which this one does not know: the house says how to show and how to
/// delete it.
public struct PersonalTraces: Sendable {
  /// What there is, for an export: short texts by their names.
  public var export: @Sendable (AccountID, any Transaction) throws -> [[String: String]]
  /// Deletes it.
  public var erase: @Sendable (AccountID, any Transaction) throws -> Void

  /// Traces in other rooms.
  public init(
    export: @escaping @Sendable (AccountID, any Transaction) throws -> [[String: String]],
    erase: @escaping @Sendable (AccountID, any Transaction) throws -> Void
  ) {
    self.export = export
    self.erase = erase
  }

  /// There are no other rooms.
  public static let none = PersonalTraces(export: { _, _ in [] }, erase: { _, _ in })
}
