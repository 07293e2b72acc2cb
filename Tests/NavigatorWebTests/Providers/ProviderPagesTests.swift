import Foundation
import Navigator
import Offers
import Places
import Testing

struct ProviderPagesTests {
  @Test func organisation() async throws {
    let town = try FullTown.full()
    let page = try await town.page("/traeger/\(town.organisations[0].id)")
    for part in [
      "<h1>Beispielschule Süd</h1>", "Auch bekannt als: Südschule", "Eine Schule im Süden.",
      "tel:04066969900", "vormittags", "Frau Chef", "mailto:post@sued.example", "Zur Webseite sued.example",
      "Lernhilfe am Nachmittag", "/ort/\(town.places[0].id)", "Turnhalle",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func place() async throws {
    let town = try FullTown.full()
    let page = try await town.page("/ort/\(town.places[0].id)")
    for part in [
      "<h1>Haus am Bach</h1>", "Bachweg 7", "Über den Hof.", "tel:04066969800", "Lernhilfe am Nachmittag",
      "jetzt geöffnet bis 16 Uhr",
      "https://www.openstreetmap.org/?mlat=51.98&amp;mlon=9.82#map=17/51.98/9.82",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func placeWithoutNameOrOffers() async throws {
    var town = TestTown()
    town.places = [try TestTown.place(800, nil), try TestTown.place(801, " ") { $0.kind = .virtual }]
    town.organisations = [try TestTown.organisation(900, "Leer e. V.")]
    #expect(try await town.page("/ort/\(town.places[0].id)").contains("<h1>Ort ohne Namen</h1>"))
    #expect(try await town.page("/ort/\(town.places[1].id)").contains("<h1>online</h1>"))
    #expect(try await town.page("/ort/\(town.places[0].id)").contains("kein Angebot im Register"))
    let organisation = try await town.page("/traeger/\(town.organisations[0].id)")
    #expect(organisation.contains("Zurzeit hat dieser Träger kein Angebot"))
  }

  @Test func unknown() async throws {
    let town = TestTown()
    let id = "00000000-0000-4000-8000-000000000001"
    #expect(try await town.page("/traeger/\(id)", status: 404).contains("Einen Träger mit dieser Adresse"))
    #expect(try await town.page("/ort/\(id)", status: 404).contains("Einen Ort mit dieser Adresse"))
    _ = try await town.page("/traeger/x", status: 404)
    _ = try await town.page("/traeger?seite=2", status: 404)
  }

  @Test func listsHavePages() async throws {
    var town = TestTown()
    town.organisations = [try TestTown.organisation(900, "Groß e. V.")]
    town.offers = try (1...45).map { number in
      try TestTown.offer(number, "A \(number)") { $0.organisation = town.organisations[0].id }
    }
    let base = "/traeger/\(town.organisations[0].id)"
    let second = try await town.page("\(base)?seite=2")
    #expect(second.count(of: "<article") == 20)
    #expect(
      second.contains("href=\"\(base)\" rel=\"prev\"")
        && second.contains("href=\"\(base)?seite=3\" rel=\"next\""))
    _ = try await town.page("\(base)?seite=4", status: 404)
    _ = try await town.page("\(base)?seite=x", status: 400)
  }

  @Test func fromAToZ() async throws {
    var town = TestTown()
    let names = ["Zebra", "Ärztehaus", "arche", "„Bach“ e. V.", "4 Pfoten", "Ohne Angebot"]
    town.organisations = try names.enumerated().map { try TestTown.organisation(900 + $0.offset, $0.element) }
    town.offers = try town.organisations.dropLast().enumerated().map { index, organisation in
      try TestTown.offer(index, "A") { $0.organisation = organisation.id }
    }
    let page = try await town.page("/traeger")
    let shown = page.components(separatedBy: "href=\"/traeger/").dropFirst().compactMap {
      $0.between(">", "<")
    }
    #expect(shown == ["4 Pfoten", "arche", "Ärztehaus", "„Bach“ e. V.", "Zebra"])
    let letters = page.components(separatedBy: "<h2>").dropFirst().compactMap {
      $0.components(separatedBy: "<").first
    }
    #expect(letters == ["0–9", "A", "B", "Z"])
    #expect(page.contains("5 Träger mit Angeboten"))
  }
}
