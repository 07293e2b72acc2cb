import Navigator
import Offers
import Places
import Testing
import Web

/// The address of a women's shelter appears nowhere.
struct ProtectedPlaceTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    var organisation = try TestTown.organisation(900, "Schutz e. V.")
    organisation.phones = [Phone(id: "o", number: "040 66969-900")]
    let quarter = try TestTown.area("03254002-geheimtal")
    let shelter = try TestTown.place(800, "Frauenhaus") { place in
      place.area = quarter
      place.organisation = organisation.id
      place.isProtected = true
      place.address = Address(id: "a", street: "Geheimweg 13", postalCode: "99999", city: "Verborgen")
      place.position = Position(latitude: 51.987654, longitude: 9.876543)
      place.directions = "Hinter der Geheimbrücke"
      place.accessibility = [Accessibility(id: "x", feature: nil, answer: nil, text: "Geheimrampe")]
      place.phones = [Phone(id: "p", number: "05181 99999")]
    }
    town.organisations = [organisation]
    town.places = [shelter]
    town.areas = [Area(key: quarter, name: "Geheimtal", kind: .quarter, parent: try TestTown.area())]
    town.offers = [
      try TestTown.offer(1, "Schutz im Frauenhaus") {
        $0.organisation = organisation.id
        $0.phones = [Phone(id: "p", number: "040 66969-100")]
        $0.sites = [OfferSite(id: "s", place: shelter.id)]
      },
      // Without a number of its own it must not fall back to that of the place.
      try TestTown.offer(2, "Zimmer für eine Nacht") {
        $0.organisation = organisation.id
        $0.sites = [OfferSite(id: "t", place: shelter.id)]
      },
    ]
    return town
  }

  @Test func nothingOfItOnAnyPage() async throws {
    let town = try town()
    let server = try town.server()
    var targets = FullTown.pages(town)
    targets += ["geheimweg", "verborgen", "geheimtal", "99999", "geheimbr%C3%BCcke"].map { "/suche?q=\($0)" }
    for target in targets {
      let main = try #require(try await server.respond(target).text.between("<main", "</main>"))
        .replacing("value=\"", with: "")
      for secret in ["Geheim", "Verborgen", "51.98", "9.87", "05181", "openstreetmap"] {
        #expect(!main.contains(secret), "\(secret) on \(target)")
      }
    }
  }

  @Test func nothingOfItInCalendarsAndContacts() async throws {
    var town = try town()
    for index in town.offers.indices {
      town.offers[index].times = Times(rules: [
        TimeRule(.weekly(.daily), opens: LocalTime(clamping: 540), closes: LocalTime(clamping: 600))
      ])
    }
    let server = try town.server()
    for offer in town.offers {
      for file in ["termine.ics", "kontakt.vcf"] {
        let answer = try await server.respond("/angebot/\(offer.id)/\(file)")
        #expect(answer.status == 200)
        let text = answer.text.replacing("\r\n ", with: "")
        for secret in ["Geheim", "Verborgen", "99999", "51.98", "ADR"] {
          #expect(!text.contains(secret), "\(secret) in \(file)")
        }
        #expect(text.contains("Die Adresse ist geschützt"))
      }
      let page = try await server.respond("/angebot/\(offer.id)").text
      #expect(!page.contains(".ics") && !page.contains(".vcf"), "phones are looked through")
    }
    #expect(try await !server.respond("/termine.ics").text.contains("BEGIN:VEVENT"))
  }

  @Test func pagesSaySo() async throws {
    let town = try town()
    let offer = try await town.page("/angebot/\(town.offers[0].id)")
    #expect(offer.contains("Die Adresse ist geschützt. Bitte rufen Sie an."))
    #expect(offer.contains("href=\"tel:04066969100\""))
    let second = try await town.page("/angebot/\(town.offers[1].id)")
    #expect(second.contains("href=\"tel:04066969900\""), "the provider's number instead")
    let place = try await town.page("/ort/\(town.places[0].id)")
    #expect(place.contains("Die Adresse ist geschützt"))
    #expect(place.contains("Schutz im Frauenhaus"))
    #expect(try await town.page("/suche").contains("Adresse geschützt"))
  }
}
