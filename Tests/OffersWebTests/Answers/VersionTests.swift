import Journal
import Places
import Storage
import Testing
import Web

/// ETag and If-None-Match.
struct VersionTests {
  @Test(arguments: [
    "services", "services?format=ndjson", "services/\(TestRegister.breakfast)", "organizations?full=true",
    "taxonomies", "openapi.json", "",
  ])
  func whoHasItIsToldSo(_ path: String) async throws {
    let api = try await TestAPI()
    let first = try await api.get("/\(path)")
    let tag = try #require(first.headers["etag"])
    let again = try await api.get("/\(path)", headers: ["If-None-Match": tag])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
    #expect(again.headers["etag"] == tag)
    let other = try await api.get("/\(path)", headers: ["If-None-Match": "\"other\""])
    #expect(other.status == 200)
    #expect(other.body == first.body)
  }

  @Test func versionsAreStrongAndOfOneQuestion() async throws {
    let api = try await TestAPI()
    var tags: Set<String> = []
    let paths = [
      "services", "services?page=1&per_page=2", "services?search=a", "organizations", "services?full=true",
    ]
    for path in paths {
      let tag = try #require(try await api.get("/\(path)").headers["etag"])
      #expect(tag.hasPrefix("\""))
      tags.insert(tag)
    }
    #expect(tags.count == paths.count)
  }

  @Test func aChangeGivesANewVersion() async throws {
    let api = try await TestAPI()
    let tag = try #require(try await api.get("/services").headers["etag"])
    try await api.store.write { try Journal.note(.changed, "offer", id: nil, at: TestRegister.now, in: $0) }
    let after = try await api.get("/services", headers: ["If-None-Match": tag])
    #expect(after.status == 200)
    #expect(after.headers["etag"] != tag)
  }

  @Test func aStarDoesNotMakeAnEntry() async throws {
    let api = try await TestAPI()
    let star = ["If-None-Match": "*"]
    #expect(try await api.get("/services/\(TestRegister.id(999))", headers: star).status == 404)
    #expect(try await api.get("/services/\(TestRegister.breakfast)", headers: star).status == 304)
  }
}
