import Documents
import Offers
import Testing

/// Filters, alone and together.
struct FilterTests {
  @Test(arguments: [
    ("frühstück", ["Frühstück für Größere"]), ("FRUEHSTÜCK", ["Frühstück für Größere"]),
    ("groessere+bro", ["Frühstück für Größere"]), ("käse+lernen", []), ("lernen", ["Hausaufgabenhilfe"]),
    ("100%25", ["Frühstück für Größere"]), ("100_", []), ("%25%25", []), ("!", []), ("'+OR+1=1", []),
    ("\u{1F600}", []), ("fru\u{308}hst", ["Frühstück für Größere"]),
  ])
  func searchFindsWords(_ words: String, _ names: [String]) async throws {
    let encoded = words.utf8.reduce(into: "") { text, byte in
      text += byte < 0x80 ? String(Character(Unicode.Scalar(byte))) : "%" + String(byte, radix: 16)
    }
    #expect(try await TestAPI().names("/services?search=\(encoded)") == names)
  }

  @Test func searchWorksInEveryList() async throws {
    let api = try await TestAPI()
    #expect(try await api.names("/organizations?search=STRASSENHAUSEN") == ["Caritas Straßenhausen"])
    #expect(try await api.names("/locations?search=saal") == ["Saal"])
    #expect(try await api.contents("/service_at_locations?search=hausaufgaben").count == 2)
    #expect(try await api.names("/taxonomies?search=lebensphasen") == ["Lebensphasen"])
    #expect(try await api.names("/taxonomies?search=fremdes+vok") == ["Fremdes Vokabular"])
    #expect(try await api.names("/taxonomy_terms?search=fruehstueck") == ["Frühstück für Kinder"])
  }

  @Test func conditionsHoldTogether() async throws {
    let api = try await TestAPI()
    let organisation = "organization_id=\(TestRegister.caritas)"
    #expect(try await api.names("/services?\(organisation)").count == 4)
    #expect(
      try await api.names("/services?\(organisation)&search=f&postcode=31061")
        == ["Frühstück für Größere", "Früherer Treff", "Hausaufgabenhilfe"].sorted())
    #expect(try await api.names("/services?\(organisation)&postcode=31134") == ["Hausaufgabenhilfe"])
    #expect(try await api.names("/services?organization_id=\(TestRegister.id(999))") == [])
  }

  @Test(arguments: [
    ("phase", "6-10", ["Frühstück für Größere", "Früherer Treff", "Zuflucht", "Ausgedachtes Fremdes"]),
    ("phase", "into-school", ["Hausaufgabenhilfe"]),
    ("level", "individual", ["Frühstück für Größere", "Früherer Treff", "Zuflucht", "Ausgedachtes Fremdes"]),
    ("level", "institutional", ["Hausaufgabenhilfe"]), ("target", "targeted", ["Hausaufgabenhilfe"]),
    ("kind", "group", ["Frühstück für Größere"]), ("situation", "participation", ["Frühstück für Größere"]),
    ("situation", "health", []), ("field", "times", ["Frühstück für Größere"]),
    ("field", "translation", ["Frühstück für Größere"]), ("field", "protected", []),
  ])
  func ownTermsFind(_ taxonomy: String, _ code: String, _ names: [String]) async throws {
    let own = try #require(LotseTaxonomy.all.first { $0.code == taxonomy })
    let term = try #require(own.terms.first { $0.code == code })
    #expect(try await TestAPI().names("/services?taxonomy_term_id=\(term.id.uppercased())") == names.sorted())
  }

  @Test func termsFindWhatShowsThem() async throws {
    let api = try await TestAPI()
    var shown: [String: Set<String>] = [:]
    for service in try await api.contents("/services?full=true") {
      for attribute in service["attributes"]?.array ?? [] {
        let term = try #require(attribute.object?["taxonomy_term_id"]?.string)
        shown[term, default: []].insert(service["name"]?.string ?? "")
      }
    }
    #expect(shown.count > 10)
    for term in try await api.contents("/taxonomy_terms?per_page=500").compactMap({ $0["id"]?.string }) {
      #expect(Set(try await api.names("/services?taxonomy_term_id=\(term)")) == shown[term] ?? [])
    }
  }

  @Test func taxonomiesFind() async throws {
    let api = try await TestAPI()
    #expect(
      try await api.names("/services?taxonomy_id=\(TestRegister.foreignTaxonomy)") == ["Ausgedachtes Fremdes"]
    )
    #expect(
      try await api.names("/services?taxonomy_term_id=\(TestRegister.foreignTerm)") == [
        "Ausgedachtes Fremdes"
      ])
    let kind = try #require(LotseTaxonomy.all.first { $0.code == "kind" }?.id)
    #expect(try await api.names("/services?taxonomy_id=\(kind)") == ["Frühstück für Größere"])
    #expect(try await api.names("/organizations?taxonomy_id=\(kind)") == ["Caritas Straßenhausen"])
    #expect(try await api.names("/locations?taxonomy_id=\(kind)") == ["Saal"])
    let terms = try await api.json("/taxonomy_terms?taxonomy_id=\(TestRegister.foreignTaxonomy)")
    #expect(terms["total_items"] == 1)
  }

  @Test func modifiedAfterDoesNotCountTheMomentItself() async throws {
    let api = try await TestAPI()
    let all = try await api.contents("/services?minimal=true")
    for service in all {
      let moment = try #require(service["last_modified"]?.string).replacing("+", with: "%2B")
      let found = try await api.contents("/services?minimal=true&modified_after=\(moment)")
      #expect(!found.contains { $0["id"] == service["id"] })
    }
    #expect(
      try await api.names("/services?modified_after=2026-03-04")
        == ["Ausgedachtes Fremdes", "Früherer Treff"].sorted())
    // The plus of an offset that nobody encoded.
    #expect(
      try await api.names("/services?modified_after=2026-03-05T12:59:59+01:00") == ["Ausgedachtes Fremdes"])
    #expect(try await api.names("/services?modified_after=2026-03-05T13:00:00+01:00") == [])
    #expect(try await api.names("/organizations?modified_after=2026-03-01T12:00:00Z") == ["Frauenhaus"])
  }

  @Test func proximityMeasuresFromThePlacesOfThePostcode() async throws {
    let api = try await TestAPI()
    // The centroid of the two open places at 31061 is about 650 metres from each of them.
    #expect(try await api.names("/services?postcode=31061&proximity=600") == [])
    #expect(
      try await api.names("/services?postcode=31061&proximity=700")
        == ["Frühstück für Größere", "Früherer Treff", "Hausaufgabenhilfe"].sorted())
    #expect(try await api.names("/locations?postcode=31061&proximity=1000000").count == 3)
    #expect(try await api.names("/organizations?postcode=31061") == ["Caritas Straßenhausen"])
    #expect(try await api.contents("/service_at_locations?postcode=31134&proximity=10").count == 1)
    #expect(try await api.names("/services?postcode=99999&proximity=1000000") == [])
  }
}
