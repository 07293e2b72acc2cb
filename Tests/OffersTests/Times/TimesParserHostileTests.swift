import Foundation
import Offers
import Places
import Testing

@Suite struct TimesParserHostileTests {
  private let today = LocalDate(year: 2026, month: 11, day: 22)

  /// Pieces that open something, repeat something or look ahead.
  static let pieces = [
    "Mo", "Mo 9-12 Uhr, ", "1. ", "1., ", "1.1. ", "und ", "(", ")", "-", "–", "99", "9-", "außer ",
    "in den ",
    "Ferien ", "nach ", "bis ", "ab ", "alle zwei ", "jeden ", "12.12.2026 ", "geschlossen ", "wegen ", "\n",
    ";", ":",
    "²", "°°", "½", "🙂", "\u{0}", "\u{202E}", "a\u{308}", "٣", "Termin ", "mit Frau ", "9 Uhr 30 ", "c.t. ",
    "24 h ",
    "99999999999999999999", "1/", "Mo, Di ", "14-tägig ", "(gerade KW) ", "im Monat ", "vormittags ",
    "feiertags ",
    "nur ", "Januar ", "vom 1.5. bis 30.9. ", "k.A. ",
  ]

  /// Nanoseconds of this thread alone, so that a busy machine does not matter.
  private func effort(_ work: () -> Void) -> Int {
    func now() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
    let start = now()
    work()
    return now() - start
  }

  @Test(arguments: pieces)
  func repeatedPiecesNeitherCrashNorStall(piece: String) {
    let text = String(String(repeating: piece, count: 10_000 / piece.unicodeScalars.count).prefix(10_000))
    let spent = effort { _ = TimesParser.parse(text, today: today) }
    #expect(spent < 2_000_000_000, "\(piece)")
  }

  @Test func randomMixturesKeepEverything() {
    var random = Seeded(7)
    for _ in 0..<400 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let parsed = TimesParser.parse(text, today: today)
      #expect(parsed.understood == parsed.leftovers.isEmpty)
      #expect(parsed.understood == (parsed.times.note == nil), "\(text)")
      for leftover in parsed.leftovers where !text.unicodeScalars.contains(where: { $0.value < 32 }) {
        #expect(text.contains(leftover), "\(leftover) is not in \(text)")
      }
      for line in TimesFormatter.german(parsed.times) { #expect(!line.isEmpty) }
    }
  }

  @Test func textsBeyondTheLimitAreKeptUnread() {
    let text = String(repeating: "Mo 9-12 Uhr. ", count: 2_000)
    let parsed = TimesParser.parse(text, today: today)
    #expect(!parsed.understood && parsed.times.rules.isEmpty)
    #expect(parsed.times.note?.hasPrefix("Mo 9-12 Uhr.") == true)
  }

  @Test func theEffortGrowsWithTheLength() {
    func best(_ count: Int) -> Int {
      let text = String(repeating: "Mo 9-12 Uhr, außer in den Ferien\n", count: count)
      return (0..<3).map { _ in effort { _ = TimesParser.parse(text, today: today) } }.min() ?? 0
    }
    _ = best(10)
    // Eight times the text may take twenty times as long, not sixty-four.
    #expect(best(480) < best(60) * 20)
  }
}
