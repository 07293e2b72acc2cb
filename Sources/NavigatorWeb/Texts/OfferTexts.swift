import Offers
import Web

/// The page of an offer.
struct OfferTexts: Sendable {
  /// Names of the facts.
  var forWhom: String, when: String, whereTo: String, cost: String, bring: String, access: String
  var languages: String, interpreting: String, capacity: String, contact: String, alsoCalled: String
  /// For whom.
  var age: @Sendable (String) -> String, target: @Sendable (TargetGroup) -> String
  /// When.
  var next: String, regular: String, notOnHolidays: String, season: @Sendable (OfferSeason) -> String?
  /// Temporarily closed: until a day, and why.
  var paused: @Sendable (String?, String?) -> String
  /// Where.
  var protectedAddress: String, directions: String, accessibility: String, map: String, timesHere: String
  var morePlaces: @Sendable (Int) -> String
  /// How to get in, and what nobody has told.
  var registration: @Sendable (Offers.Registration) -> String, askCost: String
  /// "3 von 20 Plätzen frei (gezählt am …)": unit, free, total, day.
  var free: @Sendable (String, String, String?, String) -> String
  /// Whom to call.
  var call: String, website: String, external: String, print: String, ofProvider: String
  var noContact: String
  /// Freshness: day, by whom; what to do about old entries.
  var confirmed: @Sendable (String, String?) -> String, neverConfirmed: String
  var unconfirmed: @Sendable (String) -> String
  /// What leads to the form for remarks.
  var remark: String
  /// Further parts of the page.
  var translations: String, similar: String
  /// Why there is no page.
  var defunct: String, inactive: String, soon: String, unknown: String
}

extension OfferTexts {
  static let german = OfferTexts(
    forWhom: "Für wen",
    when: "Wann",
    whereTo: "Wo",
    cost: "Kosten",
    bring: "Bitte mitbringen",
    access: "So kommen Sie dazu",
    languages: "Sprachen",
    interpreting: "Dolmetschen",
    capacity: "Freie Plätze",
    contact: "Kontakt",
    alsoCalled: "Auch bekannt als",
    age: { "Alter: \($0)" },
    target: { $0 == .universal ? "für alle" : "besonders für Familien, die Unterstützung brauchen" },
    next: "Die nächsten Termine",
    regular: "Regelmäßig",
    notOnHolidays: "Nicht an gesetzlichen Feiertagen.",
    season: { season in
      switch season {
      case .always: nil
      case .term: "Nur in der Schulzeit."
      case .holidays: "Nur in den Schulferien."
      }
    },
    paused: { until, reason in
      let end = until.map { "Vorübergehend geschlossen bis \($0)." } ?? "Vorübergehend geschlossen."
      return reason.map { "\(end) Grund: \($0)" } ?? end
    },
    protectedAddress: "Die Adresse ist geschützt. Bitte rufen Sie an.",
    directions: "So finden Sie hin",
    accessibility: "Barrierefreiheit",
    map: "Auf der Karte ansehen (OpenStreetMap)",
    timesHere: "Zeiten an diesem Ort",
    morePlaces: { $0 == 1 ? "und 1 weiterer Ort" : "und \($0) weitere Orte" },
    registration: { registration in
      switch registration {
      case .none: "Ohne Anmeldung: Kommen Sie einfach vorbei."
      case .required: "Bitte melden Sie sich vorher an."
      case .recommended: "Am besten melden Sie sich vorher an."
      }
    },
    askCost: "Bitte fragen Sie nach.",
    free: { unit, free, total, day in
      let count = total.map { "\(free) von \($0) frei" } ?? "\(free) frei"
      return "\(unit): \(count) (gezählt am \(day))"
    },
    call: "Anrufen",
    website: "Zur Webseite",
    external: "öffnet eine andere Seite",
    print: "Seite drucken",
    ofProvider: "Kontakt zum Träger",
    noContact: "Eine Telefonnummer ist nicht bekannt. Fragen Sie bitte im Rathaus nach.",
    confirmed: { day, who in
      let sentence = "Zuletzt bestätigt am \(day)" + (who.map { " von \($0)" } ?? "")
      return sentence.hasSuffix(".") ? sentence : sentence + "."
    },
    neverConfirmed: "Diese Angaben hat noch niemand bestätigt. Bitte rufen Sie vorher an.",
    unconfirmed: { "Seit \($0) nicht bestätigt – bitte vorher anrufen." },
    remark: "Stimmt etwas nicht? Sagen Sie es uns.",
    translations: "In anderen Sprachen",
    similar: "Das könnte auch helfen",
    defunct: "Dieses Angebot gibt es nicht mehr.",
    inactive: "Dieses Angebot läuft zurzeit nicht und steht deshalb nicht im Register.",
    soon: "Dieses Angebot ist ganz neu und gleich zu sehen. Laden Sie die Seite in ein paar Sekunden neu.",
    unknown: "Ein Angebot mit dieser Adresse steht nicht im Register.")
}
