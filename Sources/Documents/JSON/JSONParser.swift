extension JSONTokenizer {
  /// Reads the whole value that `token` begins.
  ///
  /// Throws `json-duplicate-key` when an object has a key twice, `json-element-too-large` when the value is
  /// longer than the limit for elements, and what the tokenizer throws.
  public mutating func value(beginningWith token: JSONToken) throws -> JSONValue {
    let end = offset > Int.max - limits.element ? Int.max : offset + limits.element
    return try value(token, until: end)
  }

  mutating func value(_ token: JSONToken, until end: Int) throws -> JSONValue {
    switch token {
    case .string(let text), .key(let text): return .string(text)
    case .number(let text): return .number(text)
    case .bool(let value): return .bool(value)
    case .null: return .null
    case .beginArray:
      var elements: [JSONValue] = []
      while let token = try next(), token != .endArray {
        try checkSize(end)
        elements.append(try value(token, until: end))
      }
      return .array(elements)
    case .beginObject:
      var object = JSONObject()
      while let token = try next(), case .key(let key) = token {
        try checkSize(end)
        guard let first = try next() else { break }
        guard object.insert(key, try value(first, until: end)) else { throw duplicate(key) }
      }
      return .object(object)
    case .endArray, .endObject:
      throw fault("json-syntax", "Hier endet etwas, das nicht begonnen hat.")
    }
  }

  func duplicate(_ key: String) -> DocumentError {
    fault("json-duplicate-key", "Das Feld „\(key)“ steht zweimal im selben Objekt.")
  }

  private func checkSize(_ end: Int) throws {
    guard offset <= end else {
      throw fault("json-element-too-large", "Ein Eintrag ist größer als \(limits.element >> 20) MiB.")
    }
  }
}

extension JSONValue {
  /// Reads one JSON text in UTF-8. Throws `DocumentError`.
  public static func parse(
    _ bytes: [UInt8], file: String? = nil, limits: JSONLimits = JSONLimits()
  ) throws -> JSONValue {
    try parse(BytesSource(bytes), file: file, limits: limits)
  }

  /// Reads one JSON text. Throws `DocumentError`.
  public static func parse(
    _ text: String, file: String? = nil, limits: JSONLimits = JSONLimits()
  ) throws -> JSONValue {
    try parse(BytesSource(Array(text.utf8)), file: file, limits: limits)
  }

  /// Reads one JSON text in UTF-8 from a stream. Throws `DocumentError`.
  public static func parse(
    _ source: any ByteSource, file: String? = nil, limits: JSONLimits = JSONLimits()
  ) throws -> JSONValue {
    var tokenizer = JSONTokenizer(source, file: file, limits: limits)
    guard let token = try tokenizer.next() else { return .null }
    let value = try tokenizer.value(beginningWith: token)
    // The end is checked too: nothing may follow.
    _ = try tokenizer.next()
    return value
  }
}
