/// Something that must be fine before requests should come: the database answers, the register is loaded.
public struct ReadinessCheck: Sendable {
  /// What is looked at, a word: "database".
  public let name: String
  let isFine: @Sendable () async throws -> Bool

  /// A check; an error counts as not fine, and so does an answer that does not come in time.
  public init(_ name: StaticString, isFine: @escaping @Sendable () async throws -> Bool) {
    self.name = name.description
    self.isFine = isFine
  }
}
