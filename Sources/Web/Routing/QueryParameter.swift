/// A typed parameter of a query, declared once: reads it, checks it, and writes it into links.
///
///     static let age = QueryParameter<Int>.integer("alter", 0...18, …)
///     let years = try request.query(age)           // Int?
///     results.url(query: [age.item(7)])            // /suche?alter=7
public struct QueryParameter<Value: Sendable>: Sendable {
  /// What the documentation says about it.
  public let info: QueryInfo
  let parse: @Sendable (String) -> Value?
  let print: @Sendable (Value) -> String

  /// A parameter. `parse` gives nil for a wrong value; the answer is then 400 and names what was `expected`.
  public init(
    _ name: String, purpose: Wording, expected: Wording, parse: @escaping @Sendable (String) -> Value?,
    print: @escaping @Sendable (Value) -> String
  ) {
    info = QueryInfo(name: name, purpose: purpose, expected: expected)
    self.parse = parse
    self.print = print
  }

  /// Its name.
  public var name: String { info.name }

  /// Name and value for a link; nothing for nil.
  public func item(_ value: Value?) -> QueryItem? {
    value.map { QueryItem(name: name, value: print($0)) }
  }
}

/// A query parameter as the documentation lists it.
public struct QueryInfo: Sendable, Hashable {
  /// The name in the address.
  public let name: String
  /// What it is for.
  public let purpose: Wording
  /// What values it takes: "eine Zahl von 0 bis 18".
  public let expected: Wording
}

/// A name with its value in a query.
public struct QueryItem: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The value, not encoded.
  public let value: String

  /// A name with its value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension QueryParameter where Value == String {
  /// Text of at most `limit` characters without control characters.
  public static func text(_ name: String, limit: Int = 200, purpose: Wording) -> QueryParameter {
    QueryParameter(
      name, purpose: purpose,
      expected: Wording(de: "Text mit höchstens \(limit) Zeichen", en: "text of at most \(limit) characters"),
      parse: { PlainText.isClean($0, limit: limit) ? $0 : nil }, print: { $0 })
  }
}

extension QueryParameter where Value == Int {
  /// A whole number in `range`.
  public static func integer(_ name: String, _ range: ClosedRange<Int>, purpose: Wording) -> QueryParameter {
    QueryParameter(
      name, purpose: purpose,
      expected: Wording(
        de: "eine Zahl von \(range.lowerBound) bis \(range.upperBound)",
        en: "an integer from \(range.lowerBound) to \(range.upperBound)"),
      parse: { text in PlainText.integer(text).flatMap { range.contains($0) ? $0 : nil } },
      print: { String($0) })
  }
}

extension QueryParameter where Value == Bool {
  /// Yes or no: `1` or `0`, `true` or `false`, `ja` or `nein`, and the `on` of a ticked box.
  public static func flag(_ name: String, purpose: Wording) -> QueryParameter {
    QueryParameter(
      name, purpose: purpose, expected: Wording(de: "1 oder 0", en: "true or false"),
      parse: { text in
        switch text.lowercased() {
        case "1", "true", "ja", "on": true
        case "0", "false", "nein": false
        default: nil
        }
      }, print: { $0 ? "1" : "0" })
  }
}

extension QueryParameter where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases of an enumeration, by its raw value.
  public static func choice(_ name: String, purpose: Wording) -> QueryParameter {
    let values = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return QueryParameter(
      name, purpose: purpose,
      expected: Wording(de: "einer dieser Werte: \(values)", en: "one of: \(values)"),
      parse: { Value(rawValue: $0) }, print: { $0.rawValue })
  }
}
