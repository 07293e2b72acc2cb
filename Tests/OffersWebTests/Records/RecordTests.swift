import Documents
import Testing

/// Single records and the forms of lists.
struct RecordTests {
  @Test func aServiceIsFullyNested() async throws {
    let service = try await TestAPI().json("/services/\(TestRegister.homework)")
    #expect(service["organization"]?.object?["name"] == "Caritas Straßenhausen")
    let sites = try #require(service["service_at_locations"]?.array).compactMap(\.object)
    #expect(sites.count == 2)
    #expect(sites[0]["location"]?.object?["addresses"]?.array?.first?.object?["postal_code"] == "31061")
    #expect(sites[0]["location"]?.object?["addresses"]?.array?.first?.object?["country"] == "DE")
    let labels = service["attributes"]?.array?.compactMap { $0.object?["label"]?.string } ?? []
    #expect(labels.contains("Übergang in die Grundschule"))
    #expect(!labels.contains("6–10 Jahre"))
    #expect(service["organization"]?.object?["locations"] == nil)
  }

  @Test func idsAreReadInAnyCase() async throws {
    let api = try await TestAPI { try TestRegister.fill($0) }
    let service = try await api.json("/services/\(TestRegister.breakfast.uppercased())/")
    #expect(service["name"] == "Frühstück für Größere")
  }

  @Test func whatIsOverIsStillFound() async throws {
    let service = try await TestAPI().json("/services/\(TestRegister.old)")
    #expect(service["status"] == "defunct")
  }

  @Test func whatHSDSDoesNotKnowStaysOut() async throws {
    let service = try await TestAPI().json("/services/\(TestRegister.foreign)")
    #expect(service["x_colour"] == nil)
    #expect(service["email"] == nil)
    #expect(service["minimum_age"] == nil)
    #expect(service["fees"] == "12")
    #expect(service["url"] == "https://www.example.org/%C3%A4%20b")
    #expect(service["last_modified"] == "2026-03-05T13:00:00+01:00")
    #expect(service["phones"]?.array?.count == 1)
    #expect(service["service_at_locations"] == nil)
    #expect(service["program"]?.object?.keys == ["id", "organization_id", "name", "description"])
    let funding = try #require(service["funding"]?.array?.first?.object)
    #expect(funding.keys == ["id", "source"])
    let foreign = try #require(service["attributes"]?.array?.first?.object)
    #expect(foreign["taxonomy_term_id"]?.string == TestRegister.foreignTerm)
    #expect(foreign["y"] == nil)
  }

  @Test func listsHaveTheirForms() async throws {
    let api = try await TestAPI()
    let minimal = try await api.contents("/services?minimal=true")
    #expect(minimal.allSatisfy { $0.keys == ["id", "name", "status", "last_modified"] })
    let listed = try await api.contents("/services")
    #expect(listed.allSatisfy { $0["attributes"] == nil && $0["service_at_locations"] == nil })
    #expect(listed[0]["organization"]?.object?["phones"] == nil)
    #expect(listed[0]["organization"]?.object?["id"]?.string == TestRegister.caritas)
    #expect(listed.compactMap { $0["program"]?.object?["name"] } == ["Frühe Hilfen"])
    for service in try await api.contents("/services?full=true") {
      #expect(service == (try await api.json("/services/\(service["id"]?.string ?? "")")))
    }
    #expect(
      try await api.contents("/organizations?minimal=true").allSatisfy {
        $0.keys == ["id", "name", "description"]
      })
  }

  @Test func organizationsHoldTheirServices() async throws {
    let api = try await TestAPI()
    let plain = try await api.json("/organizations/\(TestRegister.caritas)")
    let services = try #require(plain["services"]?.array).compactMap(\.object)
    #expect(services.count == 4)
    #expect(services.allSatisfy { $0["attributes"] == nil && $0["status"] != nil })
    #expect(plain["locations"]?.array?.count == 3)
    #expect(plain["website"] == "https://www.example.org/tr%C3%A4ger")
    #expect(plain["uri"] == nil)
    let whole = try await api.json("/organizations/\(TestRegister.caritas)?full_service=true")
    #expect(whole["services"]?.array?.allSatisfy { $0.object?["attributes"] != nil } == true)
  }

  @Test func sitesAreNotServices() async throws {
    let api = try await TestAPI()
    for listed in try await api.contents("/service_at_locations") {
      let site = try await api.json("/service_at_locations/\(listed["id"]?.string ?? "")")
      #expect(site["service_id"] == listed["service_id"])
      #expect(site["location"]?.object?["id"] == listed["location_id"])
      #expect(site["service"]?.object?["id"] == listed["service_id"])
      #expect(site["service"]?.object?["service_at_locations"] == nil)
      #expect(listed["location"]?.object?["addresses"] == nil)
    }
  }

  @Test func termsBelongToTaxonomies() async throws {
    let api = try await TestAPI()
    for taxonomy in try await api.contents("/taxonomies") {
      let id = try #require(taxonomy["id"]?.string)
      #expect(try await api.json("/taxonomies/\(id)") == taxonomy)
      #expect(taxonomy["x_colour"] == nil)
      let terms = try await api.contents("/taxonomy_terms?per_page=500&taxonomy_id=\(id)")
      #expect(!terms.isEmpty)
      let first = try #require(terms.first?["id"]?.string)
      #expect(try await api.json("/taxonomy_terms/\(first)")["taxonomy_id"]?.string == id)
    }
  }
}
