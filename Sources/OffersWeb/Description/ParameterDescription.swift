import Documents
import Web

/// Parameters in the OpenAPI document.
enum ParameterDescription {
  /// The JSON Schemas of all query parameters by name.
  private static let schemas: [String: JSONObject] = {
    typealias All = APIParameters
    return [
      All.search.query.name: All.search.schema, All.page.query.name: All.page.schema,
      All.perPage.query.name: All.perPage.schema, All.format.query.name: All.format.schema,
      All.taxonomyTerm.query.name: All.taxonomyTerm.schema, All.taxonomy.query.name: All.taxonomy.schema,
      All.organization.query.name: All.organization.schema,
      All.modifiedAfter.query.name: All.modifiedAfter.schema, All.minimal.query.name: All.minimal.schema,
      All.full.query.name: All.full.schema, All.fullService.query.name: All.fullService.schema,
      All.postcode.query.name: All.postcode.schema, All.proximity.query.name: All.proximity.schema,
      All.parent.query.name: All.parent.schema,
    ]
  }()

  /// Every query parameter of these routes, once.
  static func components(of routes: [RouteInfo]) -> JSONObject {
    var out = JSONObject()
    for query in routes.flatMap(\.query) where out[query.name] == nil {
      out[query.name] = [
        "name": .string(query.name), "in": "query", "required": false,
        "description": .string(query.purpose.english),
        "schema": .object(schemas[query.name] ?? ["type": "string"]),
      ]
    }
    out["if_none_match"] = [
      "name": "If-None-Match", "in": "header", "required": false,
      "description": "The ETag of an earlier answer; 304 if it still holds.", "schema": ["type": "string"],
    ]
    return out
  }

  static func references(_ route: RouteInfo) -> [JSONValue] {
    route.query.map { ["$ref": .string("#/components/parameters/\($0.name)")] }
  }

  static func inPath(_ route: RouteInfo) -> [JSONValue] {
    route.parameters.map { parameter in
      [
        "name": .string(parameter.name), "in": "path", "required": true,
        "description": "The id of the record.",
        "schema": ["type": "string", "format": .string(parameter.kind)],
      ]
    }
  }
}
