/// What a column of a list can hold. The raw value stands in mapping files.
public enum ListField: String, Sendable, CaseIterable, Codable, Hashable {
  case organisation, offer
  case alternateName = "alternate-name"
  case summary, description, kind, contact, role, phone, email, web, place, street
  case postalCode = "postal-code"
  case city
  case postalCodeCity = "postal-code-city"
  case address
  case morePlaces = "more-places"
  case age
  case ageFrom = "age-from"
  case ageTo = "age-to"
  case times, cost, languages, interpreting, target, situation, phases, level, registration, application
  case eligibility, documents, accessibility, capacity, season, serves, status, alert, assured, notes
  case identifier, ignore

  /// What users read, and the heading of the column in Lotse's own lists.
  public var name: String {
    switch self {
    case .organisation: "Träger"
    case .offer: "Angebot"
    case .alternateName: "Anderer Name"
    case .summary: "Kurzbeschreibung"
    case .description: "Beschreibung"
    case .kind: "Art des Angebots"
    case .contact: "Ansprechperson"
    case .role: "Funktion"
    case .phone: "Telefon"
    case .email: "E-Mail"
    case .web: "Internet"
    case .place: "Veranstaltungsort"
    case .street: "Straße"
    case .postalCode: "PLZ"
    case .city: "Ort"
    case .postalCodeCity: "PLZ/Ort"
    case .address: "Adresse"
    case .morePlaces: "Weitere Orte"
    case .age: "Alter"
    case .ageFrom: "Alter von"
    case .ageTo: "Alter bis"
    case .times: "Zeiten"
    case .cost: "Kosten"
    case .languages: "Sprachen"
    case .interpreting: "Dolmetschen"
    case .target: "Zielgruppe"
    case .situation: "Lebenslage"
    case .phases: "Lebensphase"
    case .level: "Ebene"
    case .registration: "Anmeldung"
    case .application: "Zugang"
    case .eligibility: "Voraussetzungen"
    case .documents: "Mitbringen"
    case .accessibility: "Barrierefreiheit"
    case .capacity: "Plätze"
    case .season: "Schulzeit/Ferien"
    case .serves: "Einzugsgebiet"
    case .status: "Status"
    case .alert: "Aktueller Hinweis"
    case .assured: "Stand"
    case .notes: "Bemerkungen"
    case .identifier: "Kennung"
    case .ignore: "(nicht übernehmen)"
    }
  }

  /// The field for a code or a German name, in any case; nil when it is neither.
  public init?(text: String) {
    let key = CellText.key(text)
    let known = Self.allCases.first { CellText.key($0.rawValue) == key || CellText.key($0.name) == key }
    guard let field = known ?? HeadingWords.exact(key) else { return nil }
    self = field
  }
}
