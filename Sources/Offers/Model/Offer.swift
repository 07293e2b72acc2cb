public import Documents
public import Places

/// The id of an offer, the HSDS service id.
public typealias OfferID = EntityID<Offer>

/// One offer of help (Angebot); HSDS *service*. An aggregate: what nobody else refers to is part of it.
public struct Offer: Hashable, Sendable {
  /// HSDS id.
  public var id: OfferID
  /// Who runs it; HSDS lets it be missing.
  public var organisation: OrganisationID?
  /// Who answers for the entry.
  public var owner: Owner
  /// Name.
  public var name: String
  /// Another name under which people know it.
  public var alternateName: String?
  /// One plain sentence for lists.
  public var summary: String?
  /// What it is, plain text.
  public var description: String
  /// Whether it runs.
  public var status: OfferStatus
  /// What kind of help.
  public var kind: OfferKind?
  /// Ages of the child in months, both ends included; nil: everyone.
  public var ages: AgeRange?
  /// Links of the chain, beside those that follow from the ages.
  public var phases: [PhaseCode]
  /// Life situations, the main one first.
  public var situations: [Situation]
  /// Level of prevention.
  public var level: Level
  /// Whom it is meant for.
  public var target: TargetGroup
  /// Term time or holidays.
  public var season: OfferSeason
  /// ISO 639 codes of the languages spoken, best first.
  public var languages: [String]
  /// When it takes place.
  public var times: Times
  /// Prices with validity.
  public var costs: [Cost]
  /// Whether one must register.
  public var registration: Registration?
  /// How to get in (HSDS application_process).
  public var application: String?
  /// Structured conditions.
  public var eligibility: [Eligibility]
  /// Conditions in words (HSDS eligibility_description).
  public var eligibilityText: String?
  /// What to bring.
  public var documents: [RequiredDocument]
  /// Telephone numbers.
  public var phones: [Phone]
  /// People to ask for.
  public var contacts: [Contact]
  /// Mail address.
  public var email: String?
  /// Web address.
  public var url: String?
  /// Interpreting in words (HSDS interpretation_services).
  public var interpreting: String?
  /// Free places.
  public var capacities: [Capacity]
  /// Where it takes place.
  public var sites: [OfferSite]
  /// Areas it serves; empty: that of its owner.
  public var serves: [AreaKey]
  /// A short notice (HSDS alert).
  public var alert: String?
  /// The day on which somebody last confirmed the entry (HSDS assured_date).
  public var assured: LocalDate?
  /// Translations by language tag.
  public var translations: [String: Translation]
  /// Ids of taxonomy terms beside Lotse's own.
  public var terms: [String]
  /// HSDS fields and lists that Lotse does not model, kept for the way out.
  public var rest: JSONObject
  /// When it last changed, at its source.
  public var lastModified: Instant

  /// An offer with what it must have.
  public init(id: OfferID, name: String, owner: Owner, lastModified: Instant) {
    self.id = id
    self.name = name
    self.owner = owner
    self.lastModified = lastModified
    description = ""
    status = .active
    phases = []
    situations = []
    level = .individual
    target = .universal
    season = .always
    languages = []
    times = Times()
    costs = []
    eligibility = []
    documents = []
    phones = []
    contacts = []
    capacities = []
    sites = []
    serves = []
    translations = [:]
    terms = []
    rest = JSONObject()
  }
}

extension Offer {
  /// The links of the chain: those named, else the rings that its ages touch; everyone's offer is in each.
  public var chain: [PhaseCode] {
    if !phases.isEmpty { return phases }
    guard let ages else { return LifePhase.rings.map(\.code) }
    return LifePhase.touching(ages.months).map(\.code)
  }

  /// Its times, or those at its first place when only the place says them.
  public var shownTimes: Times {
    times == Times() ? sites.lazy.compactMap(\.times).first ?? times : times
  }

  /// Whether families should see it: it runs, or is closed for a while.
  public var isListed: Bool { status == .active || status == .temporarilyClosed }
}
