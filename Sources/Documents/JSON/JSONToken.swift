/// A token of a JSON text; commas and colons are checked and not handed out.
public enum JSONToken: Sendable, Hashable {
  /// `{`.
  case beginObject
  /// `}`.
  case endObject
  /// `[`.
  case beginArray
  /// `]`.
  case endArray
  /// The key of a member, its colon read.
  case key(String)
  /// A string.
  case string(String)
  /// A number as it is written.
  case number(String)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null
}

/// What a JSON text may need of the machine.
public struct JSONLimits: Sendable {
  /// Bytes of one string or number as it is written.
  public var token: Int
  /// Arrays and objects within one another.
  public var depth: Int
  /// Bytes of one element, as it is written, that is held as a value.
  public var element: Int

  /// 4 MiB a token, 128 levels, 16 MiB an element, unless said otherwise.
  public init(token: Int = 4 << 20, depth: Int = 128, element: Int = 16 << 20) {
    self.token = token
    self.depth = depth
    self.element = element
  }
}
