import Testing

@testable import Search

/// Questions as they are typed: contractions, dialect, endings, names, and things nobody offers.
@Suite struct EverydayTests {
  private static let town = index([
    "Logopädie", "Wir trennen uns", "Schulsozialarbeit", "Haus Brunkensen", "Kinderschutz",
    "Babycafé", "Schuldnerberatung", "Kinderarztpraxis", "Dolmetscher für den Arzt", "Impfsprechstunde",
  ])

  @Test(arguments: [
    ("my son doesn't talk", 0), ("my son doesnt talk", 0), ("Trennung", 1),
    ("mein sohn will nich in die schule", 2),
    ("will nicht mehr zur Schule", 2), ("Kind hat blaue Flecken", 4), ("borçlarımız var", 6),
    ("borcumuz çok", 6),
    ("Kinderarzt", 7), ("vacinations", 9), ("розлучаємося", 1), ("розлучаємось", 1),
  ])
  func theThingComesFirst(_ query: String, _ document: Int) {
    #expect(found(query, in: Self.town).first == document)
  }

  @Test(arguments: ["Trennungsschmerz", "Schuldenfrage", "Logopädiesuche"])
  func compoundsNobodyKnowsAreTakenApart(_ query: String) {
    #expect(!found(query, in: Self.town).isEmpty)
  }

  @Test(arguments: ["Bitcoin Haus", "Lasagne Uhr", "Aktienkurs für Kinder"])
  func whatNobodyKnowsFindsNothingByTheWordsBesideIt(_ query: String) {
    let index = index(["Haus der Kinder", "Kinder um drei Uhr", "Kurs"])
    #expect(found(query, in: index).isEmpty)
  }

  @Test func whoSpeaksOfAThingInSeveralWordsIsAboutIt() {
    var builder = SearchIndexBuilder()
    builder.add(SearchDocument([(.name, "Brückenjahr Kita"), (.summary, "Fest mit der Grundschule")]))
    builder.add(
      SearchDocument([
        (.name, "Anmeldung Kita"), (.summary, "Ein Antrag für Krippe, Kindergarten, Kitaplatz"),
      ]))
    #expect(found("childcare", in: builder.build()).first == 1)
  }

  @Test func namesOfPlacesCountBesideWordsOfTheField() {
    var builder = SearchIndexBuilder()
    for name in ["Ferien", "Hausaufgaben", "Sport"] {
      builder.add(SearchDocument([(.name, name), (.place, "Zentrum")]))
    }
    builder.add(SearchDocument([(.name, "Sport"), (.place, "Brunkensen")]))
    #expect(found("Sport in Brunkensen", in: builder.build()).first == 3)
  }

  @Test func suggestionsLeaveOutWhatStandsEverywhere() {
    let index = index(["Nachhilfe", "Nachmittag", "Nachmittag im Park", "Nachmittag am See"])
    #expect(index.suggestions("nachm").first?.hasPrefix("Nachmittag") == true)
    #expect(index.suggestions("nach").first == "Nachhilfe")
  }
}
