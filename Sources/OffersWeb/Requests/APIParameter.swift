import Documents
import Places
import Web

/// A query parameter with what the OpenAPI document says about it beyond its sentence.
struct APIParameter<Value: Sendable>: Sendable {
  let query: QueryParameter<Value>
  /// JSON Schema of its value.
  let schema: JSONObject

  init(_ query: QueryParameter<Value>, _ schema: JSONObject) {
    self.query = query
    self.schema = schema
  }
}

extension APIParameter where Value == Int {
  static func integer(_ name: String, _ range: ClosedRange<Int>, standard: Int? = nil, _ purpose: Wording)
    -> APIParameter
  {
    var schema: JSONObject = [
      "type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
    ]
    if let standard { schema["default"] = .number(standard) }
    return APIParameter(.integer(name, range, purpose: purpose), schema)
  }
}

extension APIParameter where Value == Bool {
  static func flag(_ name: String, _ purpose: Wording) -> APIParameter {
    APIParameter(.flag(name, purpose: purpose), ["type": "boolean", "default": false])
  }
}

extension APIParameter where Value == String {
  /// The UUID of a record, in small letters.
  static func id(_ name: String, _ purpose: Wording) -> APIParameter {
    APIParameter(
      QueryParameter(
        name, purpose: purpose, expected: Wording(de: "eine UUID", en: "a UUID"),
        parse: { RecordID(rawValue: $0)?.rawValue }, print: { $0 }),
      ["type": "string", "format": "uuid"])
  }

  static func text(_ name: String, limit: Int, _ purpose: Wording) -> APIParameter {
    APIParameter(
      .text(name, limit: limit, purpose: purpose), ["type": "string", "maxLength": .number(limit)])
  }
}

/// The id of any record.
typealias RecordID = EntityID<Resource>
