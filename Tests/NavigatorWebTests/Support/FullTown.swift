import Navigator
import Offers
import Places
import Testing

/// Towns that several tests look at.
enum FullTown {
  /// A text that tries to leave every context it could stand in.
  static let hostile =
    "</script><script>alert(1)</script>\" onload=\"x' <img src=x onerror=y> &amp; \u{0}\u{202E}"

  /// An offer with every field filled, at two places, by an organisation.
  static func full(_ text: (String) -> String = { $0 }) throws -> TestTown {
    var town = TestTown()
    var organisation = try TestTown.organisation(900, text("Beispielschule Süd"))
    organisation.alternateName = text("Südschule")
    organisation.description = text("Eine Schule im Süden.")
    organisation.website = "https://sued.example/wir"
    organisation.email = "post@sued.example"
    organisation.phones = [Phone(id: "op", number: "040 66969-900", note: text("vormittags"))]
    organisation.contacts = [Contact(id: "oc", name: text("Frau Chef"), role: text("Leitung"))]
    let places = [try mainPlace(text), try TestTown.place(801, text("Turnhalle"))]
    town.organisations = [organisation]
    town.places = places
    town.areas = [Area(key: try TestTown.area(), name: "Musterstadt", kind: .municipality, parent: nil)]
    town.offers = [try fullOffer(text, organisation, places)]
    return town
  }

  private static func mainPlace(_ text: (String) -> String) throws -> Place {
    try TestTown.place(800, text("Haus am Bach")) { place in
      place.address = Address(id: "a", street: text("Bachweg 7"), postalCode: "31061", city: text("Alfeld"))
      place.position = Position(latitude: 51.98, longitude: 9.82)
      place.directions = text("Über den Hof.")
      place.accessibility = [
        Accessibility(id: "x", feature: "step-free", answer: .partly, text: text("Rampe"))
      ]
      place.phones = [Phone(id: "pp", number: "040 66969-800")]
    }
  }

  private static func fullOffer(
    _ text: (String) -> String, _ organisation: Organisation, _ places: [Place]
  ) throws -> Offer {
    try TestTown.offer(1, text("Lernhilfe am Nachmittag")) { offer in
      offer.organisation = organisation.id
      offer.owner = .organisation(organisation.id)
      offer.alternateName = text("Hausaufgabentreff")
      offer.summary = text("Üben in kleinen Gruppen.")
      offer.description = text("Erster Absatz.\nZweite Zeile.\n\nZweiter Absatz.")
      offer.kind = .learningSupport
      offer.ages = AgeRange(from: 72, to: 131)
      offer.situations = [.education]
      offer.target = .targeted
      offer.languages = ["de", "tr", text("xx-neu")]
      offer.interpreting = text("Dolmetscher auf Wunsch")
      offer.eligibility = [
        Eligibility(.benefit, anyOf: ["sgb2", text("andere")]),
        Eligibility(.other, text: text("nur mit Bescheid")),
        Eligibility(.residence, anyOf: [TestTown.key]),
      ]
      offer.eligibilityText = text("Kommen Sie vorbei.")
      offer.costs = [Cost(id: "c", text: text("je Monat"), amount: 8)]
      offer.costs[0].condition = text("mit Essen")
      offer.registration = .required
      offer.application = text("Rufen Sie an.")
      offer.documents = [RequiredDocument(id: "d", name: text("Bescheid"))]
      offer.phones = [Phone(id: "p", number: "040 66969-100", note: text("ab 9 Uhr"))]
      offer.contacts = [
        Contact(id: "k", name: text("Frau Kaya"), role: text("Gruppe"), email: "kaya@sued.example")
      ]
      offer.email = "lernen@sued.example"
      offer.url = "https://www.sued.example/lernhilfe?a=1&b=2"
      offer.capacities = [Capacity(id: "f", unit: text("Plätze"), free: 3, total: 20, updated: TestTown.now)]
      offer.alert = text("Nur noch wenige Plätze!")
      offer.times = Times(
        rules: [
          TimeRule(
            .weekly(Weekdays([.tuesday, .thursday])), opens: LocalTime(clamping: 14 * 60),
            closes: LocalTime(clamping: 16 * 60), note: text("mit Frau Kaya"))
        ], note: text("Bitte pünktlich."))
      offer.sites = [
        OfferSite(id: "s1", place: places[0].id),
        OfferSite(
          id: "s2", place: places[1].id,
          times: Times(rules: [
            TimeRule(
              .weekly(Weekdays(.friday)), opens: LocalTime(clamping: 9 * 60), closes: LocalTime(clamping: 600)
            )
          ])),
      ]
      offer.translations = [
        "ar": Translation(name: text("مساعدة"), summary: text("ملخص"), description: nil),
        "tr": Translation(name: text("Ders yardımı"), summary: nil, description: text("Açıklama")),
        "einfach": Translation(name: nil, summary: text("Hier lernt Ihr Kind."), description: nil),
        text("zz\" x"): Translation(name: text("?"), summary: nil, description: nil),
      ]
    }
  }

  /// The addresses of what is made for paper.
  static func paper(_ town: TestTown) -> [String] {
    let ids = town.offers.map(\.id.rawValue).joined(separator: ",")
    return [
      "/wegzettel", "/wegzettel?o=\(ids)", "/wegzettel?o=\(ids)&zweite=ar&q=lernhilfe", "/plakat", "/heft",
    ]
      + ["/heft?phase=6-10"] + town.offers.map { "/angebot/\($0.id)/aushang" }
  }

  /// The addresses of every page of a full town.
  static func pages(_ town: TestTown) -> [String] {
    let legal = ["/impressum", "/datenschutz", "/barrierefreiheit", "/aufnahme"]
    return ["/", "/suche", "/suche?q=lernhilfe&alter=7", "/suche?q=nichts", "/traeger", "/suche?seite=9"]
      + legal + town.offers.map { "/angebot/\($0.id)" } + town.organisations.map { "/traeger/\($0.id)" }
      + town.places.map { "/ort/\($0.id)" } + paper(town)
  }
}
