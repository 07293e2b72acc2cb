/// A dictionary that is never copied, and what has changed since.
struct Layered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let base: [Key: Value]
  private var changes: [Key: Value] = [:]

  init(_ base: [Key: Value]) { self.base = base }

  subscript(_ key: Key) -> Value? {
    get { changes[key] ?? base[key] }
    set { changes[key] = newValue }
  }

  subscript(_ key: Key, or other: Value) -> Value {
    get { self[key] ?? other }
    set { changes[key] = newValue }
  }
}
