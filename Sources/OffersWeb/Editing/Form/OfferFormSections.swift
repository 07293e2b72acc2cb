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
    let contents = [what, forWhom, when, whereTo, cost, contact, registration, status, translation]
    return zip(texts.sections, contents).map { section, content in
      "<section id=\"\(section.id)\"><h2>\(section.title)</h2>\(content)</section>"
    }
  }

  /// All fields that can be wrong, in their order.
  var fields: [Field] {
    [
      field("name", texts.name), field("beschreibung", texts.description),
      field("alter_von", texts.ageFrom), field("sprachen", texts.languages),
      field("ort_strasse", texts.street), field("telefon", texts.phones), field("email", texts.email),
      field("internet", texts.url), field("bis", texts.closedUntil), field("wann", texts.moment),
    ]
  }

  func field(_ name: String, _ words: FormTexts.Words, isOptional: Bool = false) -> Field {
    Field(name, words.label, hint: words.hint, error: form.errors[name], isOptional: isOptional)
  }

  private func line(
    _ name: String, _ words: FormTexts.Words, _ kind: Field.LineKind = .text, limit: Int = 300
  ) -> HTML {
    field(name, words).line(form.text(name), kind: kind, limit: limit)
  }

  private func lines(_ name: String, _ words: FormTexts.Words, rows: Int, limit: Int = 2_000) -> HTML {
    field(name, words).lines(form.text(name), rows: rows, limit: limit)
  }

  private func boxes(_ name: String, _ words: FormTexts.Words, _ options: [Field.Option]) -> HTML {
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
    return """
      <div class="pair">\(line("alter_von", texts.ageFrom, limit: 60))\(line("alter_bis", texts.ageTo, limit: 60))</div>\
      <div class="pair">\(boxes("phasen", texts.phases, phases))\(boxes("lagen", texts.situations, situations))</div>\
      \(line("sprachen", texts.languages, limit: 500))\(lines("voraussetzungen", texts.conditions, rows: 2))
      """
  }

  private var when: HTML {
    let text = form.text("zeiten")
    let read = TimesParser.parse(text, today: today)
    let known = FieldWriting.text(.times, of: offer)
    let understood = text == known ? TimesFormatter.german(offer.times) : TimesFormatter.german(read.times)
    // What is stored was judged when it was written; a note is enough then.
    let leftovers = text == known ? [] : read.leftovers
    let assumptions = text == known ? [] : read.assumptions
    let shown: HTML =
      understood.isEmpty
      ? .empty : "<p>\(texts.understood)</p><ul>\(understood, { "<li>\($0)</li>" })</ul>"
    let left: HTML =
      leftovers.isEmpty
      ? .empty : "<p>\(texts.notUnderstood)</p><ul>\(leftovers, { "<li>\($0)</li>" })</ul>"
    let assumed: HTML =
      assumptions.isEmpty ? .empty : "<p>\(texts.assumed)</p><ul>\(assumptions, { "<li>\($0)</li>" })</ul>"
    let note = shown + left + assumed
    return """
      \(lines("zeiten", texts.times, rows: 4, limit: 5_000))\
      \(note.isEmpty ? .empty : "<div class=\"note\">\(note)</div>" as HTML)
      """
  }

  private var whereTo: HTML {
    let own = Set(offer.sites.map(\.place))
    let near = places.filter {
      own.contains($0.id) || (offer.organisation != nil && $0.organisation == offer.organisation)
    }
    let ids = Set(near.map(\.id))
    let others = places.filter { !ids.contains($0.id) }.map { Field.Option($0.id.rawValue, name($0)) }
    let other: HTML =
      others.isEmpty
      ? .empty
      : field("weiterer_ort", texts.otherPlace).choice(
        [Field.Option("", texts.noPlace)] + others, selected: form.text("weiterer_ort"))
    let boxes: HTML =
      near.isEmpty
      ? .empty : boxes("orte", texts.places, near.map { Field.Option($0.id.rawValue, name($0)) })
    let isOpen = form.wantsPlace
    return """
      \(boxes)\(other)<details\(flag: "open", isOpen)><summary>\(texts.addPlace)</summary>\
      \(line("ort_name", texts.placeName))\(line("ort_strasse", texts.street))\
      <div class="pair">\(line("ort_plz", texts.postalCode, limit: 5))\(line("ort_stadt", texts.city))</div></details>
      """
  }

  private func name(_ place: Place) -> String {
    let address = place.address.map { "\($0.street), \($0.postalCode) \($0.city)" }
    let parts = [place.name, place.isProtected ? texts.protected : address].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    return parts.isEmpty ? place.id.rawValue : parts.joined(separator: ", ")
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
      \(lines("zugang", texts.application, rows: 2))
      """
  }

  private var status: HTML {
    let options = texts.statuses.map { Field.Option($0.0.rawValue, $0.1) }
    return """
      \(field("status", texts.status).radios(options, selected: form.text("status")))\
      <div class="pair">\(line("grund", texts.closedReason))\(line("bis", texts.closedUntil, .date))</div>
      """
  }

  private var translation: HTML {
    let tags = TranslationLanguages.all
    let options = tags.map { Field.Option($0, Self.languageName($0, texts)) }
    let name = Self.languageName(form.language, texts)
    func side(_ german: String, _ field: HTML) -> HTML {
      """
      <div class="pair"><div><p class="soft">\(texts.german)</p><p>\(lines: german)</p></div>\(field)</div>
      """
    }
    func words(_ words: FormTexts.Words) -> FormTexts.Words { ("\(words.label) – \(name)", nil) }
    return """
      \(field("sprache", texts.language).choice(options, selected: form.language))\
      <p><button class="button quiet" name="was" value="sprache">\(texts.showLanguage)</button></p>\
      \(Web.Form.hidden("sprache_war", form.language))\
      \(side(form.text("name"), line("t_name", words(texts.name))))\
      \(side(form.text("kurz"), lines("t_kurz", words(texts.summary), rows: 3, limit: 1_000)))\
      \(side(form.text("beschreibung"), lines("t_beschreibung", words(texts.description), rows: 7, limit: 20_000)))
      """
  }

  static func languageName(_ tag: String, _ texts: FormTexts) -> String {
    tag == TranslationLanguages.plainGerman ? texts.plainGerman : SpokenLanguage.name(tag)
  }
}
