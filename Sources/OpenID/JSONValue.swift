import Foundation

/// Any JSON: the claims of a token have names that only the operator knows. Numbers stay as they are written;
/// making integers of what a stranger sends could end the program.
enum JSONValue: Decodable, Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The members of an object; nil for anything else.
  static func object(_ bytes: [UInt8]) -> [String: JSONValue]? {
    guard case .object(let members) = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
      return nil
    }
    return members
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// Texts, also when there is only one and it stands without a list.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.compactMap(\.text)
    default: []
    }
  }

  /// Whether it says yes; some providers write truth as text.
  var isTrue: Bool { self == .bool(true) || self == .text("true") }
}

extension [String: JSONValue] {
  /// A member by its name; a name with points that is none leads into objects.
  func claim(_ name: String) -> JSONValue? {
    if let value = self[name] { return value }
    var value: JSONValue? = .object(self)
    for step in name.split(separator: ".") {
      guard case .object(let members) = value else { return nil }
      value = members[String(step)]
    }
    return value
  }
}
