import Documents
import Testing
import Web

/// What the API says about itself.
struct DescriptionTests {
  @Test(arguments: ["", "/"])
  func theBaseNamesTheVersion(_ path: String) async throws {
    let base = try await TestAPI().json(path)
    #expect(base["version"] == "3.1")
    #expect(base["profile"]?.string?.hasPrefix("https://") == true)
    #expect(base["openapi_url"] == "http://localhost/api/hsds/openapi.json")
  }

  @Test func theDocumentListsExactlyWhatIsServed() async throws {
    let api = try await TestAPI()
    let document = try await api.json("/openapi.json")
    let paths = try #require(document["paths"]?.object)
    let served = api.server.routes.routes.filter { $0.isAPI }
    #expect(
      Set(paths.keys) == Set(served.map { $0.pattern == "/api/hsds" ? "/" : String($0.pattern.dropFirst(9)) })
    )
    let known = try #require(document["components"]?.object?["parameters"]?.object)
    for route in served {
      let path = route.pattern == "/api/hsds" ? "/" : String(route.pattern.dropFirst(9))
      let operation = try #require(paths[path]?.object?["get"]?.object)
      let named = (operation["parameters"]?.array ?? []).compactMap { parameter in
        parameter.object?["$ref"]?.string?.split(separator: "/").last.map(String.init)
      }
      #expect(Set(named) == Set(route.query.map(\.name) + ["if_none_match"]))
      for name in named { #expect(known[name]?.object?["schema"] != nil) }
      for query in route.query { #expect(!query.purpose.english.isEmpty) }
    }
  }

  @Test func everyReferenceLeadsSomewhere() async throws {
    let document = try await TestAPI().json("/openapi.json")
    func check(_ value: JSONValue) {
      switch value {
      case .array(let elements): elements.forEach(check)
      case .object(let object):
        if let reference = object["$ref"]?.string {
          let found = reference.split(separator: "/").dropFirst()
            .reduce(JSONValue.object(document) as JSONValue?) { $0?.object?[String($1)] }
          #expect(found != nil, "\(reference)")
        }
        for member in object { check(member.value) }
      default: break
      }
    }
    check(.object(document))
  }

  @Test func otherSitesMayRead() async throws {
    let api = try await TestAPI()
    #expect(try await api.get("/services").headers["access-control-allow-origin"] == "*")
    let head = try await api.server.respond("/api/hsds/services", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(try await api.server.respond("/api/hsds/services", method: "OPTIONS").status == 204)
  }
}
