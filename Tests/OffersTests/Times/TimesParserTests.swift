import Foundation
import Offers
import Places
import Testing

@Suite struct TimesParserTests {
  private func parse(_ text: String) -> ParsedTimes {
    TimesParser.parse(text, today: LocalDate(year: 2026, month: 11, day: 22))
  }

  @Test func understandsWhatPeopleWrite() {
    let table = UnderstoodTexts.first + UnderstoodTexts.second + UnderstoodTexts.third
    #expect(table.count >= 120)
    for (text, lines) in table {
      let parsed = parse(text)
      #expect(parsed.understood && parsed.leftovers.isEmpty, "\(text): \(parsed.leftovers)")
      #expect(TimesFormatter.german(parsed.times).joined(separator: "\n") == lines, "\(text)")
      #expect(parsed.times.note == nil, "\(text)")
    }
  }

  @Test func leavesOverWhatItIsNotSureOf() {
    for (text, lines, leftovers) in PartlyUnderstoodTexts.all {
      let parsed = parse(text)
      #expect(!parsed.understood, "\(text)")
      #expect(parsed.leftovers == leftovers, "\(text)")
      #expect(parsed.times.note == text, "\(text)")
      var times = parsed.times
      times.note = nil
      #expect(TimesFormatter.german(times).joined(separator: "\n") == lines, "\(text)")
    }
  }

  @Test func readsEveryPart() throws {
    let first = try Samples.times("ab 15.09.2026 Mo+Mi 14-16.30 Uhr (mit Frau Kaya), außer in den Ferien")
    let rule = TimeRule(
      .weekly(Weekdays([.monday, .wednesday])), opens: try Samples.time(14), closes: try Samples.time(16, 30),
      validFrom: try Samples.date("2026-09-15"), season: .termTime, note: "mit Frau Kaya")
    #expect(first == Times(rules: [rule]))
    let second = try Samples.times("14-tägig ab 15.09.2026 dienstags 16 Uhr")
    let anchor = try Samples.date("2026-09-15")
    #expect(second.rules.first?.recurrence == .weekly(Weekdays(.tuesday), .everyNth(2, anchor: anchor)))
    #expect(second.rules.first?.closes == nil)
    #expect(try Samples.times("14-tägig dienstags 16 Uhr").needsAnchor)
    let third = try Samples.times("1., 2. und letzten Fr im Monat 10-12 Uhr")
    #expect(third.rules.map(\.recurrence) == [.monthlyByWeekday(Weekdays(.friday), [1, 2, -1])])
    #expect(try Samples.times("24h").availability == .alwaysOpen)
    #expect(try Samples.times("n. V.").availability == .byAppointment)
    let closed = try Samples.times("vorübergehend geschlossen bis 31.01.2027")
    #expect(closed.closure == Closure(until: try Samples.date("2027-01-31")))
  }

  @Test func suppliesMissingYearsOnlyWithToday() throws {
    let parsed = parse("vom 1.5. bis 30.9. Sa 10-14 Uhr")
    #expect(parsed.times.rules.first?.validFrom == (try Samples.date("2027-05-01")))
    #expect(parsed.assumptions == ["Das Jahr fehlt; gelesen als 01.05.2027 bis 30.09.2027."])
    let blind = TimesParser.parse("vom 1.5. bis 30.9. Sa 10-14 Uhr")
    #expect(!blind.understood && blind.times.rules.isEmpty)
    #expect(parse("ab 1.12. Mo 9-12 Uhr").times.rules.first?.validFrom == (try Samples.date("2026-12-01")))
    #expect(parse("ab 1.9. Mo 9-12 Uhr").times.rules.first?.validFrom == (try Samples.date("2026-09-01")))
    #expect(parse("bis 28.2. Mo 9-12 Uhr").times.rules.first?.validTo == (try Samples.date("2027-02-28")))
  }

  @Test func readsTheSameInOtherSpellings() throws {
    let plain = try Samples.times("Täglich außer Mo 10-17 Uhr")
    for text in [
      "Ta\u{308}glich außer Mo 10-17 Uhr", "taeglich ausser mo 10–17 UHR",
      "täglich\u{A0}außer\u{A0}Mo 10\u{2212}17 Uhr",
      "TÄGLICH AUSSER MO 10—17", "täg\u{AD}lich außer Mo\t10 - 17 Uhr 🙂",
      "\u{FEFF}täglich außer Mo. 10:00-17:00h",
    ] {
      let parsed = parse(text)
      #expect(parsed.understood && parsed.times == plain, "\(text): \(parsed)")
    }
  }

  @Test func emptyTextsSayNothing() {
    for text in ["", "  \n\t ", "-", "–", "\u{0}\u{1}", "🙂"] {
      #expect(parse(text).times == .unknown, "\(text)")
      #expect(parse(text).understood, "\(text)")
    }
    #expect(!parse("Uhr").understood)
    #expect(!parse("Termine").understood)
  }
}
