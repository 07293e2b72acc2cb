import Offers
import Places
import Testing

@testable import Navigator

/// What of a search that found nothing is counted.
@Suite struct UnmetSightingTests {
  /// A Tuesday, 14:30 in Berlin.
  private static let now = ChoiceTests.now

  private static func town() throws -> Catalogue {
    let entry = try ChoiceTests.entry(1, "Turnen") {
      $0.times = ChoiceTests.weekly(.tuesday, 14, 16)
      $0.languages = ["de", "tr"]
    }
    return Catalogue(
      town: Town(name: "Alfeld", area: try UnmetTown.area(), isDemo: false, legal: [:]), entries: [entry],
      organisations: [:], places: [:],
      areas: [], calendar: HolidayCalendar(state: "03"), version: 1)
  }

  private static func sighting(_ need: Need, page: String = "de") throws -> UnmetSighting? {
    try town().unmet(need, page: page, at: now)
  }

  @Test func whatIsThereIsNotMissing() throws {
    #expect(try Self.sighting(Need()) == nil)
    #expect(try Self.sighting(Need(words: "Turnen")) == nil)
  }

  @Test func aConceptStandsForTheWords() throws {
    let found = try #require(try Self.sighting(Need(words: "wir suchen eine Hebamme", age: 0)))
    let need = try #require(found.needs.first)
    #expect(need.kind == .nothing && need.subject == "Hebamme" && need.choice == .none)
    #expect(need.phase == .toddler && need.language == nil && found.words.isEmpty)
  }

  @Test func unknownWordsAreNoSubject() throws {
    let found = try #require(try Self.sighting(Need(words: "Quidditch")))
    #expect(found.needs.map(\.subject) == [""] && found.words == ["quidditch"])
  }

  @Test(arguments: ["mein mann schlägt mich", "ich will nicht mehr leben"])
  func nothingIsKeptOfACrisis(words: String) throws {
    #expect(try Self.sighting(Need(words: words, age: 3)) == nil)
  }

  @Test func theChoiceInTheWayIsNamed() throws {
    var need = Need(words: "Turnen")
    need.language = "fi"
    let language = try #require(try Self.sighting(need)?.needs.first)
    #expect(language.kind == .choice && language.choice == .language && language.language == "other")
    need = Need(words: "Turnen")
    (need.day, need.part) = (.sunday, .evening)
    let time = try #require(try Self.sighting(need, page: "uk")?.needs.first)
    #expect(time.choice == .time && time.slot == "sun-evening" && time.language == "uk")
    need.language = "fi"
    #expect(try Self.sighting(need)?.needs.first?.choice == .several)
  }

  @Test func nowIsATimeSlot() {
    var need = Need()
    need.opening = .now
    #expect(UnmetSlot.code(need, at: Self.now) == "tue-afternoon")
    need.opening = .today
    #expect(UnmetSlot.code(need, at: Self.now) == "tue")
    #expect(UnmetSlot.all.count == 31 && UnmetSlot.german("tue-morning") == "Dienstag vormittags")
    #expect(UnmetSlot.german("-evening") == "abends" && UnmetSlot.german("sun") == "Sonntag")
  }

  @Test func fullAndClosedOffersAreMissing() throws {
    let catalogue = try Self.town()
    var entry = try #require(catalogue.entries.first)
    #expect(catalogue.unmet(entry) == nil)
    entry.offer.capacities = [
      Capacity(id: "1", unit: "Plätze", free: 0, total: 12, updated: Self.now)
    ]
    let full = try #require(catalogue.unmet(entry, page: "tr")?.needs.first)
    #expect(full.kind == .full && full.subject == entry.offer.id.rawValue && full.language == "tr")
    entry.offer.status = .temporarilyClosed
    #expect(catalogue.unmet(entry)?.needs.first?.kind == .closed)
    entry.offer.kind = .shelter
    #expect(catalogue.unmet(entry) == nil, "of protection nothing is kept")
  }
}
