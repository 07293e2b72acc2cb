import Foundation
import Offers
import Places
import Testing

/// An offer in the language of the page.
struct OfferLanguageTests {
  private func page(_ path: String, _ change: (inout Offer) -> Void) async throws -> String {
    var town = TestTown()
    let offer = try TestTown.offer(1, "Sprachkurs für Eltern") {
      $0.summary = "Deutsch lernen mit Kinderbetreuung."
      $0.description = "Wir lernen zweimal in der Woche."
      change(&$0)
    }
    town.offers = [offer.markingTranslations(was: nil)]
    return try #require(try await town.page("\(path)/angebot/\(offer.id)").between("<main", "</main>"))
  }

  private func english(_ change: (inout Translation) -> Void = { _ in }) -> Translation {
    var translation = Translation(
      name: "Language course", summary: "Learning German with childcare.",
      description: "We learn twice a week.")
    change(&translation)
    return translation
  }

  @Test func translationFirstAndTheGermanNameBelow() async throws {
    let main = try await page("/en") { $0.translations = ["en": english()] }
    #expect(main.contains("<h1>Language course</h1>"))
    #expect(main.contains("In German: <span lang=\"de\" dir=\"ltr\">Sprachkurs für Eltern</span>"))
    #expect(main.contains("<p class=\"lead\">Learning German with childcare.</p>"))
    #expect(main.contains("<p>We learn twice a week.</p>"))
    let original = try #require(main.between("<summary>The text in German</summary>", "</details>"))
    #expect(original.contains("<div lang=\"de\" dir=\"ltr\"><h3>Sprachkurs für Eltern</h3>"))
    #expect(original.contains("Wir lernen zweimal in der Woche."))
    #expect(!main.contains("computer") && !main.contains("outdated") && !main.contains("in German only"))
  }

  @Test func withoutTranslationTheGermanTextIsMarked() async throws {
    let main = try await page("/ar") { $0.translations = ["en": english()] }
    #expect(main.contains("<h1><span lang=\"de\" dir=\"ltr\">Sprachkurs für Eltern</span></h1>"))
    #expect(main.contains("هذا النص متوفر بالألمانية فقط."))
    #expect(main.contains("<div lang=\"de\" dir=\"ltr\"><p>Wir lernen zweimal in der Woche.</p></div>"))
    #expect(main.contains("<span lang=\"en\" dir=\"ltr\">English</span> (الإنجليزية)"))
  }

  @Test func plainGermanIsATranslationToo() async throws {
    let main = try await page("/einfach") {
      $0.translations = [
        "einfach": Translation(
          name: nil, summary: "Sie lernen Deutsch.", description: "Zweimal in der Woche.")
      ]
    }
    #expect(main.contains("<h1>Sprachkurs für Eltern</h1>") && main.contains("Sie lernen Deutsch."))
    #expect(!main.contains("<span lang=\"de\"") && main.contains("<summary>Der ganze Text</summary>"))
    let without = try await page("/einfach") { _ in }
    #expect(without.contains("noch nicht in Einfacher Sprache"))
  }

  @Test func whatAMachineTranslatedIsLabelled() async throws {
    let main = try await page("/en") {
      $0.translations = [
        "en": english {
          $0.origin = .machine
          $0.made = LocalDate(year: 2026, month: 11, day: 1)
        }
      ]
    }
    #expect(main.contains("Translated by a computer on 1 Nov 2026."))
    #expect(main.contains("<p>We learn twice a week.</p>"))
    let german = try await page("") { $0.translations = ["en": english { $0.origin = .machine }] }
    #expect(german.contains("Von einem Computer übersetzt."))
  }

  @Test(arguments: [
    "Anmeldung bis 1. März.", "Die Frist endet bald.", "Nur für Familien mit Bescheid.",
    "Ohne Antrag wird abgelehnt.",
    "Anspruch haben alle.", "SPÄTESTENS im Mai.",
  ])
  func noMachineTellsOfDeadlinesConditionsOrRefusals(sentence: String) async throws {
    for path in ["/en", "", "/ar"] {
      let main = try await page(path) {
        $0.description = "Wir lernen. \(sentence)"
        $0.translations = ["en": english { $0.origin = .machine }]
      }
      #expect(!main.contains("We learn twice a week."), "\(path)")
      #expect(main.contains(sentence), "\(path)")
    }
    let main = try await page("/en") {
      $0.description = sentence
      $0.translations = ["en": english { $0.origin = .human }]
    }
    #expect(main.contains("We learn twice a week."), "people may")
  }

  @Test func aTranslationOfAnOlderTextSaysSo() async throws {
    let old = try await page("/en") { $0.translations = ["en": english { $0.source = "1234" }] }
    #expect(old.contains("This translation may be outdated."))
    let german = try await page("") { $0.translations = ["en": english { $0.source = "1234" }] }
    #expect(german.contains("Diese Übersetzung ist vielleicht nicht mehr richtig."))
  }

  @Test func leichteSpracheNeedsTestersAndADay() async throws {
    func easy(_ change: (inout Translation) -> Void) -> Translation {
      var translation = Translation(name: nil, summary: "Hier lernen Sie.", description: nil)
      change(&translation)
      return translation
    }
    let day = LocalDate(year: 2026, month: 10, day: 5)
    let bad = [
      easy { _ in }, easy { $0.testers = "Prüfgruppe" }, easy { $0.made = day },
      easy { ($0.testers, $0.made) = ("  ", day) },
      easy { ($0.testers, $0.made, $0.origin) = ("Prüfgruppe", day, .machine) },
    ]
    for translation in bad {
      for path in ["", "/einfach", "/en"] {
        let main = try await page(path) { $0.translations = ["leicht": translation] }
        #expect(!main.contains("Leichte Sprache") && !main.contains("Hier lernen Sie."))
      }
    }
    let tested = try await page("") {
      $0.translations = ["leicht": easy { ($0.testers, $0.made) = ("Prüfgruppe Alfeld", day) }]
    }
    #expect(
      tested.contains("Leichte Sprache") && tested.contains("Geprüft von Prüfgruppe Alfeld am 05.10.2026."))
  }

  @Test func whatIsWrittenInGermanIsMarkedInEverySentence() async throws {
    let full = try FullTown.full()
    let page = try await full.page("/ar/angebot/\(full.offers[0].id)")
    let main = try #require(page.between("<main", "</main>"))
    for german in [
      "mit Frau Kaya", "8 € je Monat, mit Essen", "Bescheid", "Bachweg 7", "Rampe", "Frau Kaya",
      "nur mit Bescheid",
    ] {
      #expect(main.contains("<span lang=\"de\" dir=\"ltr\">\(german)</span>"), "\(german)")
    }
    #expect(main.contains("<bdi dir=\"ltr\">040 66969-100</bdi>"))
    #expect(!main.contains("\u{2066}") && !main.contains("\u{2069}"))
  }
}
