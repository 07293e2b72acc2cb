import Testing
import Web

/// Numbers and the nouns beside them.
struct PluralTests {
  @Test(arguments: [
    (0, "років"), (1, "рік"), (2, "роки"), (4, "роки"), (5, "років"), (11, "років"), (12, "років"),
    (14, "років"),
    (21, "рік"), (22, "роки"), (111, "років"), (1_000, "років"),
  ])
  func ukrainian(number: Int, form: String) {
    #expect(Plural.ukrainian(number, "рік", "роки", "років") == form)
  }

  @Test(arguments: [
    (1, "خدمة واحدة"), (2, "خدمتان"), (3, "3 خدمات"), (10, "10 خدمات"), (11, "11 خدمةً"), (99, "99 خدمةً"),
    (100, "100 خدمة"), (102, "102 خدمة"), (103, "103 خدمات"), (1_011, "1,011 خدمةً"), (0, "0 خدمة"),
  ])
  func arabic(number: Int, text: String) {
    let told = Plural.arabic(
      number, one: "خدمة واحدة", two: "خدمتان", few: "خدمات", many: "خدمةً", hundred: "خدمة")
    #expect(told == text)
  }

  @Test func numbersAndMoney() {
    #expect(
      Language.german.number(1_234_567) == "1.234.567" && Language.german.money(19.9, "EUR") == "19,90 €")
    #expect(Language.english.number(1_234_567) == "1,234,567" && Language.english.money(19.9, "") == "€19.90")
    #expect(Language.english.money(-3, "EUR") == "−3 €" && Language.english.money(8, "CHF") == "8 CHF")
    #expect(Language.ukrainian.number(1_234.5, places: 1) == "1\u{A0}234,5")
    #expect(Language.turkish.money(5, "EUR") == "5 €" && Language.arabic.number(0.5, places: 2) == "0.50")
  }
}
