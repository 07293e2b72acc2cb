/// A JSON value that loses nothing: numbers keep their text, objects the order of their members.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it was written, such as `1.50` or `12345678901234567890`.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)
}

extension JSONValue {
  /// The text of a string; nil for everything else.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a number that is whole and fits, also written `3.0` or `3e0`; nil for everything else.
  public var int: Int? {
    guard case .number(let text) = self else { return nil }
    if let value = Int(text) { return value }
    guard let value = Double(text) else { return nil }
    return Int(exactly: value)
  }

  /// The value of a number that a `Double` can hold; nil for everything else.
  public var double: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The value of `true` or `false`; nil for everything else.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements of an array; nil for everything else.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The object; nil for everything else.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// Whether nothing is said: `null`, blank text, or an array or object without members.
  public var isEmptyish: Bool {
    switch self {
    case .null: true
    case .bool, .number: false
    case .string(let text): text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    case .array(let elements): elements.isEmpty
    case .object(let object): object.isEmpty
    }
  }

  /// A whole number.
  public static func number(_ value: Int) -> JSONValue { .number(String(value)) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object; a repeated key keeps its first place and last value.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}
