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
    query: [
      NavigatorQuery.words.info, NavigatorQuery.age.info, NavigatorQuery.phase.info,
      NavigatorQuery.situation.info, NavigatorQuery.page.info,
    ])
  static let offer: Route<OfferID> = Route(
    "/angebot" / .entity("id"), access: .everyone,
    purpose: Wording(
      de: "Zeigt ein Angebot: was, für wen, wann, wo, Kosten und wen man anruft.",
      en: "Shows an offer: what, for whom, when, where, cost and whom to call."),
    query: [NavigatorQuery.origin.info])
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
