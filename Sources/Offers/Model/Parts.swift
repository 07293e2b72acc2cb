public import Documents
public import Places

/// A telephone number (HSDS *phone*).
public struct Phone: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// As people write it.
  public var number: String
  /// When to call, or whom one reaches.
  public var note: String?
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// A number.
  public init(id: String, number: String, note: String? = nil) {
    self.id = id
    self.number = number
    self.note = note
  }
}

/// A person or desk to ask for (HSDS *contact*).
public struct Contact: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// Name.
  public var name: String?
  /// Role (HSDS title).
  public var role: String?
  /// Mail address.
  public var email: String?
  /// Numbers.
  public var phones: [Phone] = []
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// A contact.
  public init(id: String, name: String? = nil, role: String? = nil, email: String? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.email = email
  }
}

/// A price with its validity (HSDS *cost_option*).
public struct Cost: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// In words, for example "je Monat" (HSDS option).
  public var text: String?
  /// Amount in `currency`; 0 is free of charge, nil unknown.
  public var amount: Double?
  /// ISO 4217.
  public var currency: String = "EUR"
  /// First day.
  public var validFrom: LocalDate?
  /// Last day.
  public var validTo: LocalDate?
  /// For whom or when (HSDS amount_description).
  public var condition: String?
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// A price.
  public init(id: String, text: String?, amount: Double?) {
    self.id = id
    self.text = text
    self.amount = amount
  }

  /// Whether it holds on a day.
  public func isValid(on day: LocalDate) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validTo, validTo < day { return false }
    return true
  }
}

/// A paper to bring (HSDS *required_document*).
public struct RequiredDocument: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// What it is.
  public var name: String
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// A paper.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Places taken and free (HSDS *service_capacity*).
public struct Capacity: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// What is counted, for example "Plätze".
  public var unit: String
  /// Free now.
  public var free: Double
  /// In all.
  public var total: Double?
  /// When it was counted.
  public var updated: Instant
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// A count.
  public init(id: String, unit: String, free: Double, total: Double?, updated: Instant) {
    self.id = id
    self.unit = unit
    self.free = free
    self.total = total
    self.updated = updated
  }
}

/// A text in another language. Empty fields fall back to German.
public struct Translation: Hashable, Sendable {
  /// Name.
  public var name: String?
  /// One sentence.
  public var summary: String?
  /// Description.
  public var description: String?
  /// The mark of the German text that it was made from (``Offer/germanMark``); nil when nobody knows.
  public var source: String?
  /// Who translated; nil when nobody has said.
  public var origin: Origin?
  /// When it was made or, if it is in Leichte Sprache, tested.
  public var made: LocalDate?
  /// Who tested a text in Leichte Sprache.
  public var testers: String?

  /// Who translated.
  public enum Origin: String, Sendable, CaseIterable {
    /// Somebody who knows both languages.
    case human
    /// A machine; readers are told so.
    case machine
  }

  /// The tag of Leichte Sprache in ``Offer/translations``.
  public static let easyToRead = "leicht"

  /// Whether it may be called Leichte Sprache: people it is for have tested it, and they and the day are named.
  public var isTested: Bool {
    origin != .machine && made != nil && testers?.contains { !$0.isWhitespace } == true
  }

  /// A translation.
  public init(name: String?, summary: String?, description: String?) {
    self.name = name
    self.summary = summary
    self.description = description
  }
}
