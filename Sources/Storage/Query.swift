/// SQL text with its parameters. Interpolation binds: a value never becomes part of the text.
///
///     let q: Query = "SELECT name FROM area WHERE key = \(key)"
public struct Query: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// How an engine writes a parameter: `?` or `$1`.
  public enum Placeholder: Sendable { case question, dollar }

  /// The text between the parameters; one longer than `values`.
  public private(set) var texts: [String]
  /// The parameters in order.
  public private(set) var values: [SQLValue]
  /// The whole text where that is made once for many.
  private var template: Template?

  /// A statement without parameters.
  public init(stringLiteral value: String) {
    texts = [value]
    values = []
  }

  /// A statement with bound parameters.
  public init(stringInterpolation interpolation: Interpolation) {
    texts = interpolation.texts
    values = interpolation.values
  }

  /// The text of many statements that differ in their values alone.
  public struct Template: Sendable, Hashable {
    fileprivate let texts: [String]
    fileprivate let question: String
    fileprivate let dollar: String

    /// Takes the text of a statement; its values do not matter.
    public init(_ query: Query) {
      texts = query.texts
      question = query.text(.question)
      dollar = query.text(.dollar)
    }

    /// An insertion of rows into columns, `INSERT INTO name (a, b) VALUES (?, ?), (?, ?)`.
    public init(insertInto table: String, _ columns: [String], rows: Int) {
      let row: Query = "(\(values: columns.map { _ in .null }))"
      var query = Query(stringLiteral: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES ")
      for index in 0..<rows { query.append(index == 0 ? row : ", \(row)") }
      self.init(query)
    }

    /// How many values a statement needs.
    public var count: Int { texts.count - 1 }
  }

  /// A statement with a text that was made before. Throws when the number of values is another one.
  public init(_ template: Template, _ values: [SQLValue]) throws {
    guard values.count == template.count else {
      throw StoreError(.other, "\(values.count) values for \(template.count) parameters")
    }
    texts = template.texts
    self.values = values
    self.template = template
  }

  /// Whether both are the same text with the same values.
  public static func == (left: Query, right: Query) -> Bool {
    left.texts == right.texts && left.values == right.values
  }

  /// Feeds the text and the values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(texts)
    hasher.combine(values)
  }

  /// The text as an engine wants it.
  public func text(_ placeholder: Placeholder) -> String {
    if let template { return placeholder == .question ? template.question : template.dollar }
    var out = texts[0]
    for index in texts.indices.dropFirst() {
      switch placeholder {
      case .question: out += "?"
      case .dollar:
        out += "$"
        out += String(index)
      }
      out += texts[index]
    }
    return out
  }

  /// Adds another query's text and parameters behind those of this one.
  public mutating func append(_ other: Query) {
    template = nil
    texts[texts.count - 1] += other.texts[0]
    texts += other.texts.dropFirst()
    values += other.values
  }

  /// Conditions joined by AND; `TRUE` when there are none.
  public static func all(_ conditions: [Query]) -> Query {
    guard var out = conditions.first else { return "TRUE" }
    for condition in conditions.dropFirst() { out = "\(out) AND \(condition)" }
    return out
  }

  /// Collects the pieces of a string literal.
  public struct Interpolation: StringInterpolationProtocol {
    var texts: [String] = [""]
    var values: [SQLValue] = []

    /// Called by the compiler.
    public init(literalCapacity: Int, interpolationCount: Int) {
      texts.reserveCapacity(interpolationCount + 1)
      values.reserveCapacity(interpolationCount)
    }

    /// Text of the statement itself.
    public mutating func appendLiteral(_ literal: String) { texts[texts.count - 1] += literal }

    /// A bound value.
    public mutating func appendInterpolation(_ value: some SQLBindable) {
      values.append(value.sqlValue)
      texts.append("")
    }

    /// A bound value that may be NULL.
    public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
      values.append(value.sqlValue)
      texts.append("")
    }

    /// Bound values of any type, separated by commas.
    public mutating func appendInterpolation(values: [SQLValue]) {
      for (index, value) in values.enumerated() {
        if index > 0 { appendLiteral(", ") }
        self.values.append(value)
        texts.append("")
      }
    }

    /// Another query with its own parameters.
    public mutating func appendInterpolation(_ part: Query) {
      appendLiteral(part.texts[0])
      for (value, text) in zip(part.values, part.texts.dropFirst()) {
        values.append(value)
        texts.append(text)
      }
    }

    /// Bound values for `IN (…)`; NULL when the list is empty, so that nothing matches.
    public mutating func appendInterpolation<Values: Sequence>(list: Values)
    where Values.Element: SQLBindable {
      var isFirst = true
      for value in list {
        if !isFirst { appendLiteral(", ") }
        isFirst = false
        appendInterpolation(value)
      }
      if isFirst { appendLiteral("NULL") }
    }
  }
}
