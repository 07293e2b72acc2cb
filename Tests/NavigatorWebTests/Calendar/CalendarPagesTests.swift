import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

/// Dates for the calendar and contacts for the telephone.
struct CalendarPagesTests {
  @Test func theDatesOfAnOffer() async throws {
    let town = try FullTown.full()
    let server = try town.server()
    let id = town.offers[0].id
    let answer = try await server.respond("/angebot/\(id)/termine.ics")
    #expect(answer.headers["content-type"] == "text/calendar; charset=utf-8")
    #expect(answer.headers["content-disposition"]?.contains("termine.ics") == true)
    let text = answer.text.replacing("\r\n ", with: "")
    #expect(text.contains("RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH;UNTIL=2027"))
    #expect(text.contains("EXDATE;TZID=Europe/Berlin:"), "public holidays")
    #expect(text.contains("SUMMARY:Lernhilfe am Nachmittag"))
    #expect(text.contains("LOCATION:Haus am Bach\\, Bachweg 7\\, 31061 Alfeld"))
    #expect(text.contains("BYDAY=FR") && text.contains("LOCATION:Turnhalle"), "the times of the second place")
    #expect(text.contains("DTSTART;TZID=Europe/Berlin:20261124T140000"), "today")
    let again = try await server.respond("/angebot/\(id)/termine.ics")
    #expect(again.body == answer.body, "the same ids each time")
    let page = try await server.respond("/angebot/\(id)").text
    #expect(page.contains("href=\"/angebot/\(id)/termine.ics\"") && page.contains("In meinen Kalender"))
    #expect(page.contains("href=\"/angebot/\(id)/kontakt.vcf\"") && page.contains("Kontakt speichern"))
  }

  @Test func theContactOfAnOffer() async throws {
    let town = try FullTown.full()
    let answer = try await town.server().respond("/angebot/\(town.offers[0].id)/kontakt.vcf")
    #expect(answer.headers["content-type"] == "text/vcard; charset=utf-8")
    let text = answer.text.replacing("\r\n ", with: "")
    #expect(text.contains("FN:Lernhilfe am Nachmittag") && text.contains("ORG:Beispielschule Süd"))
    #expect(text.contains("TEL;TYPE=WORK,VOICE:040 66969-100") && text.contains("lernen@sued.example"))
    #expect(!text.contains("ADR"), "of two places none is the address")
  }

  @Test func aFeedFollowsTheChoice() async throws {
    let town = try FullTown.full()
    let server = try town.server()
    let feed = try await server.respond("/termine.ics?alter=7&lage=education&q=lernhilfe").text
    #expect(
      feed.contains("BEGIN:VEVENT") && feed.contains("X-WR-CALNAME:Termine für Familien in Musterstadt"))
    let nothing = try await server.respond("/termine.ics?alter=1").text
    #expect(!nothing.contains("BEGIN:VEVENT") && nothing.contains("BEGIN:VTIMEZONE"), "still a calendar")
    #expect(try await server.respond("/termine.ics?alter=x").status == 400)
  }

  @Test func withoutDatesOrContactThereIsNoFile() async throws {
    var town = TestTown()
    town.offers = [try TestTown.offer(1, "Nur ein Name")]
    let server = try town.server()
    let page = "/angebot/\(town.offers[0].id)"
    #expect(try await server.respond("\(page)/termine.ics").status == 404)
    #expect(try await server.respond("\(page)/kontakt.vcf").status == 404)
    #expect(try await !server.respond(page).text.contains(".ics"))
    #expect(
      try await server.respond("/angebot/00000000-0000-4000-8000-000000000777/termine.ics").status == 404)
  }

  @Test func hostileTextsStayInTheirLine() async throws {
    let town = try FullTown.full { $0 + FullTown.hostile + "\r\nEND:VEVENT\nBEGIN:VALARM" }
    let server = try town.server()
    for path in ["termine.ics", "kontakt.vcf"] {
      let text = try await server.respond("/angebot/\(town.offers[0].id)/\(path)").text
      #expect(!text.contains("\nBEGIN:VALARM") && !text.contains("\u{0}"))
      #expect(text.count(of: "\r\nBEGIN:VEVENT") == text.count(of: "\r\nEND:VEVENT"))
    }
  }
}
