public import Storage

/// Whether an offer runs (HSDS service.status).
public enum OfferStatus: String, Sendable, CaseIterable, SQLConvertible {
  case active, inactive, defunct
  case temporarilyClosed = "temporarily closed"
}

/// For everyone (universal) or for those in need (targeted).
public enum TargetGroup: String, Sendable, CaseIterable, SQLConvertible {
  case universal, targeted
}

/// When in the school year an offer runs: who covers which holiday week is a question of every working parent.
public enum OfferSeason: String, Sendable, CaseIterable, SQLConvertible {
  case always, term, holidays
}

/// Whether one must register.
public enum Registration: String, Sendable, CaseIterable, SQLConvertible {
  case none, required, recommended
}

/// What kind of help an offer is.
public enum OfferKind: String, Sendable, CaseIterable, SQLConvertible {
  case school
  case allDayCare = "all-day-care"
  case schoolSocialWork = "school-social-work"
  case interpreting, course, counselling
  case familyCentre = "family-centre"
  case daycare, childminding, group
  case youthWork = "youth-work"
  case healthService = "health-service"
  case benefit, shelter, sports, culture, mentoring
  case learningSupport = "learning-support"
  case supplies
  case holidayProgramme = "holiday-programme"
  case participation, network
  case helpLine = "help-line"

  /// What users read.
  public var name: String {
    switch self {
    case .school: "Schule"
    case .allDayCare: "Ganztag"
    case .schoolSocialWork: "Schulsozialarbeit"
    case .interpreting: "Dolmetschen"
    case .course: "Kurs"
    case .counselling: "Beratung"
    case .familyCentre: "Familienzentrum"
    case .daycare: "Kita"
    case .childminding: "Kindertagespflege"
    case .group: "Treff"
    case .youthWork: "Jugendarbeit"
    case .healthService: "Gesundheit"
    case .benefit: "Geld und Leistungen"
    case .shelter: "Schutz und Wohnen"
    case .sports: "Sport"
    case .culture: "Kultur"
    case .mentoring: "Patenschaft"
    case .learningSupport: "Lernhilfe"
    case .supplies: "Sachen und Essen"
    case .holidayProgramme: "Ferienprogramm"
    case .participation: "Beteiligung"
    case .network: "Netzwerk"
    case .helpLine: "Telefonhilfe"
    }
  }
}

/// Ages of a child in months, both ends included; an open end is nil. Pregnancy counts below zero.
public struct AgeRange: Hashable, Sendable {
  /// Youngest, nil: no lower bound.
  public var from: Int?
  /// Oldest, nil: no upper bound.
  public var to: Int?

  /// A range; nil when it is upside down or both ends are open.
  public init?(from: Int?, to: Int?) {
    if from == nil, to == nil { return nil }
    if let from, let to, from > to { return nil }
    self.from = from
    self.to = to
  }

  /// The range with numbers for the open ends (from pregnancy to adulthood).
  public var months: ClosedRange<Int> {
    let low = from ?? -9
    return low...max(low, to ?? 12 * 130)
  }

  /// Whether a child of this age in months is meant.
  public func contains(_ month: Int) -> Bool { months.contains(month) }
}
