import Offers
import Places
import Web

/// What stands in the edit form: from an offer, or as somebody sent it.
struct OfferForm {
  /// The texts of the fields by their names.
  var values: [String: String] = [:]
  /// The ticked boxes.
  var chosen: [String: Set<String>] = [:]
  /// What is wrong, by field.
  var errors: [String: String] = [:]
  /// The language of the translation that is shown.
  var language: String

  /// The fields that hold one text.
  static let lines = [
    "name", "art", "kurz", "beschreibung", "hinweis", "alter_von", "alter_bis", "ziel",
    "sprachen", "dolmetschen", "voraussetzungen", "zeiten", "weiterer_ort", "ort_name", "ort_strasse",
    "ort_plz", "ort_stadt", "kosten",
    "preise", "anmeldung", "zugang", "mitbringen", "plaetze", "telefon", "email", "internet", "personen",
    "status", "grund", "bis",
    "t_name", "t_kurz", "t_beschreibung", "t_stimmt", "t_wer", "t_tag", "t_pruefer", "wann",
  ]

  /// The form of an offer.
  init(_ offer: Offer, language: String, publishAt: Instant? = nil) {
    self.language = language
    func text(_ field: OfferField) -> String { FieldWriting.text(field, of: offer) }
    let isFree = offer.costs.count == 1 && text(.costs) == "kostenlos"
    let translation = offer.translations[language]
    values = [
      "name": offer.name, "art": offer.kind?.rawValue ?? "", "kurz": offer.summary ?? "",
      "beschreibung": offer.description, "hinweis": offer.alert ?? "",
      "alter_von": FieldWriting.age(from: offer.ages?.from),
      "alter_bis": FieldWriting.age(to: offer.ages?.to),
      "ziel": offer.target.rawValue, "dolmetschen": offer.interpreting ?? "",
      "mitbringen": text(.documents), "plaetze": text(.capacities),
      "sprachen": text(.languages), "voraussetzungen": offer.eligibilityText ?? "", "zeiten": text(.times),
      "kosten": offer.costs.isEmpty ? "" : isFree ? "frei" : "preis", "preise": isFree ? "" : text(.costs),
      "anmeldung": offer.registration?.rawValue ?? "", "zugang": offer.application ?? "",
      "telefon": text(.phones), "email": offer.email ?? "", "internet": offer.url ?? "",
      "personen": text(.contacts), "status": offer.status.rawValue,
      "grund": offer.times.closure?.reason ?? "", "bis": offer.times.closure?.until?.iso8601 ?? "",
      "t_name": translation?.name ?? "", "t_kurz": translation?.summary ?? "",
      "t_beschreibung": translation?.description ?? "", "t_wer": translation?.origin?.rawValue ?? "",
      "t_tag": translation?.made?.iso8601 ?? "", "t_pruefer": translation?.testers ?? "",
      "wann": publishAt.map { BerlinTime.local($0).iso8601 } ?? "",
    ]
    chosen = [
      "phasen": Set(offer.phases.map(\.rawValue)), "lagen": Set(offer.situations.map(\.rawValue)),
      "orte": Set(offer.sites.map(\.place.rawValue)),
    ]
  }

  /// The form as it was sent. A field that was not sent at all keeps what it said.
  init(_ fields: FormFields, over offer: Offer) {
    let language = fields.text("sprache_war")
    self.init(offer, language: language)
    let sent = Set(fields.names)
    for name in Self.lines where sent.contains(name) { values[name] = fields.text(name) }
    // Boxes that are all unticked are not sent; a mark says that they were there.
    for name in ["phasen", "lagen", "orte"] where sent.contains("mit_\(name)") {
      chosen[name] = Set(fields.texts(name))
    }
  }

  /// The text of a field.
  func text(_ name: String) -> String { values[name] ?? "" }

  /// The text, nil when empty.
  func filled(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }

  /// Whether somebody says that the translation still fits.
  var stillFits: Bool { !text("t_stimmt").isEmpty }

  /// The name of the field that shows a field of the offer; nil when the form does not show it.
  static func name(of field: OfferField) -> String? {
    switch field {
    case .name: "name"
    case .summary: "kurz"
    case .description: "beschreibung"
    case .ages: "alter_von"
    case .times: "zeiten"
    case .costs: "kosten"
    case .phones: "telefon"
    case .email: "email"
    case .url: "internet"
    case .sites: "ort_strasse"
    default: nil
    }
  }

  /// Whether somebody asks for a new place.
  var wantsPlace: Bool {
    ["ort_name", "ort_strasse", "ort_plz", "ort_stadt"].contains { !text($0).isEmpty }
  }
}
