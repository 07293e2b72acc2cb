import Places

/// Words of cells that mean one of Lotse's own.
enum WordCells {
  /// Whether one must register; nil when the text is no plain answer.
  static func registration(_ text: String) -> Registration? {
    let words = CellText.words(text)
    let key = words.joined()
    if let known = registrations[key] { return known }
    func has(_ parts: String...) -> Bool { parts.contains { part in words.contains { $0.hasPrefix(part) } } }
    if has("anmeld", "voranmeld", "termin", "registrier") {
      if has("ohne", "keine", "nicht", "unnoetig") { return Registration.none }
      if has("empfohlen", "erwuenscht", "erbeten", "moeglich", "gern") { return .recommended }
      if has(
        "mit", "erforderlich", "noetig", "notwendig", "pflicht", "nur", "bitte", "telefonisch", "vorher",
        "muss")
      {
        return .required
      }
    }
    return nil
  }

  private static let registrations: [String: Registration] = [
    "ja": .required, "j": .required, "x": .required, "erforderlich": .required, "notwendig": .required,
    "noetig": .required, "mitanmeldung": .required, "anmeldung": .required, "pflicht": .required,
    "wahr": .required,
    "nein": .none, "n": .none, "keine": .none, "ohne": .none, "offen": .none, "ohneanmeldung": .none,
    "falsch": .none,
    "nichterforderlich": .none, "nichtnoetig": .none, "nichtnotwendig": .none, "offenesangebot": .none,
    "einfachkommen": .none, "spontan": .none, "empfohlen": .recommended, "erwuenscht": .recommended,
    "erbeten": .recommended, "anmeldungempfohlen": .recommended, "telefonisch": .required,
  ]

  /// The answer as ``registration(_:)`` reads it.
  static func german(_ registration: Registration) -> String {
    switch registration {
    case .none: "ohne Anmeldung"
    case .required: "mit Anmeldung"
    case .recommended: "Anmeldung empfohlen"
    }
  }

  /// What kind of help.
  static func kind(_ text: String) -> OfferKind? {
    let key = CellText.key(text)
    if let known = OfferKind.allCases.first(where: {
      CellText.key($0.name) == key || CellText.key($0.rawValue) == key
    }) {
      return known
    }
    return kinds[key]
  }

  private static let kinds: [String: OfferKind] = [
    "beratungsstelle": .counselling, "sprechstunde": .counselling, "beratungsangebot": .counselling,
    "kurse": .course,
    "kursangebot": .course, "gruppe": .group, "offenertreff": .group, "treffpunkt": .group,
    "elternkindgruppe": .group,
    "krabbelgruppe": .group, "kindergarten": .daycare, "krippe": .daycare, "kindertagesstaette": .daycare,
    "tagespflege": .childminding, "tagesmutter": .childminding, "jugendzentrum": .youthWork,
    "jugendtreff": .youthWork,
    "sportverein": .sports, "verein": .sports, "nachhilfe": .learningSupport,
    "lernfoerderung": .learningSupport,
    "hausaufgabenhilfe": .learningSupport, "tafel": .supplies, "kleiderkammer": .supplies,
    "ferien": .holidayProgramme,
    "ferienbetreuung": .holidayProgramme, "ferienfreizeit": .holidayProgramme, "ganztagsschule": .allDayCare,
    "hort": .allDayCare, "ganztagsbetreuung": .allDayCare, "dolmetscher": .interpreting,
    "sprachmittlung": .interpreting,
    "hotline": .helpLine, "krisentelefon": .helpLine, "sorgentelefon": .helpLine, "frauenhaus": .shelter,
    "mentoring": .mentoring, "patenprojekt": .mentoring, "gesundheitsangebot": .healthService,
    "musik": .culture,
    "arbeitskreis": .network, "rundertisch": .network, "finanziellehilfe": .benefit,
    "familienbuero": .familyCentre,
  ]

