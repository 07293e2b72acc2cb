/// The members of a JSON object in their order, each key once.
///
/// Two objects are equal when they have the same members in the same order.
public struct JSONObject: Sendable {
  /// One member.
  public struct Member: Sendable, Hashable {
    /// Its key.
    public let key: String
    /// Its value.
    public var value: JSONValue
  }

  /// From here on a dictionary finds keys; below, looking through the members is faster.
  private static let indexThreshold = 24

  private var members: [Member]
  private var index: [String: Int]?

  /// An object without members.
  public init() { members = [] }

  /// An object with these members; a repeated key keeps its first place and last value.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    self.init()
    for (key, value) in members { self[key] = value }
  }

  /// The number of members.
  public var count: Int { members.count }
  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }
  /// The keys in their order.
  public var keys: [String] { members.map(\.key) }

  /// The value of `key`. Setting keeps the place of a key that is there and appends a new one;
  /// setting nil removes the member.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      guard let newValue else {
        remove(key)
        return
      }
      if let position = position(of: key) {
        members[position].value = newValue
      } else {
        append(Member(key: key, value: newValue))
      }
    }
  }

  /// Appends a member unless its key is there already; says whether it did.
  public mutating func insert(_ key: String, _ value: JSONValue) -> Bool {
    guard position(of: key) == nil else { return false }
    append(Member(key: key, value: value))
    return true
  }

  /// Takes a member out and returns its value; nil when there is none.
  @discardableResult
  public mutating func remove(_ key: String) -> JSONValue? {
    guard let position = position(of: key) else { return nil }
    let value = members.remove(at: position).value
    if index != nil { reindex() }
    return value
  }

  /// Gives a member another key in the same place. False when there is none or the new key is taken.
  @discardableResult
  public mutating func rename(_ key: String, to newKey: String) -> Bool {
    guard let position = position(of: key), self.position(of: newKey) == nil else { return false }
    members[position] = Member(key: newKey, value: members[position].value)
    if index != nil { reindex() }
    return true
  }

  /// Whether there is a member with this key, be it `null`.
  public func contains(_ key: String) -> Bool { position(of: key) != nil }

  private func position(of key: String) -> Int? {
    if let index { return index[key] }
    for position in members.indices where members[position].key == key { return position }
    return nil
  }

  private mutating func append(_ member: Member) {
    members.append(member)
    if index != nil {
      index?[member.key] = members.count - 1
    } else if members.count >= Self.indexThreshold {
      reindex()
    }
  }

  private mutating func reindex() {
    guard members.count >= Self.indexThreshold else {
      index = nil
      return
    }
    var positions: [String: Int] = [:]
    positions.reserveCapacity(members.count * 2)
    for position in members.indices { positions[members[position].key] = position }
    index = positions
  }
}

extension JSONObject: Hashable {
  /// Whether both have the same members in the same order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool { left.members == right.members }

  /// Feeds the members; the index says nothing of its own.
  public func hash(into hasher: inout Hasher) { hasher.combine(members) }
}

extension JSONObject: RandomAccessCollection {
  /// The first position.
  public var startIndex: Int { 0 }
  /// The position after the last member.
  public var endIndex: Int { members.count }
  /// The member at a position.
  public subscript(position: Int) -> Member { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object with these members; a repeated key keeps its first place and last value.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
