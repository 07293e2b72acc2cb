public import Documents
import Places

/// Lotse's own taxonomies: what HSDS has no field for travels as `attribute` with one of these terms.
public struct LotseTaxonomy: Sendable {
  /// Code, such as `phase`.
  public var code: String
  /// German name.
  public var name: String
  /// What it is for.
  public var description: String
  /// Terms in order.
  public var terms: [Term]

  /// One term.
  public struct Term: Sendable, Hashable {
    /// Code within its taxonomy.
    public var code: String
    /// German name.
    public var name: String
    /// HSDS id.
    public var id: String
  }

  /// HSDS id.
  public var id: String { HSDSIdentity.derived("taxonomy", code) }

  init(_ code: String, _ name: String, _ description: String, _ terms: [(String, String)]) {
    self.code = code
    self.name = name
    self.description = description
    self.terms = terms.map {
      Term(code: $0.0, name: $0.1, id: HSDSIdentity.derived("taxonomy_term", "\(code)/\($0.0)"))
    }
  }

  /// All of them.
  public static let all: [LotseTaxonomy] = [
    LotseTaxonomy(
      "phase", "Lebensphasen", "Ringe und Übergänge der Präventionskette.",
      LifePhase.all.map { ($0.code.rawValue, $0.name) }),
    LotseTaxonomy(
      "situation", "Lebenslagen", "Wobei ein Angebot hilft.",
      Situation.allCases.map { ($0.rawValue, $0.name) }),
    LotseTaxonomy(
      "level", "Ebenen", "Strukturell, institutionell, individuell.",
      Level.allCases.map { ($0.rawValue, $0.name) }),
    LotseTaxonomy(
      "kind", "Arten von Angeboten", "Was für eine Hilfe es ist.",
      OfferKind.allCases.map { ($0.rawValue, $0.name) }),
    LotseTaxonomy(
      "target", "Zielgruppe", "Für alle oder für Familien mit besonderem Bedarf.",
      [("universal", "für alle"), ("targeted", "gezielt")]),
    LotseTaxonomy(
      "season", "Jahreszeit", "Schulzeit oder Ferien.",
      [("always", "ganzjährig"), ("term", "in der Schulzeit"), ("holidays", "in den Ferien")]),
    LotseTaxonomy(
      "registration", "Anmeldung", "Ob man sich anmelden muss.",
      [("none", "ohne Anmeldung"), ("required", "mit Anmeldung"), ("recommended", "Anmeldung empfohlen")]),
    LotseTaxonomy(
      "field", "Felder von Lotse", "Angaben, für die HSDS kein Feld hat; der Wert steht im Attribut.",
      [
        ("times", "Zeiten"), ("ages", "Alter in Monaten"), ("summary", "Kurztext"),
        ("eligibility", "Bedingungen"), ("translation", "Übersetzung"), ("original-id", "Kennung der Quelle"),
        ("protected", "geschützte Adresse"), ("feature", "Barrierefreiheit"), ("serves", "Gebiete"),
        ("owner", "Zuständigkeit"),
      ]),
  ]

  /// The term of a code.
  static func term(_ taxonomy: String, _ code: String) -> Term? { terms["\(taxonomy)/\(code)"]?.term }

  /// Taxonomy and term of an id; nil when it is not Lotse's.
  static func find(_ id: String) -> (taxonomy: String, code: String)? {
    byID[id].map { ($0.taxonomy, $0.term.code) }
  }

  /// Whether an id is that of one of Lotse's own taxonomies or terms.
  static func isOwn(_ id: String) -> Bool { byID[id] != nil || ownIDs.contains(id) }

  private static let ownIDs = Set(all.map(\.id))

  private typealias Entry = (taxonomy: String, term: Term)
  private static let terms: [String: Entry] = Dictionary(
    uniqueKeysWithValues: all.flatMap { taxonomy in
      taxonomy.terms.map { ("\(taxonomy.code)/\($0.code)", (taxonomy.code, $0)) }
    })
  private static let byID: [String: Entry] = Dictionary(
    uniqueKeysWithValues: terms.values.map { ($0.term.id, $0) })
}

extension HSDSIdentity {
  /// An id of Lotse's own making, always the same for the same words.
  public static func derived(_ table: String, _ words: String...) -> String {
    nameBased("lotse/\(table)/\u{1}" + words.joined(separator: "/"), namespace: namespace)
  }
}

extension LotseTaxonomy {
  /// The taxonomy as HSDS wants it.
  public var hsds: JSONObject {
    ["id": .string(id), "name": .string(name), "description": .string(description)]
  }
}

extension LotseTaxonomy.Term {
  /// The term as HSDS wants it.
  public func hsds(of taxonomy: LotseTaxonomy) -> JSONObject {
    [
      "id": .string(id), "code": .string("\(taxonomy.code)/\(code)"), "name": .string(name),
      "description": .string("\(taxonomy.name): \(name)"), "taxonomy": .string(taxonomy.name),
      "language": "de", "taxonomy_id": .string(taxonomy.id),
    ]
  }
}