  /// A life situation.
  static func situation(_ text: String) -> Situation? {
    let key = CellText.key(text)
    if let known = Situation.allCases.first(where: {
      CellText.key($0.name) == key || CellText.key($0.rawValue) == key
    }) {
      return known
    }
    return situations[key]
  }

  private static let situations: [String: Situation] = [
    "geld": .materialSecurity, "wohnen": .materialSecurity, "finanzen": .materialSecurity,
    "armut": .materialSecurity,
    "materiellesicherung": .materialSecurity, "existenzsicherung": .materialSecurity,
    "schulden": .materialSecurity,
    "bildung": .education, "lernen": .education, "schule": .education, "gesundheit": .health,
    "freizeit": .participation,
    "teilhabe": .participation, "sport": .participation, "kultur": .participation,
    "mitmachen": .participation,
    "betreuung": .care, "kinderbetreuung": .care, "sprache": .languageIntegration,
    "integration": .languageIntegration,
    "migration": .languageIntegration, "spracheundintegration": .languageIntegration,
    "ankommen": .languageIntegration,
    "beratung": .counsellingParenting, "erziehung": .counsellingParenting, "familie": .counsellingParenting,
    "erziehungsberatung": .counsellingParenting, "beratungunderziehung": .counsellingParenting,
  ]

  /// A life phase.
  static func phase(_ text: String) -> PhaseCode? {
    let key = CellText.key(text)
    return LifePhase.all.first { CellText.key($0.name) == key || CellText.key($0.code.rawValue) == key }?.code
  }

  /// Term time or holidays.
  static func season(_ text: String) -> OfferSeason? {
    switch CellText.key(text) {
    case "ganzjaehrig", "immer", "always", "dasganzejahr", "durchgehend", "schulzeitundferien": .always
    case "schulzeit", "inderschulzeit", "nurinderschulzeit", "nichtindenferien", "term", "ausserindenferien":
      .term
    case "ferien", "indenferien", "nurindenferien", "holidays", "schulferien": .holidays
    default: nil
    }
  }

  /// The season as ``season(_:)`` reads it.
  static func german(_ season: OfferSeason) -> String {
    switch season {
    case .always: "ganzjährig"
    case .term: "in der Schulzeit"
    case .holidays: "in den Ferien"
    }
  }

  /// For everyone or for those in need.
  static func target(_ text: String) -> TargetGroup? {
    switch CellText.key(text) {
    case "fueralle", "alle", "universal", "offenfueralle", "allefamilien": .universal
    case "gezielt", "targeted", "besondererbedarf", "familienmitbesonderembedarf": .targeted
    default: nil
    }
  }

  /// Whether the offer runs.
  static func status(_ text: String) -> OfferStatus? {
    switch CellText.key(text) {
    case "aktiv", "laeuft", "active", "ja": .active
    case "ruht", "inaktiv", "inactive", "pausiert": .inactive
    case "eingestellt", "beendet", "defunct": .defunct
    case "voruebergehendgeschlossen", "temporarilyclosed", "zurzeitgeschlossen": .temporarilyClosed
    default: nil
    }
  }

  /// The status as ``status(_:)`` reads it.
  static func german(_ status: OfferStatus) -> String {
    switch status {
    case .active: "aktiv"
    case .inactive: "ruht"
    case .defunct: "eingestellt"
    case .temporarilyClosed: "vorübergehend geschlossen"
    }
  }

  /// Level of prevention.
  static func level(_ text: String) -> Level? {
    let key = CellText.key(text)
    return Level.allCases.first { CellText.key($0.name) == key || $0.rawValue == key }
  }

  /// Parts of a cell that lists several things.
  static func items(_ text: String, comma: Bool = true) -> [String] {
    text.prefix(8_000).split { $0 == "\n" || $0 == ";" || $0 == "|" || (comma && $0 == ",") }
      .map { CellText.trim($0, "-–•*·") }.filter { !$0.isEmpty }
  }
}
