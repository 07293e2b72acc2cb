public import Places

/// An offer that lacks something, with whom to call and what to ask: a line of the telephone list.
public struct GapEntry: Sendable, Codable, Hashable {
  /// What can be missing.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case organisation, times, age, phone, address, cost, registration, description, confirmation

    /// What users read.
    public var name: String {
      switch self {
      case .organisation: "Träger"
      case .times: "Zeiten"
      case .age: "Alter"
      case .phone: "Telefon"
      case .address: "Adresse"
      case .cost: "Kosten"
      case .registration: "Anmeldung"
      case .description: "Beschreibung"
      case .confirmation: "Bestätigung"
      }
    }
  }

  /// One thing that is missing, and the question to ask for it in German.
  public struct Question: Sendable, Codable, Hashable {
    /// What is missing.
    public var kind: Kind
    /// What to ask.
    public var text: String
  }

  /// HSDS id of the offer.
  public var id: String
  /// Its name.
  public var offer: String
  /// Its provider.
  public var organisation: String?
  /// The number to call first.
  public var phone: String?
  /// Whom to ask for.
  public var contact: String?
  /// Where to write if nobody answers.
  public var email: String?
  /// What to ask.
  public var questions: [Question]
  /// When somebody last confirmed the entry.
  public var assured: LocalDate?

  /// The entry of an offer; nil when nothing is missing.
  init?(_ it: Offer, organisation: String?, organisationPhones: [Phone], places: [Place], today: LocalDate) {
    questions = GapQuestions.of(it, places: places, today: today)
    guard !questions.isEmpty else { return nil }
    id = it.id.rawValue
    offer = it.name
    self.organisation = organisation
    let open = places.filter { !$0.isProtected }
    let phones = it.phones + it.contacts.flatMap(\.phones) + organisationPhones + open.flatMap(\.phones)
    phone = phones.first { $0.note?.hasPrefix("Fax") != true }.map { phone in
      phone.note.map { "\(phone.number) (\($0))" } ?? phone.number
    }
    contact = it.contacts.lazy.compactMap(\.name).first
    email = it.email ?? it.contacts.lazy.compactMap(\.email).first
    assured = it.assured
  }

  /// The line for a table, in the order of ``headings``.
  public var row: [String] {
    [
      organisation ?? "", phone ?? "", contact ?? "", email ?? "", offer,
      questions.map(\.kind.name).joined(separator: ", "),
      questions.map(\.text).joined(separator: "\n"), assured?.german ?? "", "",
    ]
  }

  /// The headings of the telephone list.
  public static let headings = [
    "Träger", "Telefon", "Ansprechperson", "E-Mail", "Angebot", "Es fehlt", "Fragen", "Stand", "Antwort",
  ]
}
