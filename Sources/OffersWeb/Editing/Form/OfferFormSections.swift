import Markup
import Offers
import Places
import Web

/// The sections of the edit form, each with its heading and fields.
struct OfferFormSections {
  let texts: FormTexts
  let form: OfferForm
  let offer: Offer
  let places: [Place]
  let today: LocalDate

  var all: [HTML] {
    let contents = [
      what, forWhom, when, whereTo, cost, contact, registration, status,
      TranslationSection(texts: texts, form: form, offer: offer).html,
    ]
    return zip(texts.sections, contents).map { section, content in
      "<section id=\"\(section.id)\"><h2>\(section.title)</h2>\(content)</section>"
    }
  }

  /// All fields that can be wrong, in their order.
  var fields: [Field] {
    [
      field("name", texts.name), field("beschreibung", texts.description),
      field("alter_von", texts.ageFrom), field("sprachen", texts.languages),
      field("ort_strasse", texts.street), field("plaetze", texts.capacities), field("telefon", texts.phones),
      field("email", texts.email),
      field("internet", texts.url), field("bis", texts.closedUntil), field("wann", texts.moment),
    ]
  }

  func field(_ name: String, _ words: FormTexts.Words, isOptional: Bool = false) -> Field {
    Field(name, words.label, hint: words.hint, error: form.errors[name], isOptional: isOptional)
  }

  func line(
    _ name: String, _ words: FormTexts.Words, _ kind: Field.LineKind = .text, limit: Int = 300
  ) -> HTML {
    field(name, words).line(form.text(name), kind: kind, limit: limit)
  }

  func lines(_ name: String, _ words: FormTexts.Words, rows: Int, limit: Int = 2_000) -> HTML {
    field(name, words).lines(form.text(name), rows: rows, limit: limit)
  }

  func boxes(_ name: String, _ words: FormTexts.Words, _ options: [Field.Option]) -> HTML {
    Web.Form.hidden("mit_\(name)", "1")
      + field(name, words).checkboxes(options, selected: form.chosen[name] ?? [])
  }

  private var what: HTML {
    let kinds = OfferKind.allCases.map { Field.Option($0.rawValue, $0.name) }.sorted { $0.label < $1.label }
    return """
      \(line("name", texts.name))\(lines("kurz", texts.summary, rows: 2, limit: 1_000))\
      \(lines("beschreibung", texts.description, rows: 7, limit: 20_000))\
      \(field("art", texts.kind).choice([Field.Option("", texts.kindUnknown)] + kinds, selected: form.text("art")))\
      \(lines("hinweis", texts.alert, rows: 2))
      """
  }

  private var forWhom: HTML {
    let phases = PhaseCode.allCases.compactMap { code in
      LifePhase.named(code).map { Field.Option(code.rawValue, $0.name) }
    }
    let situations = Situation.allCases.map { Field.Option($0.rawValue, $0.name) }
    let targets = texts.targets.map { Field.Option($0.0.rawValue, $0.1) }
    return """
      <div class="pair">\(line("alter_von", texts.ageFrom, limit: 60))\(line("alter_bis", texts.ageTo, limit: 60))</div>\
      <div class="pair">\(boxes("phasen", texts.phases, phases))\(boxes("lagen", texts.situations, situations))</div>\
      \(field("ziel", texts.target).radios(targets, selected: form.text("ziel")))\
      \(line("sprachen", texts.languages, limit: 500))\(line("dolmetschen", texts.interpreting, limit: 500))\
      \(lines("voraussetzungen", texts.conditions, rows: 2))
      """
  }

  private var cost: HTML {
    let options = [
      Field.Option("frei", texts.free), Field.Option("preis", texts.priced),
      Field.Option("", texts.unknownCost),
    ]
    return """
      \(field("kosten", texts.cost).radios(options, selected: form.text("kosten")))\
      \(lines("preise", texts.prices, rows: 2))
      """
  }

  private var contact: HTML {
    """
    \(lines("telefon", texts.phones, rows: 2))\(line("email", texts.email, .email))\
    \(line("internet", texts.url, .url, limit: 2_000))\(lines("personen", texts.contacts, rows: 2))
    """
  }

  private var registration: HTML {
    let options = texts.registrations.map { Field.Option($0.0?.rawValue ?? "", $0.1) }
    return """
      \(field("anmeldung", texts.registration).radios(options, selected: form.text("anmeldung")))\
      \(lines("zugang", texts.application, rows: 2))\
      \(lines("mitbringen", texts.documents, rows: 2))\(lines("plaetze", texts.capacities, rows: 2, limit: 500))
      """
  }

  private var status: HTML {
    let options = texts.statuses.map { Field.Option($0.0.rawValue, $0.1) }
    return """
      \(field("status", texts.status).radios(options, selected: form.text("status")))\
      <div class="pair">\(line("grund", texts.closedReason))\(line("bis", texts.closedUntil, .date))</div>
      """
  }
}
