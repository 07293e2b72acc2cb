import Documents
import Places
import Web

/// All query parameters of the API, HSDS 3.1.
enum APIParameters {
  static let search = APIParameter<String>.text(
    "search", limit: 200,
    Wording(
      de: "Wörter, die alle im Namen oder in der Beschreibung stehen.",
      en: """
        Words that all stand in the name or description; upper and lower case are the same, and so are \
        umlauts and their spelling with e (ü, ue).
        """))
  static let page = APIParameter<Int>.integer(
    "page", 1...100_000_000, standard: 1,
    Wording(de: "Nummer der Seite.", en: "The number of the page, from 1. A page after the last is a 404."))
  static let perPage = APIParameter<Int>.integer(
    "per_page", 1...ListRequest.largestPage, standard: ListRequest.usualPage,
    Wording(
      de: "Einträge je Seite.",
      en: "Records in a page; with minimal=true the default is \(ListRequest.largestPage)."))
  static let format = APIParameter<ListFormat>(
    .choice(
      "format",
      purpose: Wording(
        de: "Form der Antwort: json oder ndjson.",
        en: """
          json: pages. ndjson: one record a line, streamed, all matches unless page or per_page is given.
          """)),
    ["type": "string", "enum": ["json", "ndjson"], "default": "json"])
  static let taxonomyTerm = APIParameter<String>.id(
    "taxonomy_term_id",
    Wording(
      de: "Nur was mit diesem Begriff versehen ist.",
      en: """
        Only records with this term among their attributes: for organizations and locations, those with such \
        a service.
        """))
  static let taxonomy = APIParameter<String>.id(
    "taxonomy_id",
    Wording(
      de: "Nur was mit einem Begriff dieses Vokabulars versehen ist.",
      en: "Only records with any term of this taxonomy; for terms: those of this taxonomy."))
  static let organization = APIParameter<String>.id(
    "organization_id",
    Wording(de: "Nur Einträge dieses Trägers.", en: "Only records of this organization."))
  static let modifiedAfter = APIParameter<Instant>(
    QueryParameter(
      "modified_after",
      purpose: Wording(
        de: "Nur was danach geändert wurde.",
        en: """
          Only records modified after this moment, which does not count itself; a date is its first moment \
          in UTC. For a service_at_location the service counts. Records are never deleted, they become \
          defunct, so that this finds every change.
          """),
      expected: Wording(
        de: "ein Datum wie 2026-12-31 oder ein Zeitpunkt wie 2026-12-31T14:30:00Z",
        en: "a date such as 2026-12-31 or a date-time such as 2026-12-31T14:30:00Z"),
      parse: Self.moment, print: \.iso8601),
    ["type": "string", "examples": ["2026-12-31", "2026-12-31T14:30:00Z"]])
  static let minimal = APIParameter<Bool>.flag(
    "minimal",
    Wording(
      de: "Nur Kennung, Name, Status und Änderung.",
      en: "Only the required fields and last_modified, to see what changed."))
  static let full = APIParameter<Bool>.flag(
    "full", Wording(de: "Einträge mit allem, was dazugehört.", en: "Fully nested records, as at /{id}."))
  static let fullService = APIParameter<Bool>.flag(
    "full_service",
    Wording(
      de: "Träger mit vollständigen Angeboten.",
      en: "Organizations with fully nested services; at most \(ListRequest.largestServicePage) in a page."))
  static let postcode = APIParameter<String>(
    QueryParameter(
      "postcode",
      purpose: Wording(
        de: "Nur was in diesem Postleitzahlgebiet stattfindet.",
        en: """
          Only what takes place at this postcode, or with proximity around it. Protected places are left out.
          """),
      expected: Wording(
        de: "eine Postleitzahl", en: "a postcode: 3 to 10 letters, digits, spaces or hyphens"),
      parse: Self.postcode, print: { $0 }),
    ["type": "string", "minLength": 3, "maxLength": 10, "examples": ["31061"]])
  static let proximity = APIParameter<Int>.integer(
    "proximity", 0...1_000_000,
    Wording(
      de: "Umkreis in Metern um die Postleitzahl.",
      en: """
        Metres around the centroid of the places known at the postcode, which must be given; nothing is near \
        a postcode without such places.
        """))
  static let parent = APIParameter<String>.id(
    "parent_id", Wording(de: "Nur Begriffe unter diesem.", en: "Only terms with this parent."))

  private static func moment(_ text: String) -> Instant? {
    if let moment = Instant(iso8601: text) { return moment }
    // An offset's plus that nobody encoded arrives as a space.
    guard let space = text.lastIndex(of: " ") else { return nil }
    return Instant(iso8601: text.replacingCharacters(in: space...space, with: "+"))
  }

  private static func postcode(_ text: String) -> String? {
    let trimmed = text.drop { $0 == " " }
    let isCode = trimmed.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x20 || byte == 0x2D
    }
    return isCode && (3...10).contains(trimmed.utf8.count) ? String(trimmed) : nil
  }
}

extension String {
  fileprivate func replacingCharacters(in range: ClosedRange<Index>, with text: String) -> String {
    var out = self
    out.replaceSubrange(range, with: text)
    return out
  }
}
