public import Foundation

/// A part of a path that carries a value: `{id}` in `/angebot/{id}`.
public struct PathParameter<Value: Sendable>: Sendable {
  /// The name in the documentation.
  public let name: String
  /// What kind of value it is, for the documentation: "uuid".
  public let kind: String
  let parse: @Sendable (String) -> Value?
  let print: @Sendable (Value) -> String

  /// A parameter; `parse` gives nil for what is no value, and the address then leads to 404.
  public init(
    _ name: String, kind: String, parse: @escaping @Sendable (String) -> Value?,
    print: @escaping @Sendable (Value) -> String
  ) {
    self.name = name
    self.kind = kind
    self.parse = parse
    self.print = print
  }
}

extension PathParameter where Value == UUID {
  /// A UUID; written in small letters.
  public static func uuid(_ name: String) -> PathParameter {
    PathParameter(
      name, kind: "uuid", parse: { UUID(uuidString: $0) }, print: { $0.lowercase })
  }
}

extension UUID {
  /// The UUID in small letters. Foundation formats with `printf`, which is most of the cost of a link; a page of
  /// results has twenty.
  var lowercase: String {
    func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
    return withUnsafeBytes(of: uuid) { bytes in
      String(unsafeUninitializedCapacity: 36) { text in
        var end = 0
        for (index, byte) in bytes.enumerated() {
          if index == 4 || index == 6 || index == 8 || index == 10 {
            text[end] = UInt8(ascii: "-")
            end += 1
          }
          text[end] = digit(byte >> 4)
          text[end + 1] = digit(byte & 15)
          end += 2
        }
        return end
      }
    }
  }
}

extension PathParameter where Value == String {
  /// Text of 1 to 200 characters without control characters.
  public static func text(_ name: String) -> PathParameter {
    PathParameter(
      name, kind: "text", parse: { PlainText.isClean($0, limit: 200) && !$0.isEmpty ? $0 : nil },
      print: { $0 })
  }
}

extension PathParameter where Value == Int {
  /// A whole number without sign.
  public static func integer(_ name: String, _ range: ClosedRange<Int>) -> PathParameter {
    PathParameter(
      name, kind: "integer",
      parse: { text in PlainText.integer(text).flatMap { range.contains($0) ? $0 : nil } },
      print: { String($0) })
  }
}
