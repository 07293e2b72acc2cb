import Foundation
import Offers
import Places
import Testing
import Web

@testable import NavigatorWeb

struct RouteSheetPageTests {
  /// The full offer, a plain one, and a help line of which nothing may stay on a device.
  private func town() throws -> TestTown {
    var town = try FullTown.full()
    town.offers.append(try TestTown.offer(2, "Babytreff") { $0.registration = Offers.Registration.none })
    town.offers.append(try TestTown.offer(3, "Nummer gegen Angst") { $0.kind = .helpLine })
    return town
  }

  private func path(_ numbers: [Int], _ more: String = "") throws -> String {
    "/wegzettel?o="
      + (try numbers.map { try TestTown.id($0) as OfferID }.map(\.rawValue).joined(separator: ",")) + more
  }

  @Test func theSheetSaysWhatToDoAndWhere() async throws {
    let page = try await town().page(path([1]))
    for part in [
      "Lernhilfe am Nachmittag", "Rufen Sie an und melden Sie sich an:", "040 66969-100",
      "Nehmen Sie mit: Bescheid",
      "Gehen Sie hin: <bdi>Haus am Bach, Bachweg 7, Alfeld</bdi>", "Dienstag und Donnerstag", "8 €",
      "Über den Hof.",
      "Stand: 24.11.2026", "class=\"qr\"", "Notizen:",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func withoutOffersItSaysHowToBegin() async throws {
    let page = try await town().page("/wegzettel")
    #expect(page.contains("noch leer") && page.contains("Auf den Wegzettel"))
    #expect(!page.contains("class=\"stops\""))
  }

  @Test func whatIsUnknownOrTooMuchIsSaidPlainly() async throws {
    #expect(try await town().page(path([2, 77])).contains("Ein Angebot steht nicht mehr im Register"))
    #expect(try await town().page(path([77, 78, 79])).contains("3 Angebote stehen nicht mehr im Register"))
    let many = try await town().page(path(Array(1...13)))
    #expect(many.contains("passen 12 Angebote. 1 weitere"))
    #expect(
      try await town().page("/wegzettel?o=" + String(repeating: "x", count: 4_001), status: 400).contains(
        "<h1>"))
  }

  @Test func offersMoveAndGoByLinksAlone() async throws {
    let page = try await town().page(path([1, 2]))
    let (one, two) = (try TestTown.id(1) as OfferID, try TestTown.id(2) as OfferID)
    #expect(page.contains("href=\"/wegzettel?o=\(two)%2C\(one)\">Nach oben"))
    #expect(page.contains("href=\"/wegzettel?o=\(two)%2C\(one)\">Nach unten"))
    #expect(page.contains("href=\"/wegzettel?o=\(two)\">Vom Zettel nehmen<span class=\"hidden\">: Lernhilfe"))
    #expect(page.contains("href=\"/angebot/\(one)?wegzettel=\(one)%2C\(two)\""))
    #expect(page.count(of: "Nach oben") == 1 && page.count(of: "Nach unten") == 1)
  }

  @Test func theOffersPageLeadsBackWithTheOthers() async throws {
    let (one, two) = (try TestTown.id(1) as OfferID, try TestTown.id(2) as OfferID)
    let page = try await town().page("/angebot/\(one)?wegzettel=\(two)")
    #expect(page.contains("href=\"/wegzettel?o=\(two)%2C\(one)\""))
    #expect(page.contains("Auf den Wegzettel</a>"))
    let back = try await town().page("/angebot/\(one)?wegzettel=\(one)")
    #expect(back.contains("Steht auf Ihrem Wegzettel"))
  }

  @Test func aSecondLanguageStandsBeside() async throws {
    var town = try town()
    town.offers[0].translations["uk"] = Translation(
      name: "Допомога з уроками", summary: "Малі групи.", description: nil)
    let page = try await town.page(path([1], "&zweite=uk"))
    #expect(page.contains("<div class=\"column\" lang=\"uk\" dir=\"ltr\">"))
    #expect(
      page.contains("Допомога з уроками")
        && page.contains("Візьміть із собою: <span lang=\"de\" dir=\"ltr\">Bescheid"))
    #expect(
      page.contains("Вт, Чт: <bdi dir=\"ltr\">14:00–16:00</bdi>")
        || page.contains("lang=\"de\" dir=\"ltr\">Dienstag"))
    #expect(page.contains("Lernhilfe am Nachmittag"))
    let arabic = try await town.page(path([1], "&zweite=ar"))
    #expect(
      arabic.contains("<div class=\"column\" lang=\"ar\" dir=\"rtl\">") && arabic.contains("أحضروا معكم:"))
    #expect(try await !town.page(path([1], "&zweite=de")).contains("class=\"pair\""))
    #expect(try await town.page(path([1], "&zweite=fr"), status: 400).contains("<h1>"))
  }

  @Test func whatMustLeaveNoTraceIsNeverOfferedToTheDevice() async throws {
    let (two, three) = (try TestTown.id(2) as OfferID, try TestTown.id(3) as OfferID)
    let answer = try await town().server().respond(path([2, 3]))
    #expect(answer.headers["cache-control"] == "no-store")
    let device = try #require(answer.text.between("<section class=\"card screen-only\" data-device", ">"))
    #expect(device.contains("data-ids=\"\(two)\"") && !device.contains(three.rawValue))
    #expect(answer.text.contains("Zu Ihrem Schutz merkt sich das Gerät dieses Angebot nie."))
    #expect(try await !town().page("/angebot/\(three)").contains("data-keep"))
    #expect(try await town().page("/angebot/\(two)").contains("data-keep=\"\(two)\""))
    #expect(try await town().server().respond(path([2])).headers["cache-control"] == "no-cache")
  }

  @Test func moreIsFoundWithoutLeavingTheSheet() async throws {
    let (one, two) = (try TestTown.id(1) as OfferID, try TestTown.id(2) as OfferID)
    let page = try await town().page(path([1], "&q=babytreff"))
    #expect(page.contains("href=\"/wegzettel?o=\(one)%2C\(two)\" data-keep=\"\(two)\""))
    #expect(try await town().page(path([1], "&q=xyzzyqqq")).contains("nichts gefunden"))
  }

  @Test func aProtectedPlaceStaysSo() async throws {
    var town = try town()
    town.places[0].isProtected = true
    let page = try await town.page(path([1], "&zweite=tr"))
    #expect(page.contains("Die Adresse ist geschützt") && page.contains("Adres gizlidir"))
    for secret in ["Bachweg", "Über den Hof", "040 66969-800"] {
      #expect(!page.contains(secret), "\(secret)")
    }
  }

  @Test func theWorkerIsAScriptThatIsAskedForAnew() async throws {
    let answer = try await town().server().respond("/wegzettel-offline.js")
    #expect(answer.status == 200 && answer.headers["content-type"] == "text/javascript; charset=utf-8")
    #expect(answer.headers["cache-control"] == "no-cache")
  }
}
