import Testing
import Web

/// What cannot be answered is refused with a way to mend it.
struct RefusalTests {
  @Test(arguments: [
    ("services?taxonomy_id=x", "Expected: a UUID"), ("services?organization_id=1%27", "Expected: a UUID"),
    ("services?modified_after=gestern", "2026-12-31"), ("services?modified_after=2026-02-30", "2026-12-31"),
    ("services?modified_after=2026-01-01T25:00", "2026-12-31"),
    ("services?format=xml", "one of: json, ndjson"),
    ("services?minimal=vielleicht", "true or false"), ("services?proximity=100", "needs a 'postcode'"),
    ("services?postcode=31061&proximity=-1", "integer from 0"),
    ("services?postcode=31061&proximity=1e3", "integer from 0"),
    ("services?postcode=%25", "a postcode"), ("services?minimal=true&full=true", "not for both"),
    ("services?search=a+b+c+d+e+f+g+h+i+j+k+l+m", "at most 12"), ("services?search=%00", "at most 200"),
    ("services?search=%ff", "at most 200"),
    ("organizations?full_service=true&per_page=51", "at most 50"),
    ("taxonomies?organization_id=\(TestRegister.caritas)", "has no parameter 'organization_id'"),
    ("taxonomies?postcode=31061", "has no parameter 'postcode'"),
    ("locations?modified_after=2026-01-01", "has no parameter 'modified_after'"),
    ("services?parent_id=\(TestRegister.id(1))", "has no parameter 'parent_id'"),
  ])
  func wrongParameters(_ path: String, _ detail: String) async throws {
    #expect(try await TestAPI().refusal("/\(path)", 400).contains(detail))
  }

  @Test func longSearchesAreRefused() async throws {
    let words = String(repeating: "a", count: 201)
    #expect(try await TestAPI().refusal("/services?search=\(words)", 400).contains("at most 200"))
  }

  @Test(arguments: [
    "services", "organizations", "service_at_locations", "locations", "taxonomies", "taxonomy_terms",
  ])
  func unknownIdsAreNotFound(_ list: String) async throws {
    let api = try await TestAPI()
    #expect(try await api.refusal("/\(list)/\(TestRegister.id(999))", 404).contains("with this id"))
    for id in ["1", "x'--", "%00", "..%2F..", "{\(TestRegister.breakfast)}"] {
      _ = try await api.refusal("/\(list)/\(id)", 404)
    }
  }

  @Test func unknownRoutesAndMethodsAreRefused() async throws {
    let api = try await TestAPI()
    _ = try await api.refusal("/nothing", 404)
    _ = try await api.refusal("/services/\(TestRegister.breakfast)/more", 404)
    let answer = try await api.server.respond("/api/hsds/services", method: "POST")
    #expect(answer.status == 405)
    #expect(answer.headers["allow"] == "GET, HEAD, OPTIONS")
  }
}
