import Offers
import Places
import Testing

/// Times in the languages that families read.
@Suite struct TimeWordsTests {
  private static let all: [(String, TimeWords)] = [
    ("plain", .plainGerman), ("en", .english), ("uk", .ukrainian), ("tr", .turkish), ("ar", .arabic),
  ]

  private func lines(_ german: String, _ words: TimeWords) throws -> [String] {
    TimesFormatter(words: words, quoting: { "<\($0)>" }).lines(try Samples.times(german))
  }

  @Test func regularTimes() throws {
    let text = "Mo bis Mi und Fr 9-12 und 14-16:30 Uhr"
    #expect(try lines(text, .english) == ["Monday to Wednesday and Friday, 09:00–12:00 and 14:00–16:30"])
    #expect(try lines(text, .ukrainian) == ["понеділок – середа і п’ятниця, 09:00–12:00 і 14:00–16:30"])
    #expect(try lines(text, .turkish) == ["Pazartesi – Çarşamba ve Cuma, 09:00–12:00 ve 14:00–16:30"])
    #expect(try lines(text, .arabic) == ["من الاثنين إلى الأربعاء والجمعة، 09:00–12:00 و14:00–16:30"])
  }

  @Test func theNthDayOfAMonth() throws {
    let first = "jeden 1. und 3. Dienstag im Monat, 10 Uhr"
    #expect(try lines(first, .english) == ["every 1st and 3rd Tuesday of the month, from 10:00"])
    #expect(try lines(first, .ukrainian) == ["1-й і 3-й вівторок кожного місяця, з 10:00"])
    #expect(try lines(first, .turkish) == ["her ayın 1. ve 3. Salı günü, başlangıç: 10:00"])
    #expect(try lines(first, .arabic) == ["يوم الثلاثاء الأول والثالث من كل شهر، من الساعة 10:00"])
    let last = "jeden letzten Mittwoch im Monat, 10 Uhr"
    #expect(try lines(last, .english) == ["every last Wednesday of the month, from 10:00"])
    #expect(try lines(last, .ukrainian) == ["остання середа кожного місяця, з 10:00"])
    #expect(try lines(last, .turkish) == ["her ayın son Çarşamba günü, başlangıç: 10:00"])
    #expect(try lines(last, .arabic) == ["يوم الأربعاء الأخير من كل شهر، من الساعة 10:00"])
  }

  @Test func theStateInRelationToNow() throws {
    let now = try Samples.local("2026-11-22T10:00")
    func text(_ words: TimeWords, _ next: String) throws -> String {
      TimesFormatter(words: words).text(.closed(next: Occurrence(start: try Samples.local(next))), now: now)
    }
    #expect(try text(.english, "2026-11-24T14:00") == "next: Tue 24 Nov, 14:00")
    #expect(try text(.english, "2027-01-04T08:30") == "next: Mon 4 Jan 2027, 08:30")
    #expect(try text(.ukrainian, "2026-11-23T14:00") == "знову: завтра, 14:00")
    #expect(try text(.turkish, "2026-11-22T14:00") == "bugün açılış: 14:00")
    #expect(try text(.arabic, "2026-11-24T14:00") == "الموعد القادم: الثلاثاء، 24/11، 14:00")
  }

  /// Whatever the German formatter can tell, every language tells: no `%` left over, no word of German, and what
  /// somebody wrote is set apart.
  @Test func everySampleInEveryLanguage() throws {
    for (name, words) in Self.all {
      for sample in UnderstoodTexts.first + UnderstoodTexts.second + UnderstoodTexts.third {
        for line in TimesFormatter(words: words, quoting: { _ in "" }).lines(try Samples.times(sample.text)) {
          #expect(!line.contains("%"), "\(name): \(line)")
          guard name != "plain" else { continue }
          for word in ["Uhr", "und", "Montag", "jeden", "Wochen", "Ferien", "Feiertag"] {
            #expect(!line.split(separator: " ").contains { $0 == word }, "\(name): \(line)")
          }
        }
      }
    }
    var times = try Samples.times("Mo 9-12 Uhr")
    times.note = "Bitte klingeln."
    times.closure = Closure(from: try Samples.date("2026-12-01"), reason: "Umbau")
    #expect(
      TimesFormatter(words: .english, quoting: { "<\($0)>" }).lines(times) == [
        "closed for now from 1 Dec 2026 (<Umbau>)", "Monday, 09:00–12:00", "<Bitte klingeln.>",
      ])
  }
}
