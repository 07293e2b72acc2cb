import Documents
import Offers
import Web

/// The OpenAPI 3.1 document of what is served, made from the declarations of routes, parameters and tables.
struct OpenAPI {
  let routes: [RouteInfo]
  let version: String

  private static let base = "/api/hsds"

  var document: JSONObject {
    var paths = JSONObject()
    for route in routes.sorted(by: { $0.pattern < $1.pattern }) {
      paths[path(route)] = ["get": .object(operation(route))]
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": .string("Lotse: HSDS \(BaseAnswer.hsds)"), "version": .string(version),
        "summary": "The register of help for children and families, to read.",
        "description": """
        Human Services Data Specification 3.1 of Open Referral. Lists are in the order of their ids; records \
        never disappear but become defunct. Answers carry a strong ETag: ask again with If-None-Match. \
        Addresses that must be protected are in no answer. Errors are problem details (RFC 9457).
        """,
        "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
      ],
      "servers": [["url": .string(Self.base)]],
      "paths": .object(paths),
      "components": [
        "schemas": .object(APISchemas.all),
        "parameters": .object(ParameterDescription.components(of: routes)),
        "responses": .object(Self.responses),
      ],
    ]
  }

  private func path(_ route: RouteInfo) -> String {
    let path = String(route.pattern.dropFirst(Self.base.count))
    return path.isEmpty ? "/" : path
  }

  private func operation(_ route: RouteInfo) -> JSONObject {
    var responses: JSONObject = ["200": .object(success(route))]
    responses["304"] = ["$ref": "#/components/responses/not_modified"]
    if !route.query.isEmpty { responses["400"] = ["$ref": "#/components/responses/problem"] }
    if !route.parameters.isEmpty || isList(route) {
      responses["404"] = ["$ref": "#/components/responses/problem"]
    }
    responses["default"] = ["$ref": "#/components/responses/problem"]
    let parameters = ParameterDescription.inPath(route) + ParameterDescription.references(route)
    return [
      "operationId": .string(operationID(route)), "summary": .string(route.purpose.english),
      "parameters": .array(parameters + [["$ref": "#/components/parameters/if_none_match"]]),
      "responses": .object(responses),
    ]
  }

  private func resource(_ route: RouteInfo) -> Resource? {
    Resource.allCases.first { $0.list.info.pattern == route.pattern || $0.one.info.pattern == route.pattern }
  }

  private func isList(_ route: RouteInfo) -> Bool {
    Resource.allCases.contains { $0.list.info.pattern == route.pattern }
  }

  private func operationID(_ route: RouteInfo) -> String {
    guard let resource = resource(route) else {
      return path(route) == "/" ? "getBase" : "getOpenAPI"
    }
    return isList(route) ? "list_\(resource.rawValue)" : "get_\(resource.table)"
  }

  private func success(_ route: RouteInfo) -> JSONObject {
    var content: JSONObject
    if let resource = resource(route) {
      let name = isList(route) ? "\(resource.rawValue)_page" : resource.table
      content = ["application/json": ["schema": APISchemas.reference(name)]]
      if isList(route) {
        content["application/x-ndjson"] = ["schema": ["type": "string", "description": "One record a line."]]
      }
    } else {
      let schema: JSONValue = path(route) == "/" ? APISchemas.reference("base") : ["type": "object"]
      content = ["application/json": ["schema": schema]]
    }
    return [
      "description": .string(route.purpose.english),
      "headers": ["ETag": ["description": "The version of the answer.", "schema": ["type": "string"]]],
      "content": .object(content),
    ]
  }

  private static let responses: JSONObject = [
    "not_modified": ["description": "The client has this version already (If-None-Match)."],
    "problem": [
      "description": "The request cannot be answered; the detail says how to mend it (RFC 9457).",
      "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/problem"]]],
    ],
  ]
}
