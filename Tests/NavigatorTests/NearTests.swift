import Offers
import Places
import Testing

@testable import Navigator

/// What is near to somebody, and how many offers each choice leaves.
@Suite struct NearTests {
  private func place(_ number: Int, _ latitude: Double, _ longitude: Double, isProtected: Bool = false) throws
    -> Place
  {
    let id = try #require(PlaceID(rawValue: "00000000-0000-4000-8000-00000000000\(number)"))
    let area = try #require(AreaKey(rawValue: "03254002"))
    var place = Place(
      id: id, name: "Ort \(number)", kind: .physical, area: area, lastModified: Instant(seconds: 0))
    place.position = Position(latitude: latitude, longitude: longitude)
    place.isProtected = isProtected
    return place
  }

  private func entry(_ number: Int, _ name: String, at place: Place) throws -> CatalogueEntry {
    let entry = try ChoiceTests.entry(number, name)
    return CatalogueEntry(offer: entry.offer, organisation: nil, places: [place])
  }

  @Test func distanceAgreesWithAKnownOne() throws {
    // Alfeld to Hildesheim, main stations: 21.5 km as the crow flies.
    let alfeld = try #require(Position(latitude: 51.9856, longitude: 9.8213))
    let hildesheim = try #require(Position(latitude: 52.1606, longitude: 9.9535))
    #expect(abs(alfeld.kilometres(to: hildesheim) - 21.5) < 0.3)
    #expect(alfeld.kilometres(to: alfeld) == 0)
  }

  @Test func nearestFirstAndProtectedNever() throws {
    let here = try place(1, 51.985, 9.82)
    let near = try place(2, 51.995, 9.82)
    let far = try place(3, 52.16, 9.95)
    let shelter = try place(4, 51.986, 9.82, isProtected: true)
    let catalogue = ChoiceTests.catalogue(
      [
        try entry(1, "A weit", at: far), try entry(2, "B nah", at: near), try entry(3, "C hier", at: here),
        try entry(4, "D geschützt", at: shelter),
      ], places: [here, near, far, shelter])
    var need = Need()
    need.around = .place(here.id)
    #expect(ChoiceTests.names(need, in: catalogue) == ["C hier", "B nah"])
    #expect(catalogue.find(need, at: ChoiceTests.now).counts.distances == [1: 1, 2: 2, 5: 2, 10: 2, 20: 2])
    need.kilometres = 30
    #expect(ChoiceTests.names(need, in: catalogue) == ["C hier", "B nah", "A weit"])
    // Nobody can look for what is near a shelter, and so find out where it is.
    need.around = .place(shelter.id)
    #expect(ChoiceTests.names(need, in: catalogue).count == 4)
    #expect(catalogue.find(need).hits.allSatisfy { $0.distance == nil })
  }

  @Test func aPointIsRounded() throws {
    #expect(
      Around.point(latitude: 51.98564321, longitude: 9.82134567)
        == Around.point(latitude: 51.9861, longitude: 9.8209))
    #expect(Around.point(latitude: 91, longitude: 0) == nil)
    #expect(Around.point(latitude: .nan, longitude: 0) == nil)
  }

  /// Whatever is chosen, a count is what one sees after the tap.
  @Test func everyCountIsWhatTheTapLeaves() throws {
    let entries = try (0..<90).map { number in
      try ChoiceTests.entry(number, number.isMultiple(of: 4) ? "Lesen \(number)" : "Spielen \(number)") {
        $0.languages = number.isMultiple(of: 3) ? ["de", "tr"] : ["de"]
        $0.times = ChoiceTests.weekly(Weekday.allCases[number % 7], 8 + number % 9, nil)
        $0.registration = number.isMultiple(of: 2) ? Registration.none : .required
        $0.costs = number.isMultiple(of: 5) ? [Cost(id: "c", text: nil, amount: 0)] : []
        $0.situations = [Situation.allCases[number % Situation.allCases.count]]
      }
    }
    let catalogue = ChoiceTests.catalogue(entries)
    var needs = [Need(), Need(words: "lesen")]
    for (path, value) in [(\Need.language, "tr")] { needs[0][keyPath: path] = value }
    needs[1].wishes = [.withoutRegistration]
    needs[1].day = .tuesday
    for need in needs {
      let counts = catalogue.find(need, at: ChoiceTests.now).counts
      func total(_ change: (inout Need) -> Void) -> Int {
        var other = need
        change(&other)
        return catalogue.find(other, at: ChoiceTests.now).total
      }
      for day in Weekday.allCases { #expect(counts.days[day] == total { $0.day = day }) }
      for part in DayPart.allCases { #expect(counts.parts[part] == total { $0.part = part }) }
      for (language, count) in counts.languages { #expect(count == total { $0.language = language }) }
      for (wish, count) in counts.wishes { #expect(count == total { $0.wishes.insert(wish) }) }
      for (opening, count) in counts.openings { #expect(count == total { $0.opening = opening }) }
      for (situation, count) in counts.situations { #expect(count == total { $0.situation = situation }) }
      #expect(counts.openings.count == 2)
    }
  }
}
