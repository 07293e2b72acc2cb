import Offers
import Web

/// The addresses of what is made for paper.
extension NavigatorRoutes {
  static let sheet = Route(
    "/wegzettel", access: .everyone,
    purpose: Wording(
      de: "Der Wegzettel: ausgewählte Angebote zum Mitnehmen, auf Wunsch zweisprachig.",
      en: "The route sheet: chosen offers to take along, in two languages if wanted."),
    query: [NavigatorQuery.sheet.info, NavigatorQuery.second.info, NavigatorQuery.words.info])
  static let worker = Route(
    "/wegzettel-offline.js", access: .everyone,
    purpose: Wording(
      de: "Zeigt einen Wegzettel, der auf dem Gerät gemerkt ist, auch ohne Netz.",
      en: "Shows a kept route sheet without a network."))
  static let poster: Route<OfferID> = Route(
    "/angebot" / .entity("id") / "aushang", access: .everyone,
    purpose: Wording(de: "Ein Angebot als Aushang mit QR-Code.", en: "An offer as a poster with a QR code."))
  static let booklet = Route(
    "/heft", access: .everyone,
    purpose: Wording(
      de: "Alle Angebote einer Lebensphase als Heft.", en: "All offers of a life phase as a booklet."),
    query: [NavigatorQuery.phase.info])
  static let townPoster = Route(
    "/plakat", access: .everyone,
    purpose: Wording(
      de: "Plakat mit QR-Code zur Startseite.", en: "Poster with a QR code to the front page."))
}
