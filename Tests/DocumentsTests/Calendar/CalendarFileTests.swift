import Documents
import Foundation
import Testing

/// Calendars and contacts as RFC 5545 and RFC 2426 want them.
@Suite struct CalendarFileTests {
  private let moment = CalendarMoment(year: 2026, month: 11, day: 24, hour: 14, minute: 5)

  private func text(_ change: (inout CalendarEvent) -> Void) -> String {
    var event = CalendarEvent(uid: "a@b", summary: "Lesen", stamp: moment, start: moment)
    change(&event)
    return String(decoding: CalendarFile(name: "Alfeld", events: [event]).bytes, as: UTF8.self)
  }

  @Test func anEventWithARule() {
    let file = text {
      $0.end = CalendarMoment(year: 2026, month: 11, day: 24, hour: 16, minute: 0)
      $0.rule = CalendarRule(.weekly([2, 4], every: 2), until: moment)
      $0.except = [moment, CalendarMoment(year: 2026, month: 12, day: 1, hour: 14, minute: 5)]
    }
    #expect(file.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.hasSuffix("END:VCALENDAR\r\n"))
    for line in [
      "DTSTART;TZID=Europe/Berlin:20261124T140500", "DTEND;TZID=Europe/Berlin:20261124T160000",
      "DTSTAMP:20261124T140500Z", "UID:a@b", "SUMMARY:Lesen", "TZID:Europe/Berlin",
      "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,TH;UNTIL=20261124T140500Z",
      "EXDATE;TZID=Europe/Berlin:20261124T140500,20261201T140500",
    ] {
      #expect(file.contains("\r\n\(line)\r\n"), "\(line)")
    }
  }

  @Test func rulesByTheMonth() {
    let weekdays = text { $0.rule = CalendarRule(.monthlyByWeekday([1, 7], [1, -1]), until: moment) }
    #expect(weekdays.contains("FREQ=MONTHLY;BYDAY=1MO,1SU,-1MO,-1SU;UNTIL="))
    let days = text { $0.rule = CalendarRule(.monthlyByDay([15, -1]), until: moment) }
    #expect(days.contains("FREQ=MONTHLY;BYMONTHDAY=15,-1;UNTIL="))
  }

  @Test func textsEndNothing() {
    let file = text {
      $0.summary = "A; B, C\\D\r\nEND:VEVENT\u{2028}X\u{0}\u{7}"
      $0.description = "eins\nzwei\rdrei"
      $0.url = "https://a.example/\r\nATTENDEE:x"
    }
    #expect(file.contains("SUMMARY:A\\; B\\, C\\\\D\\nEND:VEVENT\\nX\r\n"))
    #expect(file.contains("DESCRIPTION:eins\\nzwei\\ndrei\r\n"))
    #expect(!file.contains("\r\nATTENDEE") && file.components(separatedBy: "END:VEVENT\r\n").count == 2)
    #expect(!file.contains("\u{0}"))
  }

  @Test func linesAreFoldedBetweenCharacters() {
    for long in [
      String(repeating: "ä", count: 400), String(repeating: "👩‍👧", count: 60),
      "x" + String(repeating: "ي", count: 99),
    ] {
      let file = text { $0.description = long }
      for line in file.utf8.split(separator: 10, omittingEmptySubsequences: true) {
        #expect(line.count <= 76 && line.last == 13, "75 octets and the return")
        #expect(String(validating: Array(line), as: UTF8.self) != nil, "no character is cut")
      }
      let unfolded = file.utf8.split(separator: Array("\r\n ".utf8), omittingEmptySubsequences: false)
        .joined()
      #expect(String(decoding: Array(unfolded), as: UTF8.self).contains("DESCRIPTION:\(long)\r\n"))
    }
  }

  @Test func aContact() {
    var card = ContactFile(uid: "a@b", name: "Hilfe; für alle", revised: moment)
    card.organisation = "Träger, e. V."
    card.phones = ["05181 1", "05181 2"]
    card.address = ContactFile.Address(street: "Bachweg 7", postalCode: "31061", city: "Alfeld")
    let file = String(decoding: card.bytes, as: UTF8.self)
    for line in [
      "VERSION:3.0", "FN:Hilfe\\; für alle", "N:Hilfe\\; für alle;;;;", "ORG:Träger\\, e. V.",
      "TEL;TYPE=WORK,VOICE:05181 1", "TEL;TYPE=WORK,VOICE:05181 2",
      "ADR;TYPE=WORK:;;Bachweg 7;Alfeld;;31061;", "REV:20261124T140500Z",
    ] {
      #expect(file.contains("\r\n\(line)\r\n"), "\(line)")
    }
    #expect(!file.contains("NOTE") && !file.contains("EMAIL"))
  }
}
