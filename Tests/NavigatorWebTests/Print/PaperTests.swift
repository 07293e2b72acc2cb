import Foundation
import Offers
import Places
import Testing

@testable import NavigatorWeb

struct PaperTests {
  @Test func aPosterHasTheOfferAndACode() async throws {
    let town = try FullTown.full()
    let page = try await town.page("/angebot/\(town.offers[0].id)/aushang")
    for part in ["<h1>Lernhilfe am Nachmittag</h1>", "040 66969-100", "Bachweg 7", "class=\"qr\""] {
      #expect(page.contains(part), "\(part)")
    }
    let unknown: OfferID = try TestTown.id(99)
    _ = try await town.page("/angebot/\(unknown)/aushang", status: 404)
  }

  @Test func aPosterOfAProtectedPlaceTellsNoAddress() async throws {
    var town = try FullTown.full()
    town.places[0].isProtected = true
    for path in ["/angebot/\(town.offers[0].id)/aushang", "/heft?phase=6-10"] {
      let page = try await town.page(path)
      #expect(!page.contains("Bachweg") && !page.contains("Über den Hof"), "\(path)")
    }
  }

  @Test func theBookletHasEveryOfferOfTheRingOnceAndInTheContents() async throws {
    var town = try FullTown.full()
    town.offers.append(
      try TestTown.offer(2, "Hort") {
        $0.ages = AgeRange(from: 72, to: 120)
        $0.situations = [.care, .education]
      })
    town.offers.append(try TestTown.offer(3, "Krippe") { $0.ages = AgeRange(from: 3, to: 30) })
    town.offers.append(try TestTown.offer(4, "Rathaus"))
    let page = try await town.page("/heft?phase=6-10")
    for number in 1...3 {
      #expect(page.count(of: "id=\"n-\(number)\"") == 1 && page.count(of: "href=\"#n-\(number)\"") == 1)
    }
    #expect(page.count(of: "class=\"entry\"") == 3 && !page.contains("Krippe"))
    #expect(page.contains("id=\"k-alle\"") && page.contains("id=\"k-care\""))
    #expect(page.contains("<h1>Hilfen: 6–10 Jahre</h1>"))
  }

  @Test func withoutARingTheBookletAsksForOne() async throws {
    let page = try await TestTown().page("/heft")
    #expect(page.contains("href=\"/heft?phase=birth\"") && page.contains("href=\"/heft?phase=into-work\""))
    #expect(try await TestTown().page("/heft?phase=birth").contains("noch nichts"))
    _ = try await TestTown().page("/heft?phase=alle", status: 400)
  }

  @Test func theTownsPosterGreetsInEveryLanguage() async throws {
    let page = try await TestTown().page("/plakat")
    for part in [
      "Hilfe finden", "Find help", "Знайти допомогу", "Yardım bulun", "<li lang=\"ar\" dir=\"rtl\">",
      "class=\"qr\"",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(page.contains("oder eintippen: <b>localhost</b>"))
  }
}
