import Offers
import Places
import Web

extension OfferForm {
  /// The offer with what the form says. What was not touched stays exactly as it is, even where the form shows it
  /// more simply; what cannot be understood stays too, and is noted in `errors`.
  mutating func read(into old: Offer, at now: Instant, texts: FormTexts, needs: EditingTexts) -> Offer {
    let today = BerlinTime.local(now).date
    let was = OfferForm(old, language: language)
    let touched = Set(Self.lines.filter { Self.bare(text($0)) != Self.bare(was.text($0)) })
    func isTouched(_ name: String) -> Bool { touched.contains(name) }
    var offer = old
    if isTouched("name") { offer.name = text("name") }
    if isTouched("beschreibung") { offer.description = text("beschreibung") }
    if text("name").isEmpty { errors["name"] = needs.needsName }
    if text("beschreibung").isEmpty { errors["beschreibung"] = needs.needsDescription }
    if isTouched("kurz") { offer.summary = filled("kurz") }
    if isTouched("hinweis") { offer.alert = filled("hinweis") }
    if isTouched("art") { offer.kind = OfferKind(rawValue: text("art")) }
    if isTouched("voraussetzungen") { offer.eligibilityText = filled("voraussetzungen") }
    if isTouched("ziel") { offer.target = TargetGroup(rawValue: text("ziel")) ?? old.target }
    if isTouched("dolmetschen") { offer.interpreting = filled("dolmetschen") }
    if isTouched("mitbringen") {
      offer.documents = FieldWriting.documents(text("mitbringen"), was: old.documents)
    }
    if isTouched("plaetze") {
      let (counts, rest) = FieldWriting.capacities(text("plaetze"), was: old.capacities, at: now)
      offer.capacities = counts
      if let rest { errors["plaetze"] = texts.wrongCapacity(String(rest.prefix(80))) }
    }
    if isTouched("zugang") { offer.application = filled("zugang") }
    if isTouched("anmeldung") { offer.registration = Offers.Registration(rawValue: text("anmeldung")) }
    if isTouched("alter_von") || isTouched("alter_bis") {
      if let ages = FieldWriting.ages(from: text("alter_von"), to: text("alter_bis")) {
        offer.ages = ages
      } else {
        errors["alter_von"] = texts.wrongAge
      }
    }
    if isTouched("sprachen") {
      let (codes, rest) = FieldWriting.languages(text("sprachen"))
      offer.languages = codes
      if let rest { errors["sprachen"] = texts.wrongLanguage(rest) }
    }
    readWords(old, &offer)
    readContact(old, &offer, touched, texts)
    readTimes(old, &offer, touched, today, texts)
    if isTouched("kosten") || isTouched("preise") { readCosts(old, &offer) }
    let isTranslated = !touched.isDisjoint(with: ["t_name", "t_kurz", "t_beschreibung"])
    if isTranslated || !touched.isDisjoint(with: ["t_wer", "t_tag", "t_pruefer"]) { readTranslation(&offer) }
    // What was just written or checked fits the German text as it stands here.
    let mark = offer.germanMark
    if isTranslated || stillFits { offer.translations[language]?.source = mark }
    return offer.markingTranslations(was: old)
  }

  /// Phases and situations: those that stay keep their order, new ones come behind.
  private func readWords(_ old: Offer, _ offer: inout Offer) {
    let (phases, situations) = (chosen["phasen"] ?? [], chosen["lagen"] ?? [])
    offer.phases =
      old.phases.filter { phases.contains($0.rawValue) }
      + PhaseCode.allCases.filter { phases.contains($0.rawValue) && !old.phases.contains($0) }
    offer.situations =
      old.situations.filter { situations.contains($0.rawValue) }
      + Situation.allCases.filter { situations.contains($0.rawValue) && !old.situations.contains($0) }
    let places = chosen["orte"] ?? []
    offer.sites = old.sites.filter { places.contains($0.place.rawValue) }
    // Which places may be chosen is asked where they are known.
  }

  private mutating func readContact(
    _ old: Offer, _ offer: inout Offer, _ touched: Set<String>, _ texts: FormTexts
  ) {
    if touched.contains("telefon") {
      let (phones, rest) = FieldWriting.phones(text("telefon"), was: old.phones)
      offer.phones = phones
      if let rest { errors["telefon"] = texts.wrongPhone(String(rest.prefix(80))) }
    }
    if touched.contains("personen") {
      offer.contacts = FieldWriting.contacts(text("personen"), was: old.contacts)
    }
    if touched.contains("email") {
      offer.email = filled("email")
      if let email = offer.email, !FieldWriting.isMail(email) {
        errors["email"] = texts.wrongEmail
        offer.email = old.email
      }
    }
    guard touched.contains("internet") else { return }
    let address = filled("internet").flatMap { FieldWriting.webAddress($0) }
    if address == nil, filled("internet") != nil {
      errors["internet"] = texts.wrongURL
    } else {
      offer.url = address
    }
  }

  private mutating func readTimes(
    _ old: Offer, _ offer: inout Offer, _ touched: Set<String>, _ today: LocalDate, _ texts: FormTexts
  ) {
    if touched.contains("zeiten") {
      let closure = old.times.closure
      offer.times = TimesParser.parse(text("zeiten"), today: today).times
      offer.times.closure = offer.times.closure ?? closure
    }
    offer.status = OfferStatus(rawValue: text("status")) ?? old.status
    var until: LocalDate?
    if let day = filled("bis") {
      until = LocalDate(iso8601: day)
      if until == nil { errors["bis"] = texts.wrongDay }
    }
    if offer.status == .temporarilyClosed {
      if old.status != .temporarilyClosed || touched.contains("grund") || touched.contains("bis") {
        offer.times.closure = Closure(
          from: old.status == .temporarilyClosed ? old.times.closure?.from : nil, until: until,
          reason: filled("grund"))
      }
    } else if old.status == .temporarilyClosed {
      offer.times.closure = nil
    }
  }

  private func readCosts(_ old: Offer, _ offer: inout Offer) {
    let said = text("kosten") == "frei" ? "kostenlos" : text("preise")
    offer.costs = FieldWriting.costs(said, was: old.costs)
  }

  private mutating func readTranslation(_ offer: inout Offer) {
    guard language != "de", TranslationLanguages.isKnown(language) else { return }
    var new = Translation(
      name: filled("t_name"), summary: filled("t_kurz"), description: filled("t_beschreibung"))
    let isEmpty = new == Translation(name: nil, summary: nil, description: nil)
    new.source = offer.translations[language]?.source
    new.origin = Translation.Origin(rawValue: text("t_wer"))
    new.made = LocalDate(iso8601: text("t_tag"))
    new.testers = filled("t_pruefer")
    if new.made == nil, filled("t_tag") != nil { errors["t_tag"] = TranslationFormTexts.german.wrongDay }
    offer.translations[language] = isEmpty ? nil : new
  }
}

extension OfferForm {
  /// A text for comparing: without blanks at the ends, which a form does not send.
  fileprivate static func bare(_ text: String) -> Substring {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
