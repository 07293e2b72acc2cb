import Navigator
import Offers
import Places
import Testing

struct DiscretionTests {
  private func entry(_ name: String, _ change: (inout Offer) -> Void = { _ in }, protected: Bool = false)
    throws
    -> CatalogueEntry
  {
    let area = try #require(AreaKey(rawValue: "03254002"))
    var offer = Offer(id: .make(), name: name, owner: .area(area), lastModified: Instant(seconds: 0))
    change(&offer)
    var place = Place(id: .make(), name: nil, kind: .physical, area: area, lastModified: Instant(seconds: 0))
    place.isProtected = protected
    return CatalogueEntry(offer: offer, organisation: nil, places: protected ? [place] : [])
  }

  @Test(arguments: [
    "Beratung bei häuslicher Gewalt", "Fachstelle gegen sexuellen MISSBRAUCH", "Frauenhaus Alfeld",
    "Hilfe bei Suizidgedanken", "Kinderschutzbund", "Schwangerschaftskonfliktberatung",
  ])
  func wordsOfProtectionAreKnown(_ name: String) throws {
    #expect(try entry(name).isDiscreet)
    #expect(try entry("Beratung", { $0.description = "Wir helfen. \(name)!" }).isDiscreet)
  }

  @Test(arguments: ["Krabbelgruppe", "Gewaltfreie Kommunikation für Eltern", "Verwaltung der Kitaplätze"])
  func otherOffersAreNot(_ name: String) throws {
    #expect(try !entry(name).isDiscreet)
  }

  @Test func placesAndKindsCountToo() throws {
    #expect(try entry("Beratung", protected: true).isDiscreet)
    #expect(try entry("Zimmer", { $0.kind = .shelter }).isDiscreet)
    #expect(try entry("Telefon", { $0.kind = .helpLine }).isDiscreet)
    #expect(try !entry("Kurs", { $0.kind = .course }).isDiscreet)
  }
}
