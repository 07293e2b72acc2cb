/// A field of an offer, in the order of the form in which it is edited. The raw value stands in the audit.
public enum OfferField: String, Sendable, CaseIterable, Hashable {
  case name
  case alternateName = "alternate_name"
  case summary, description, kind, status, alert, situations, phases, ages, target
  case eligibility
  case eligibilityText = "eligibility_text"
  case times, season, sites, costs, registration, application, documents, phones, contacts, email, url
  case languages, interpreting, capacities, serves, translations, organisation, owner, level, assured, terms
  /// What HSDS holds beside the fields that Lotse knows.
  case other

  /// What people read beside the field.
  public var label: String {
    switch self {
    case .name: "Name"
    case .alternateName: "Anderer Name"
    case .summary: "Kurzbeschreibung"
    case .description: "Beschreibung"
    case .kind: "Art des Angebots"
    case .status: "Status"
    case .alert: "Aktueller Hinweis"
    case .situations: "Lebenslagen"
    case .phases: "Lebensphasen"
    case .ages: "Alter"
    case .target: "Zielgruppe"
    case .eligibility: "Bedingungen"
    case .eligibilityText: "Voraussetzungen"
    case .times: "Zeiten"
    case .season: "Schulzeit/Ferien"
    case .sites: "Orte"
    case .costs: "Kosten"
    case .registration: "Anmeldung"
    case .application: "Zugang"
    case .documents: "Mitbringen"
    case .phones: "Telefon"
    case .contacts: "Ansprechpersonen"
    case .email: "E-Mail"
    case .url: "Internet"
    case .languages: "Sprachen"
    case .interpreting: "Dolmetschen"
    case .capacities: "Plätze"
    case .serves: "Einzugsgebiet"
    case .translations: "Übersetzungen"
    case .organisation: "Träger"
    case .owner: "Zuständigkeit"
    case .level: "Ebene"
    case .assured: "Bestätigt am"
    case .terms: "Weitere Schlagwörter"
    case .other: "Weitere Angaben"
    }
  }
}
