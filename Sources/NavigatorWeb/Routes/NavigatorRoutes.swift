import Navigator
import Offers
import Places
import Web

/// The addresses of the pages for families, each declared once.
enum NavigatorRoutes {
  static let front = Route(
    "/", access: .everyone,
    purpose: Wording(
      de: "Startseite mit Suche, der Kette der Lebensphasen und den Lebenslagen.",
      en: "Front page with search, the chain of life phases and the life situations."))
  static let results = Route(
    "/suche", access: .everyone,
    purpose: Wording(
      de: "Findet Angebote nach Wörtern, Alter, Lebensphase und Lebenslage.",
      en: "Finds offers by words, age, life phase and life situation."),
    query: NavigatorQuery.choices + [NavigatorQuery.view.info, NavigatorQuery.page.info])
  static let suggestions = Route(
    "/suche/worte", access: .everyone,
    purpose: Wording(
      de: "Ergänzt, was jemand gerade tippt: eine JSON-Liste von Texten.",
      en: "Completes what somebody is typing: a JSON list of texts."),
    query: [NavigatorQuery.words.info])
  static let start = Route(
    "/start", access: .everyone,
    purpose: Wording(
      de: "Lebenslagen in den Worten von Familien.", en: "Situations in the words of families."))
  static let startPath: Route<StartKey> = Route(
    "/start" / .situation, access: .everyone,
    purpose: Wording(
      de: "Ein paar Fragen zu einer Lage, danach die Schritte mit passenden Angeboten.",
      en: "A few questions on a situation, then steps with fitting offers."),
    query: [
      NavigatorQuery.phase.info, StartQuery.benefits.info, StartQuery.alone.info, StartQuery.language.info,
      StartQuery.asked.info,
    ])
  static let youth = Route(
    "/jugend", access: .everyone,
    purpose: Wording(
      de: "Für junge Menschen von 10 bis 27, zuerst Beratung ohne Eltern.",
      en: "For young people from 10 to 27, advice without parents first."),
    query: [NavigatorQuery.words.info, YouthQuery.topic.info])
  static let emergency = Route(
    "/notfall", access: .everyone,
    purpose: Wording(de: "Notrufnummern, und wofür jede ist.", en: "Emergency numbers, and what each is for.")
  )
  static let offer: Route<OfferID> = Route(
    "/angebot" / .entity("id"), access: .everyone,
    purpose: Wording(
      de: "Zeigt ein Angebot: was, für wen, wann, wo, Kosten und wen man anruft.",
      en: "Shows an offer: what, for whom, when, where, cost and whom to call."),
    query: [NavigatorQuery.origin.info])
  static let dates: Route<OfferID> = Route(
    "/angebot" / .entity("id") / "termine.ics", access: .everyone,
    purpose: Wording(
      de: "Die Termine eines Angebots für den Kalender (iCalendar).",
      en: "The dates of an offer for calendars (iCalendar)."))
  static let contact: Route<OfferID> = Route(
    "/angebot" / .entity("id") / "kontakt.vcf", access: .everyone,
    purpose: Wording(
      de: "Der Kontakt eines Angebots für das Telefonbuch (vCard).",
      en: "The contact of an offer for address books (vCard)."))
  static let calendar = Route(
    "/termine.ics", access: .everyone,
    purpose: Wording(
      de: "Die Termine aller Angebote, die zu einer Auswahl passen, zum Abonnieren (iCalendar).",
      en: "The dates of the offers that a choice leaves, to be subscribed to (iCalendar)."),
    query: NavigatorQuery.choices)
  static let organisations = Route(
    "/traeger", access: .everyone,
    purpose: Wording(de: "Träger von A bis Z.", en: "Organisations from A to Z."),
    query: [NavigatorQuery.page.info])
  static let organisation: Route<OrganisationID> = Route(
    "/traeger" / .entity("id"), access: .everyone,
    purpose: Wording(
      de: "Zeigt einen Träger mit seinen Angeboten.", en: "Shows an organisation with its offers."),
    query: [NavigatorQuery.page.info])
  static let place: Route<PlaceID> = Route(
    "/ort" / .entity("id"), access: .everyone,
    purpose: Wording(
      de: "Zeigt einen Ort mit den Angeboten dort.", en: "Shows a place with the offers there."),
    query: [NavigatorQuery.page.info])

  /// The page of a legal text.
  static func legal(_ kind: LegalPageKind) -> Route<Void> {
    switch kind {
    case .impressum: imprint
    case .datenschutz: privacy
    case .barrierefreiheit: accessibility
    case .aufnahme: listing
    }
  }

  private static let imprint = Route(
    "/impressum", access: .everyone,
    purpose: Wording(de: "Impressum.", en: "Provider identification."))
  private static let privacy = Route(
    "/datenschutz", access: .everyone,
    purpose: Wording(de: "Datenschutzerklärung.", en: "Privacy notice."))
  private static let accessibility = Route(
    "/barrierefreiheit", access: .everyone,
    purpose: Wording(de: "Erklärung zur Barrierefreiheit.", en: "Accessibility statement."))
  private static let listing = Route(
    "/aufnahme", access: .everyone,
    purpose: Wording(de: "Wer im Register steht und wie man hineinkommt.", en: "Who may be listed, and how."))
}
