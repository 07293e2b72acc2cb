import Documents
import Testing
import Web

/// No answer tells where a protected place is.
struct ProtectionTests {
  private static let lists = ["services", "organizations", "service_at_locations", "locations", "taxonomies"]

  @Test func noAnswerHoldsTheAddress() async throws {
    let api = try await TestAPI()
    var answers = 0
    for list in Self.lists {
      var paths = ["/\(list)", "/\(list)?format=ndjson"]
      if list != "taxonomies" { paths += ["/\(list)?full=true", "/\(list)?full=true&format=ndjson"] }
      if list == "organizations" { paths.append("/\(list)?full_service=true") }
      for record in try await api.contents("/\(list)?per_page=500") {
        paths.append("/\(list)/\(try #require(record["id"]?.string))")
      }
      for path in paths {
        let answer = try await api.get(path)
        #expect(answer.status == 200)
        for secret in TestRegister.secrets { #expect(!answer.text.contains(secret), "\(path): \(secret)") }
        answers += 1
      }
    }
    #expect(answers > 30)
  }

  @Test func aProtectedPlaceKeepsItsName() async throws {
    let place = try await TestAPI().json("/locations/\(TestRegister.secret)")
    #expect(place.keys == ["id", "location_type", "organization_id", "name", "attributes"])
    #expect(place["name"] == "Geschützter Ort")
  }

  @Test(arguments: ["services", "organizations", "locations", "service_at_locations"])
  func noFilterFindsIt(_ list: String) async throws {
    let api = try await TestAPI()
    for query in ["postcode=31061", "postcode=31061&proximity=1000000", "postcode=31134&proximity=1000000"] {
      let text = try await api.get("/\(list)?\(query)").text
      #expect(!text.contains(TestRegister.secret))
      #expect(!text.contains(TestRegister.refuge))
      #expect(!text.contains("\"\(TestRegister.shelter)\""))
    }
    for word in TestRegister.secrets.prefix(2) {
      #expect(try await api.json("/\(list)?search=\(word)")["empty"] == true)
    }
  }
}
