import Documents

/// Recognises what objects describe. Most objects of a file have the keys of the one before them, and looking
/// through all tables for each would be a tenth of the reading.
struct KindMemory {
  private var keys: [String] = []
  private var kind: HSDSKind?

  /// The kind that the keys of an object speak for; nil when they speak for none.
  mutating func kind(of object: JSONObject) -> HSDSKind? {
    if object.count == keys.count, zip(object, keys).allSatisfy({ $0.key == $1 }) { return kind }
    keys = object.keys
    kind = HSDSKind(keysOf: object)
    return kind
  }
}
