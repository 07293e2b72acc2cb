import Documents
import Offers
import Places
import Testing
import Web

/// `format=ndjson`
struct StreamTests {
  private func records(_ body: [UInt8]) throws -> [JSONObject] {
    let text = String(decoding: body, as: UTF8.self)
    #expect(text.isEmpty || text.hasSuffix("\n"))
    return try text.split(separator: "\n").map { try #require(try JSONValue.parse(String($0)).object) }
  }

  @Test(arguments: [
    "services", "services?full=true", "services?minimal=true", "organizations?full=true",
    "organizations?full_service=true", "service_at_locations?full=true", "locations", "taxonomies",
    "taxonomy_terms", "services?search=hilfe",
  ])
  func linesAreTheRecordsOfThePage(_ path: String) async throws {
    let api = try await TestAPI()
    let mark = path.contains("?") ? "&" : "?"
    let answer = try await api.get("/\(path)\(mark)format=ndjson")
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == "application/x-ndjson")
    let size = path.contains("full_service") ? 50 : 500
    #expect(try records(answer.body) == (try await api.contents("/\(path)\(mark)per_page=\(size)")))
  }

  @Test func pagesAreKeptWhenAskedFor() async throws {
    let api = try await TestAPI()
    let answer = try await api.get("/services?format=ndjson&per_page=2&page=2")
    #expect(try records(answer.body) == (try await api.contents("/services?per_page=2&page=2")))
    _ = try await api.refusal("/services?format=ndjson&page=9", 404)
  }

  @Test func nothingFoundIsAnEmptyStream() async throws {
    let answer = try await TestAPI().get("/services?format=ndjson&search=nirgends")
    #expect(answer.status == 200)
    #expect(answer.body.isEmpty)
  }

  @Test func longListsComeInPieces() async throws {
    let api = try await TestAPI { tx in
      let area = try #require(AreaKey(rawValue: "03254002"))
      try AreaStore.ensure(area, in: tx)
      for number in 1...450 {
        let id = try #require(OfferID(rawValue: TestRegister.id(number)))
        try OfferStore.save(
          Offer(id: id, name: "Angebot \(number)", owner: .area(area), lastModified: TestRegister.now), in: tx
        )
      }
    }
    let found = try records(try await api.get("/services?format=ndjson&minimal=true").body)
    #expect(found.map { $0["id"]?.string } == (1...450).map { TestRegister.id($0) })
  }
}
