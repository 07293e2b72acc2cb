import Testing

@testable import Web

@Suite("German numbers and dates")
struct GermanFormatTests {
  @Test(
    "whole numbers",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (1_234_567, "1.234.567"), (-1_000, "−1.000"),
      (Int.min, "−9.223.372.036.854.775.808"),
    ])
  func whole(number: Int, text: String) {
    #expect(GermanFormat.number(number) == text)
  }

  @Test(
    "numbers with places",
    arguments: [
      (1_234.5, 1, "1.234,5"), (0.05, 1, "0,1"), (-0.04, 1, "0,0"), (0.999, 2, "1,00"), (17.1, 0, "17"),
      (-3.14159, 2, "−3,14"), (.nan, 1, "–"), (.infinity, 1, "–"), (1e300, 1, "–"), (1, 99, "1,000000000"),
      (2.5, -3, "3"),
      (999_999.96, 1, "1.000.000,0"),
    ] as [(Double, Int, String)])
  func places(number: Double, places: Int, text: String) {
    #expect(GermanFormat.number(number, places: places) == text)
  }

  @Test("days, times and amounts")
  func others() {
    #expect(GermanFormat.date(year: 2026, month: 11, day: 2) == "02.11.2026")
    #expect(GermanFormat.time(hour: 9, minute: 5) == "09:05")
    #expect(GermanFormat.euros(cents: 1_990) == "19,90 €")
    #expect(GermanFormat.euros(cents: 100_005) == "1.000,05 €")
    #expect(GermanFormat.euros(cents: 500) == "5 €")
    #expect(GermanFormat.euros(cents: -50) == "−0,50 €")
  }

  @Test("languages have a tag, a name and a direction")
  func languages() {
    #expect(Language.allCases.map(\.tag) == ["de", "de", "en", "uk", "tr", "ar"])
    #expect(Language.allCases.filter { $0.direction == .rightToLeft } == [.arabic])
    #expect(Set(Language.allCases.map(\.nativeName)).count == Language.allCases.count)
  }
}
