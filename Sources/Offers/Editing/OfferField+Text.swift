import Documents
import Places

extension OfferField {
  /// The field as people read it; empty when it says nothing.
  func text(_ it: Offer, _ names: OfferNames) -> String {
    switch self {
    case .name: it.name
    case .alternateName: it.alternateName ?? ""
    case .summary: it.summary ?? ""
    case .description: it.description
    case .kind: it.kind?.name ?? ""
    case .status: WordCells.german(it.status)
    case .alert: it.alert ?? ""
    case .situations: it.situations.map(\.name).joined(separator: ", ")
    case .phases: it.phases.compactMap { LifePhase.named($0)?.name }.joined(separator: ", ")
    case .ages: it.ages.map(AgeText.german) ?? "für alle"
    case .target: it.target == .universal ? "für alle" : "gezielt"
    case .eligibility: it.eligibility.map(Self.text).joined(separator: "\n")
    case .eligibilityText: it.eligibilityText ?? ""
    case .times: TimesFormatter.german(it.times).joined(separator: "\n")
    case .season: WordCells.german(it.season)
    case .sites: it.sites.map(names.text).joined(separator: "\n")
    case .costs: it.costs.map(CostText.german).joined(separator: "\n")
    case .registration: it.registration.map(WordCells.german) ?? ""
    case .application: it.application ?? ""
    case .documents: it.documents.map(\.name).joined(separator: "\n")
    case .phones: it.phones.map(Self.text).joined(separator: "\n")
    case .contacts: it.contacts.map(ContactCell.german).joined(separator: "\n")
    case .email: it.email ?? ""
    case .url: it.url ?? ""
    case .languages: LanguageCell.german(it.languages)
    case .interpreting: it.interpreting ?? ""
    case .capacities: it.capacities.map(CapacityCell.german).joined(separator: "\n")
    case .serves: it.serves.sorted().map { names.areas[$0] ?? $0.rawValue }.joined(separator: ", ")
    case .translations: it.translations.sorted { $0.key < $1.key }.map(Self.text).joined(separator: "\n")
    case .organisation: it.organisation.map { names.organisations[$0] ?? $0.rawValue } ?? ""
    case .owner: names.text(it.owner)
    case .level: it.level.name
    case .assured: it.assured?.german ?? ""
    case .terms: it.terms.sorted().joined(separator: ", ")
    case .other: it.rest.isEmpty ? "" : String(decoding: it.rest.serialized(), as: UTF8.self)
    }
  }

  private static func text(_ phone: Phone) -> String {
    phone.note.map { "\(phone.number) (\($0))" } ?? phone.number
  }

  private static func text(_ it: Eligibility) -> String {
    let name =
      switch it.kind {
      case .residence: "Wohnort"
      case .benefit: "Leistung"
      case .referral: "Überweisung"
      case .gender: "Geschlecht"
      case .singleParent: "alleinerziehend"
      case .pregnancy: "schwanger"
      case .disability: "Behinderung"
      case .insurance: "Versicherung"
      case .school: "Schule"
      case .other: "Sonstiges"
      }
    let codes = it.anyOf.isEmpty ? "" : " \(it.anyOf.joined(separator: ", "))"
    return "\(name)\(codes)\(it.text.map { ": \($0)" } ?? "")"
  }

  private static func text(_ language: String, _ it: Translation) -> String {
    let parts = [it.name, it.summary, it.description].compactMap { $0 }.filter { !$0.isEmpty }
    return "\(SpokenLanguage.name(language)): \(parts.joined(separator: " – "))"
  }
}
