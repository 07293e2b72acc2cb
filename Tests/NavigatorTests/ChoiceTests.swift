import Offers
import Places
import Search
import Testing

@testable import Navigator

/// What narrows a search beside words, age, phase and situation.
@Suite struct ChoiceTests {
  /// A Tuesday, 14:30 in Berlin.
  static let now = Instant(seconds: 1_795_527_000)

  static func entry(_ number: Int, _ name: String, _ change: (inout Offer) throws -> Void = { _ in }) throws
    -> CatalogueEntry
  {
    let digits = String(number)
    let id = try #require(
      OfferID(
        rawValue: "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits))
    let area = try #require(AreaKey(rawValue: "03254002"))
    var offer = Offer(id: id, name: name, owner: .area(area), lastModified: Instant(seconds: 0))
    try change(&offer)
    return CatalogueEntry(offer: offer, organisation: nil, places: [])
  }

  static func catalogue(_ entries: [CatalogueEntry], places: [Place] = []) -> Catalogue {
    Catalogue(
      town: .unnamed, entries: entries, organisations: [:],
      places: Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), areas: [],
      calendar: HolidayCalendar(state: "03"), version: 1)
  }

  static func names(_ need: Need, in catalogue: Catalogue) -> [String] {
    catalogue.find(need, at: now).hits.map { catalogue.entries[$0.number].offer.name }
  }

  static func weekly(_ day: Weekday, _ from: Int, _ to: Int?) -> Times {
    Times(rules: [
      TimeRule(
        .weekly(Weekdays(day)), opens: LocalTime(clamping: from * 60),
        closes: to.map { LocalTime(clamping: $0 * 60) })
    ])
  }

  @Test func freeIsOnlyWhatIsKnownToCostNothing() throws {
    func cost(_ amount: Double?, _ condition: String? = nil) -> Cost {
      var cost = Cost(id: "c", text: nil, amount: amount)
      cost.condition = condition
      return cost
    }
    let catalogue = Self.catalogue([
      try Self.entry(1, "Frei") { $0.costs = [cost(0)] },
      try Self.entry(2, "Ermäßigt") { $0.costs = [cost(5), cost(0, "mit Familienpass")] },
      try Self.entry(3, "Mit Bescheid") { $0.costs = [cost(0, "mit Bescheid")] },
      try Self.entry(4, "Unbekannt") { $0.costs = [cost(nil)] },
      try Self.entry(5, "Nichts gesagt"),
    ])
    var need = Need()
    need.wishes = [.free]
    #expect(Self.names(need, in: catalogue) == ["Frei"])
  }

  @Test(arguments: [
    (8, 12, [DayPart.morning]), (11, 13, [.morning, .afternoon]), (12, 17, [.afternoon]),
    (17, nil, [.evening]), (9, 20, [.morning, .afternoon, .evening]),
  ])
  func partsOfTheDay(from: Int, to: Int?, parts: [DayPart]) throws {
    let catalogue = Self.catalogue([try Self.entry(1, "Treff") { $0.times = Self.weekly(.tuesday, from, to) }]
    )
    for part in DayPart.allCases {
      var need = Need()
      need.day = .tuesday
      need.part = part
      #expect(Self.names(need, in: catalogue).isEmpty == !parts.contains(part))
      need.day = .wednesday
      #expect(Self.names(need, in: catalogue).isEmpty)
    }
  }

  @Test func openNowAndToday() throws {
    let catalogue = Self.catalogue([
      try Self.entry(1, "Jetzt") { $0.times = Self.weekly(.tuesday, 14, 16) },
      try Self.entry(2, "Später") { $0.times = Self.weekly(.tuesday, 18, 20) },
      try Self.entry(3, "Vorbei") { $0.times = Self.weekly(.tuesday, 8, 10) },
      try Self.entry(4, "Morgen") { $0.times = Self.weekly(.wednesday, 14, 16) },
      try Self.entry(5, "Immer") { $0.times = Times(availability: .alwaysOpen) },
      try Self.entry(6, "Pause") {
        $0.times = Self.weekly(.tuesday, 14, 16)
        $0.status = .temporarilyClosed
      },
    ])
    var need = Need()
    need.opening = .now
    #expect(Self.names(need, in: catalogue) == ["Immer", "Jetzt"])
    need.opening = .today
    #expect(Self.names(need, in: catalogue) == ["Immer", "Jetzt", "Später", "Vorbei"])
  }

  @Test func aKeptAnswerIsNeverOlderThanItMayBe() throws {
    let entries = try (0..<40).map { number in
      try Self.entry(number, "Angebot \(number)") {
        $0.times = Self.weekly(Weekday.allCases[number % 7], 6 + number % 12, 7 + number % 15 + number % 12)
      }
    }
    let calendar = HolidayCalendar(state: "03")
    let shelf = OpenShelf()
    let listed = CatalogueEntries(entries)
    // Forward in uneven steps over three weeks, and back once.
    for step in (0..<700).map({ $0 * 2_777 }) + [3_600] {
      let moment = Instant(seconds: 1_795_527_000 + Int64(step))
      let kept = shelf.open(at: moment, listed, calendar)
      for (number, entry) in entries.enumerated() {
        #expect(kept.contains(number) == entry.offer.times.state(at: moment, in: calendar).isOpen)
      }
    }
  }
}
