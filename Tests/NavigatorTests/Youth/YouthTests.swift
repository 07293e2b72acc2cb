import Navigator
import Offers
import Places
import Testing

/// Who may come without parents is read from the offer's own words, rather too seldom than too often.
struct YouthTests {
  private func entry(
    _ name: String, _ text: String, _ situations: [Situation] = [.counsellingParenting], from: Int = 144,
    to: Int? = 215
  ) throws -> CatalogueEntry {
    let id = try #require(OfferID(rawValue: "00000000-0000-4000-8000-000000000001"))
    let area = try #require(AreaKey(rawValue: "03254002"))
    var offer = Offer(id: id, name: name, owner: .area(area), lastModified: Instant(seconds: 0))
    offer.description = text
    offer.situations = situations
    offer.ages = AgeRange(from: from, to: to)
    return CatalogueEntry(offer: offer, organisation: nil, places: [])
  }

  @Test(arguments: [
    ("Jugendberatung", "Du kannst ohne deine Eltern kommen."), ("Sprechstunde ohne Eltern", ""),
    ("Beratung", "Unter 18 können Sie ohne Eltern kommen."), ("Chat", "Schreib uns, ohne echten Namen."),
    ("Telefon", "Das Gespräch ist anonym."), ("Beratung", "Ab 14 können Jugendliche auch allein anrufen."),
    ("Rat", "Ohne dass Eltern davon erfahren."),
  ])
  func withoutParents(_ name: String, _ text: String) throws {
    #expect(try entry(name, text).needsNoParents)
  }

  @Test(arguments: [
    ("Beratung", "Bitte kommen Sie nicht ohne Eltern."), ("Jugendtreff", "Einfach vorbeikommen."),
    ("Beratung", "Wir beraten vertraulich."), ("Beratung", "Nie ohne Eltern!"),
  ])
  func withParents(_ name: String, _ text: String) throws {
    #expect(try !entry(name, text).needsNoParents)
  }

  @Test func onlyAdviceAndOnlyForTheYoung() throws {
    #expect(try !entry("Zeltlager ohne Eltern", "", [.participation]).needsNoParents)
    #expect(try !entry("Krippe", "Zwei Stunden ohne Eltern.", [.health], from: 12, to: 36).needsNoParents)
    #expect(try !entry("Elternberatung", "Auf Wunsch anonym.", from: 0, to: 215).needsNoParents)
    #expect(try entry("Krise", "Auch ohne Eltern.", from: 0, to: 215).needsNoParents)
  }

  @Test func ages() throws {
    #expect(try entry("a", "", from: 120).isForYouth && entry("a", "", from: 108).suitsYouth)
    #expect(try !entry("a", "", from: 108).isForYouth)
    #expect(try !entry("a", "", from: 0, to: 119).suitsYouth)
    #expect(try !entry("a", "", from: 28 * 12, to: nil).suitsYouth)
  }
}
