import Places

/// An offer as a row of a list that ``ListReader`` reads back.
enum OfferRow {
  /// The columns in their order.
  static let fields: [ListField] = [
    .organisation, .offer, .alternateName, .summary, .description, .kind, .situation, .phases, .level,
    .target, .age,
    .eligibility, .times, .season, .cost, .registration, .application, .documents, .contact, .phone, .email,
    .web,
    .place, .street, .postalCode, .city, .morePlaces, .accessibility, .capacity, .languages, .interpreting,
    .serves,
    .status, .alert, .assured, .identifier,
  ]

  static var headings: [String] { fields.map(\.name) }

  static func cells(_ it: Offer, organisation: String?, places: [Place], areas: [AreaKey: String]) -> [String]
  {
    fields.map { cell($0, it, organisation, places.map(\.published), areas) }
  }

  private static func cell(
    _ field: ListField, _ it: Offer, _ organisation: String?, _ places: [Place], _ areas: [AreaKey: String]
  ) -> String {
    let place = places.first
    let isProtected = place?.isProtected ?? false
    switch field {
    case .organisation: return organisation ?? ""
    case .offer: return it.name
    case .alternateName: return it.alternateName ?? ""
    case .summary: return it.summary ?? ""
    case .description: return it.description
    case .kind: return it.kind?.name ?? ""
    case .situation: return it.situations.map(\.name).joined(separator: "; ")
    case .phases: return it.phases.compactMap { LifePhase.named($0)?.name }.joined(separator: "; ")
    case .level: return it.level.name
    case .target: return it.target == .universal ? "für alle" : "gezielt"
    case .age: return it.ages.map(AgeText.german) ?? ""
    case .eligibility: return it.eligibilityText ?? ""
    case .times: return TimesFormatter.german(it.times).joined(separator: "\n")
    case .season: return WordCells.german(it.season)
    case .cost: return it.costs.map(CostText.german).joined(separator: "\n")
    case .registration: return it.registration.map(WordCells.german) ?? ""
    case .application: return it.application ?? ""
    case .documents: return it.documents.map { plain($0.name) }.joined(separator: "; ")
    case .contact: return it.contacts.map(ContactCell.german).joined(separator: "\n")
    case .phone: return it.phones.map(phone).joined(separator: "\n")
    case .email: return it.email ?? ""
    case .web: return it.url ?? ""
    case .place: return place?.name ?? ""
    case .street: return isProtected ? "geschützt" : place?.address?.street ?? ""
    case .postalCode: return place?.address?.postalCode ?? ""
    case .city: return place?.address?.city ?? ""
    case .morePlaces: return more(places)
    case .accessibility: return (place?.accessibility ?? []).map(AccessCell.german).joined(separator: "; ")
    case .capacity: return it.capacities.first.map(CapacityCell.german) ?? ""
    case .languages: return LanguageCell.german(it.languages)
    case .interpreting: return it.interpreting ?? ""
    case .serves: return it.serves.map { serves($0, areas) }.joined(separator: "; ")
    case .status: return WordCells.german(it.status)
    case .alert: return it.alert ?? ""
    case .assured: return it.assured?.german ?? ""
    case .identifier: return it.id.rawValue
    case .ageFrom, .ageTo, .postalCodeCity, .address, .role, .notes, .ignore: return ""
    }
  }

  private static func plain(_ text: String) -> String {
    CellText.line(text).replacing(";", with: "/").replacing(",", with: " –").replacing("|", with: "/")
  }

  private static func phone(_ it: Phone) -> String {
    it.note.map { "\(it.number) (\(CellText.line($0)))" } ?? it.number
  }

  private static func more(_ places: [Place]) -> String {
    places.dropFirst().filter { !$0.isProtected }.map { AddressCell(place: $0.name, $0.address).line }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func serves(_ key: AreaKey, _ areas: [AreaKey: String]) -> String {
    areas[key].map { "\(key) \($0.replacing(",", with: ""))" } ?? key.rawValue
  }
}
