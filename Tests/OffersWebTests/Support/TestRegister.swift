import Documents
import Offers
import Places
import Storage
import Testing

/// A small register: two providers, a protected place, an offer from elsewhere with fields of its own.
enum TestRegister {
  static let now = Instant(iso8601: "2026-03-01T12:00:00Z") ?? Instant(seconds: 0)

  /// An id that ends in a number, so that the order of ids is the order of numbers.
  static func id(_ number: Int) -> String {
    let text = String(number)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - text.count) + text
  }

  static let caritas = id(1)
  static let shelter = id(2)
  static let hall = id(11)
  static let school = id(12)
  static let faraway = id(13)
  static let secret = id(14)
  static let breakfast = id(21)
  static let homework = id(22)
  static let refuge = id(23)
  static let old = id(24)
  static let foreign = id(25)
  static let foreignTaxonomy = id(31)
  static let foreignTerm = id(32)
  static let program = id(33)

  /// What must appear in no answer.
  static let secrets = [
    "Geheimweg", "Hinterhaus", "52.0123", "9.8765", "verborgen@example.org", "Nebengasse",
  ]

  static func fill(_ tx: any Transaction) throws {
    let area = try #require(AreaKey(rawValue: "03254002"))
    try AreaStore.ensure(area, in: tx)
    try organisations(area, tx)
    try places(area, tx)
    for offer in try offers(area) { try OfferStore.save(offer, in: tx) }
    try OfferStore.save(try foreignOffer(area), in: tx)
    try RecordStore.save(
      [
        "id": .string(program), "organization_id": .string(caritas), "name": "Frühe Hilfen",
        "description": "Ein Programm", "x": 1,
      ], table: "program", id: program, in: tx)
    try TaxonomyStore.save(
      taxonomy: ["name": "Fremdes Vokabular", "description": "Von woanders", "x_colour": "rot"],
      id: foreignTaxonomy, in: tx)
    try TaxonomyStore.save(
      term: ["code": "F1", "name": "Frühstück für Kinder", "taxonomy_id": .string(foreignTaxonomy)],
      id: foreignTerm, in: tx)
  }

  private static func organisations(_ area: AreaKey, _ tx: any Transaction) throws {
    var caritas = Organisation(
      id: try #require(OrganisationID(rawValue: caritas)), name: "Caritas Straßenhausen",
      description: "Hilft.", area: area, lastModified: now)
    caritas.phones = [Phone(id: id(41), number: "05181 1234")]
    caritas.website = "www.example.org/träger"
    caritas.rest = [
      "x_internal": "7", "uri": "kein Ort",
      "funding": [["source": "Stadt"]],
      "locations": [["id": .string(secret), "name": "x", "addresses": [["address_1": "Nebengasse 3"]]]],
    ]
    try OrganisationStore.save(caritas, in: tx)
    try OrganisationStore.save(
      Organisation(
        id: try #require(OrganisationID(rawValue: shelter)), name: "Frauenhaus", description: "Schützt.",
        area: area, lastModified: now.adding(seconds: 100)), in: tx)
  }

  private static func places(_ area: AreaKey, _ tx: any Transaction) throws {
    func place(
      _ id: String, _ name: String, _ street: String, _ code: String, _ latitude: Double, _ longitude: Double
    ) throws -> Place {
      var place = Place(
        id: try #require(PlaceID(rawValue: id)), name: name, kind: .physical, area: area, lastModified: now)
      place.organisation = OrganisationID(rawValue: caritas)
      place.address = Address(
        id: self.id(50 + (Int(id.suffix(2)) ?? 0)), street: street, postalCode: code, city: "Alfeld")
      place.position = Position(latitude: latitude, longitude: longitude)
      return place
    }
    try PlaceStore.save(try place(hall, "Saal", "Marktplatz 1", "31061", 51.9850, 9.8200), in: tx)
    try PlaceStore.save(try place(school, "Schule", "Schulweg 2", "31061", 51.9950, 9.8300), in: tx)
    try PlaceStore.save(try place(faraway, "Fern", "Domhof 3", "31134", 52.1500, 9.9500), in: tx)
    var secret = try place(secret, "Geschützter Ort", "Geheimweg 7", "31061", 52.0123, 9.8765)
    secret.organisation = OrganisationID(rawValue: shelter)
    secret.isProtected = true
    secret.directions = "Durch das Hinterhaus"
    secret.rest = ["description": "Im Hinterhaus", "contacts": [["email": "verborgen@example.org"]]]
    try PlaceStore.save(secret, in: tx)
  }

  private static func offers(_ area: AreaKey) throws -> [Offer] {
    func offer(_ id: String, _ name: String, _ day: Int, _ place: String, _ organisation: String) throws
      -> Offer
    {
      var offer = Offer(
        id: try #require(OfferID(rawValue: id)), name: name, owner: .area(area),
        lastModified: now.adding(seconds: Int64(day) * 86_400))
      offer.organisation = OrganisationID(rawValue: organisation)
      offer.sites = [
        OfferSite(id: self.id(60 + (Int(id.suffix(2)) ?? 0)), place: try #require(PlaceID(rawValue: place)))
      ]
      offer.serves = [area]
      return offer
    }
    var breakfast = try offer(breakfast, "Frühstück für Größere", 0, hall, caritas)
    breakfast.description = "Brötchen & \"Käse\" 100% gratis"
    breakfast.ages = AgeRange(from: 72, to: 131)
    breakfast.kind = .group
    breakfast.situations = [.participation]
    breakfast.times = Times(availability: .byAppointment)
    breakfast.costs = [Cost(id: id(71), text: "gratis", amount: 0)]
    breakfast.languages = ["de", "tr"]
    breakfast.translations = ["tr": Translation(name: "Kahvaltı", summary: nil, description: nil)]
    var homework = try offer(homework, "Hausaufgabenhilfe", 1, school, caritas)
    homework.description = "Hilft beim Lernen."
    homework.phases = [.intoSchool]
    homework.level = .institutional
    homework.target = .targeted
    homework.sites.append(OfferSite(id: id(90), place: try #require(PlaceID(rawValue: faraway))))
    var refuge = try offer(refuge, "Zuflucht", 2, secret, shelter)
    refuge.description = "Rund um die Uhr."
    var old = try offer(old, "Früherer Treff", 3, hall, caritas)
    old.status = .defunct
    return [breakfast, homework, refuge, old]
  }

  private static func foreignOffer(_ area: AreaKey) throws -> Offer {
    Offer(
      hsds: [
        "name": "Ausgedachtes Fremdes", "status": "active", "organization_id": .string(caritas),
        "description": "Von woanders", "email": "keine Adresse", "url": "www.example.org/ä b",
        "minimum_age": "unklar", "fees": 12, "x_colour": "rot", "last_modified": "2026-03-05T13:00:00+01:00",
        "assurer_email": "a@example.org", "program_id": .string(program),
        "funding": [["source": "Bund", "x": 1]], "phones": [["x": 2], ["id": "p", "number": "110"]],
        "service_at_locations": [["location": ["name": "x", "addresses": [["address_1": "Nebengasse 3"]]]]],
        "attributes": [
          [
            "id": .string(id(81)), "taxonomy_term_id": .string(foreignTerm), "link_id": .string(foreign),
            "link_entity": "service", "y": nil,
          ]
        ],
      ], id: try #require(OfferID(rawValue: foreign)), area: area, now: now)
  }
}
