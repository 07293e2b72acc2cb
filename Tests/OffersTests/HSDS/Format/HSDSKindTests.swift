import Documents
import Offers
import Testing

@Suite struct HSDSKindTests {
  @Test(arguments: [
    (#"{"id":1,"name":"x","status":"active"}"#, HSDSKind.service),
    (#"{"id":1,"name":"x","description":"d"}"#, .organization),
    (#"{"id":1,"name":"x","description":"d","website":"https://a.de","locations":[]}"#, .organization),
    (#"{"id":1,"organization_id":2,"name":"x","description":"d"}"#, .program),
    (
      #"{"id":1,"organization_id":2,"name":"x","url":"u","email":"e","eligibility":[],"taxonomy":[]}"#,
      .service
    ),
    (#"{"id":1,"location_type":"physical","latitude":1,"longitude":2}"#, .location),
    (#"{"id":1,"name":"x","physical_address":[{}],"latitude":1}"#, .location),
    (#"{"id":1,"service_id":2,"location_id":3}"#, .serviceAtLocation),
    (#"{"id":1,"location":{},"service":{}}"#, .serviceAtLocation),
    (#"{"id":1,"name":"x","description":"d","taxonomy_detail":{}}"#, .taxonomyTerm),
    (#"{"id":1,"name":"x","parent_id":null,"vocabulary":"v"}"#, .taxonomyTerm),
    (#"{"id":1,"name":"x","description":"d","version":"1"}"#, .taxonomy),
  ])
  func isToldByKeys(_ text: String, _ kind: HSDSKind) throws {
    #expect(HSDSKind(keysOf: try object(text)) == kind)
  }

  @Test(arguments: [
    "{}", #"{"id":1}"#, #"{"foo":1,"bar":2,"id":3}"#, #"{"a":1,"name":"x","b":2,"c":3,"id":1}"#,
  ])
  func isNotGuessed(_ text: String) throws { #expect(HSDSKind(keysOf: try object(text)) == nil) }

  @Test(
    .enabled(if: Specification.isPresent),
    arguments: [
      ("organization_full", HSDSKind.organization), ("service_full", .service),
      ("service_at_location_full", .serviceAtLocation), ("location", .location),
      ("taxonomy_term", .taxonomyTerm),
      ("taxonomy", .taxonomy),
    ])
  func fitsThePublishedExamples(_ file: String, _ kind: HSDSKind) throws {
    #expect(HSDSKind(keysOf: try Specification.json("examples/\(file).json")) == kind)
  }
}
