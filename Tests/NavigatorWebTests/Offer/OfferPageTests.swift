import Foundation
import Navigator
import Offers
import Places
import Testing

struct OfferPageTests {
  private func page(_ change: (inout Offer) throws -> Void) async throws -> String {
    var town = TestTown()
    town.offers = [try TestTown.offer(1, "Angebot", change)]
    return try await town.page("/angebot/\(town.offers[0].id)")
  }

  private func main(_ town: TestTown) async throws -> String {
    try #require(try await town.page("/angebot/\(town.offers[0].id)").between("<main", "</main>"))
  }

  @Test func everythingAFamilyNeeds() async throws {
    let main = try await main(FullTown.full())
    for part in [
      "<h1>Lernhilfe am Nachmittag</h1>", "Auch bekannt als: Hausaufgabentreff", "Üben in kleinen Gruppen.",
      "<p>Erster Absatz.<br>Zweite Zeile.</p>", "<p>Zweiter Absatz.</p>", "Nur noch wenige Plätze!",
      "<li>Alter: 6 bis 10 Jahre</li>", "besonders für Familien, die Unterstützung brauchen",
      "Bürgergeld (Grundsicherung vom Jobcenter) oder andere", "nur mit Bescheid",
      "für alle, die hier wohnen: Musterstadt", "Kommen Sie vorbei.",
      "jetzt geöffnet bis 16 Uhr", "Donnerstag, 26.11., 14–16 Uhr (mit Frau Kaya)", "Bitte pünktlich.",
      "Nicht an gesetzlichen Feiertagen.", "<address>Bachweg 7<br>31061 Alfeld</address>", "Über den Hof.",
      "stufenloser Zugang: teilweise (Rampe)", "8 € je Monat, mit Essen", "Bescheid",
      "Bitte melden Sie sich vorher an.", "Rufen Sie an.", "Plätze: 3 von 20 frei (gezählt am 24.11.2026)",
      "Deutsch, Türkisch, xx-neu", "Dolmetschen: Dolmetscher auf Wunsch",
      "Zuletzt bestätigt am 03.11.2026 von Beispielschule Süd.", "Zeiten an diesem Ort", "Freitag, 9–10 Uhr",
    ] { #expect(main.contains(part), "\(part)") }
  }

  @Test func waysToReachSomebody() async throws {
    let main = try await main(FullTown.full())
    #expect(main.contains("<a class=\"button call\" href=\"tel:04066969100\">"))
    #expect(main.contains("ab 9 Uhr"))
    #expect(main.contains("<b>Frau Kaya</b>, Gruppe"))
    #expect(main.contains("href=\"mailto:lernen@sued.example\""))
    #expect(
      main.contains(
        "href=\"https://www.sued.example/lernhilfe?a=1&amp;b=2\" rel=\"noreferrer noopener external\""))
    #expect(main.contains("Zur Webseite sued.example"))
    #expect(!main.contains("040 66969-900"), "the provider's number only if there is none")
  }

  @Test func providerStandsInWhereNobodyElseCanBeReached() async throws {
    var town = try FullTown.full()
    town.offers[0].phones = []
    town.offers[0].contacts = []
    town.offers[0].email = nil
    town.offers[0].sites = []
    let reachable = try await main(town)
    #expect(reachable.contains("Kontakt zum Träger") && reachable.contains("tel:04066969900"))
    town.organisations = []
    town.offers[0].url = nil
    #expect(try await main(town).contains("Eine Telefonnummer ist nicht bekannt."))
  }

  @Test func badNumbersAndAddressesAreShownButNotLinked() async throws {
    let page = try await page {
      $0.phones = [Phone(id: "p", number: "über die Zentrale")]
      $0.email = "kein at"
      $0.url = "javascript:alert(1)"
    }
    #expect(page.contains("<b>über die Zentrale</b>"))
    #expect(page.contains("kein at") && !page.contains("mailto:"))
    #expect(!page.contains("javascript:"))
  }

  @Test func translationsAreMarked() async throws {
    let main = try await main(FullTown.full())
    #expect(main.contains("<div lang=\"ar\" dir=\"rtl\"><h3>مساعدة</h3>"))
    #expect(main.contains("<span lang=\"tr\" dir=\"ltr\">Türkçe</span> (Türkisch)"))
    #expect(main.contains("<summary>Einfache Sprache</summary>"))
    #expect(main.contains("<div dir=\"auto\"><h3>?</h3>"), "an unknown tag is no language mark")
    #expect(main.count(of: "<details") == 4)
  }

  @Test func freshness() async throws {
    let today = TestTown.now
    let day = BerlinTime.local(today).date
    let edge = day.adding(days: -Freshness.unconfirmedAfter)
    #expect(!(try await page { $0.assured = edge }.contains("nicht bestätigt")))
    let old = try await page { $0.assured = edge.adding(days: -1) }
    #expect(old.contains("Seit \(edge.adding(days: -1).german) nicht bestätigt – bitte vorher anrufen."))
    #expect(try await page { $0.assured = nil }.contains("Diese Angaben hat noch niemand bestätigt."))
    #expect(
      try await page { $0.owner = .organisation(try TestTown.id(7)) }.contains("bestätigt am 03.11.2026.<"))
  }

  @Test func closedForAWhile() async throws {
    let page = try await page {
      $0.times = Times(
        rules: [TimeRule(.weekly(.daily), opens: .midnight, closes: .endOfDay)],
        closure: Closure(until: LocalDate(year: 2027, month: 1, day: 31), reason: "Wasserschaden"))
    }
    #expect(page.contains("Vorübergehend geschlossen bis 31.01.2027. Grund: Wasserschaden"))
    #expect(page.contains("<li>Montag, 01.02.2027, 0–24 Uhr</li>"), "and goes on afterwards")
  }

  @Test func pricesChange() async throws {
    let page = try await page {
      var coming = Cost(id: "2", text: "je Monat", amount: 9)
      coming.validFrom = LocalDate(year: 2027, month: 1, day: 1)
      var present = Cost(id: "1", text: "je Monat", amount: 8)
      present.validTo = LocalDate(year: 2026, month: 12, day: 31)
      $0.costs = [present, coming]
    }
    #expect(page.contains("8 € je Monat (bis 31.12.2026)"))
    #expect(page.contains("ab 01.01.2027: 9 € je Monat"))
  }

  @Test func bareOfferHasNoEmptyParts() async throws {
    let page = try await page { _ in }
    #expect(page.contains("Alter: jedes Alter") && page.contains("Zeiten nicht bekannt"))
    #expect(!page.contains("<dd></dd>") && !page.contains("<p></p>") && !page.contains("<ul></ul>"))
    #expect(!page.contains("In anderen Sprachen") && !page.contains("Das könnte auch helfen"))
  }
}
