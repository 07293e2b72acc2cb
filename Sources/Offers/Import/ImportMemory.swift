/// What a run remembers so as not to ask the database again. Bounded: when it is full it forgets everything,
/// and the database is asked.
struct ImportMemory {
  private static let mostEntries = 30_000

  /// An entry and the table it stands in.
  struct Key: Hashable {
    var table: String
    var id: String
  }

  private var digests: [Key: [UInt8]] = [:]
  private var stored: Set<Key> = []
  private var rejected: Set<Key> = []
  private var warned: Set<Key> = []

  /// The digest of the copy that was seen last.
  func digest(_ key: Key) -> [UInt8]? { digests[key] }

  mutating func remember(_ key: Key, digest: [UInt8]) {
    if digests.count >= Self.mostEntries { digests.removeAll(keepingCapacity: true) }
    digests[key] = digest
  }

  /// Whether the entry is known to be in the register.
  func isStored(_ key: Key) -> Bool { stored.contains(key) }

  mutating func store(_ key: Key) {
    if stored.count >= Self.mostEntries { stored.removeAll(keepingCapacity: true) }
    stored.insert(key)
  }

  /// Whether the entry was refused; nothing is imported then, so forgetting some costs a message only.
  func isRejected(_ key: Key) -> Bool { rejected.contains(key) }

  mutating func reject(_ key: Key) { if rejected.count < Self.mostEntries { rejected.insert(key) } }

  /// Whether to warn about an entry; once.
  mutating func warnsFirst(_ key: Key) -> Bool {
    warned.count < Self.mostEntries && warned.insert(key).inserted
  }
}
