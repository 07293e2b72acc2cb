import Documents
import Offers

/// The schemas of the OpenAPI document, made from the tables of HSDS as the answers are.
enum APISchemas {
  static var all: JSONObject {
    var out: JSONObject = ["base": base, "problem": problem]
    for table in HSDSTable.all {
      out[table.name] = .object(schema(table, isListed: false))
      if listed.contains(table.name) { out["\(table.name)_listed"] = .object(schema(table, isListed: true)) }
    }
    for resource in Resource.allCases { out["\(resource.rawValue)_page"] = .object(page(resource)) }
    return out
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(name)")] }

  /// Tables whose records appear without their lists.
  private static let listed: Set = ["service", "organization", "service_at_location", "location", "program"]

  private static func schema(_ table: HSDSTable, isListed: Bool) -> JSONObject {
    var properties = JSONObject()
    for field in table.fields {
      if isListed, case .array = field.kind { continue }
      properties[field.name] = value(field.kind, isListed: isListed)
    }
    return [
      "type": "object", "additionalProperties": false,
      "required": .array(table.fields.filter(\.isRequired).map { .string($0.name) }),
      "properties": .object(properties),
    ]
  }

  private static func value(_ kind: HSDSField.Kind, isListed: Bool) -> JSONValue {
    switch kind {
    case .string, .time: ["type": "string"]
    case .number: ["type": "number"]
    case .uuid: ["type": "string", "format": "uuid"]
    case .uri: ["type": "string", "format": "uri"]
    case .email: ["type": "string", "format": "email"]
    case .date: ["type": "string", "examples": ["2026-12-31"]]
    case .dateTime: ["type": "string", "format": "date-time"]
    case .choice(let values): ["type": "string", "enum": .array(values.map(JSONValue.string))]
    case .array(let table): ["type": "array", "items": reference(table)]
    case .object(let table, _):
      reference(isListed && listed.contains(table) ? "\(table)_listed" : table)
    }
  }

  private static func page(_ resource: Resource) -> JSONObject {
    let items: JSONValue =
      resource.hasForms
      ? ["anyOf": [reference("\(resource.table)_listed"), reference(resource.table)]]
      : reference(resource.table)
    let properties: JSONObject = [
      "total_items": count("Matches in all."), "total_pages": count("Pages; 0 for an empty list."),
      "page_number": count("This page, from 1."), "size": count("Records in this page."),
      "first_page": ["type": "boolean"], "last_page": ["type": "boolean"], "empty": ["type": "boolean"],
      "contents": ["type": "array", "items": items],
    ]
    return [
      "type": "object", "additionalProperties": false,
      "required": .array(properties.keys.map(JSONValue.string)), "properties": .object(properties),
    ]
  }

  private static func count(_ description: String) -> JSONValue {
    ["type": "integer", "minimum": 0, "description": .string(description)]
  }

  private static let base: JSONValue = [
    "type": "object", "required": ["version", "profile", "openapi_url"],
    "properties": [
      "version": ["type": "string", "description": "The version of HSDS."],
      "profile": ["type": "string", "format": "uri"], "openapi_url": ["type": "string", "format": "uri"],
    ],
  ]

  private static let problem: JSONValue = [
    "type": "object", "required": ["type", "title", "status"],
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "detail": ["type": "string", "description": "What is wrong and how to mend it."],
      "instance": ["type": "string", "description": "The number of an error, for the operator."],
    ],
  ]
}
