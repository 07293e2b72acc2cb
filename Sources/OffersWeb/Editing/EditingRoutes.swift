import Access
import Offers
import Places
import Web

/// The addresses around editing offers, each declared once.
enum EditingRoutes {
  static let words = QueryParameter<String>.text(
    "q", purpose: Wording(de: "Wörter in Name oder Träger.", en: "Words in name or organisation."))
  static let page = QueryParameter<Int>.integer(
    "seite", 1...10_000, purpose: Wording(de: "Die Seite.", en: "The page."))
  static let language = QueryParameter<String>.text(
    "sprache", limit: 20,
    purpose: Wording(de: "In welche Sprache übersetzt wird.", en: "The language of the translation."))
  static let done = QueryParameter<String>.text(
    "fertig", limit: 20, purpose: Wording(de: "Was gerade geschah.", en: "What has just happened."))
  static let before = QueryParameter<Int>.integer(
    "vor", 1...1_000_000, purpose: Wording(de: "Nur Stände vor dieser Nummer.", en: "Only older versions."))

  static let list = Route(
    "/angebote-verwaltung", access: .may(.editOffers),
    purpose: Wording(de: "Die eigenen Angebote.", en: "One's own offers."),
    query: [words.info, page.info, done.info])
  static let new = Route(
    "/angebote-verwaltung/neu", access: .may(.editOffers),
    purpose: Wording(de: "Ein neues Angebot.", en: "A new offer."))
  static let create = Route(
    "/angebote-verwaltung/neu", method: .post, access: .may(.editOffers),
    purpose: Wording(de: "Beginnt den Entwurf eines neuen Angebots.", en: "Begins a new offer's draft."))
  static let edit: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id"), access: .may(.editOffers),
    purpose: Wording(de: "Ein Angebot ändern.", en: "Editing an offer."), query: [language.info, done.info])
  static let save: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id"), method: .post, access: .may(.editOffers),
    purpose: Wording(
      de: "Speichert den Entwurf, veröffentlicht oder verwirft ihn.",
      en: "Saves, publishes or discards the draft."))
  static let preview: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id") / "vorschau", access: .may(.editOffers),
    purpose: Wording(de: "Wie Familien das Angebot sehen werden.", en: "The offer as families will see it."))
  static let conflict: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id") / "abgleich", access: .may(.editOffers),
    purpose: Wording(
      de: "Stellt den eigenen Entwurf und die Änderung von jemand anderem nebeneinander.",
      en: "Shows one's draft beside somebody else's change."))
  static let settle: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id") / "abgleich", method: .post, access: .may(.editOffers),
    purpose: Wording(
      de: "Nimmt, welcher Text je Feld gelten soll, und veröffentlicht.",
      en: "Takes which text shall hold, and publishes."))
  static let history: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id") / "verlauf", access: .may(.editOffers),
    purpose: Wording(de: "Frühere Stände eines Angebots.", en: "Earlier versions of an offer."),
    query: [before.info, done.info])
  static let undo: Route<OfferID> = Route(
    "/angebote-verwaltung" / .entity("id") / "verlauf", method: .post, access: .may(.editOffers),
    purpose: Wording(de: "Stellt einen früheren Stand wieder her.", en: "Puts an earlier version back."))

  static let suggestions = Route(
    "/vorschlaege", access: .may(.moderate),
    purpose: Wording(de: "Hinweise und Vorschläge.", en: "Remarks and suggestions."), query: [done.info])
  static let decide: Route<SuggestionID> = Route(
    "/vorschlaege" / .entity("id"), method: .post, access: .may(.moderate),
    purpose: Wording(de: "Nimmt einen Vorschlag an oder lehnt ihn ab.", en: "Accepts or declines."))

  static let calls = Route(
    "/anrufe", access: .may(.moderate),
    purpose: Wording(de: "Angebote, bei denen jemand anruft.", en: "Offers to telephone about."),
    query: [page.info, done.info])
  static let callList = Route(
    "/anrufe/liste", access: .may(.moderate),
    purpose: Wording(de: "Dieselbe Liste als CSV.", en: "The same list as CSV."))
  static let confirmed: Route<OfferID> = Route(
    "/anrufe" / .entity("id"), method: .post, access: .may(.confirmOffers),
    purpose: Wording(de: "Am Telefon bestätigt.", en: "Confirmed by telephone."))

  static let code = QueryParameter<String>.text(
    "code", limit: 60, purpose: Wording(de: "Der Code eines Hinweises.", en: "The code of a remark."))
  static let askOutcome = Route(
    "/hinweis", access: .everyone,
    purpose: Wording(de: "Fragt nach dem Code eines Hinweises.", en: "Asks for the code of a remark."),
    query: [code.info])
  static let outcome: Route<String> = Route(
    "/hinweis" / .text("code"), access: .everyone,
    purpose: Wording(de: "Sagt, was aus einem Hinweis wurde.", en: "Tells what became of a remark."))
  static let remark: Route<OfferID> = Route(
    "/angebot" / .entity("id") / "hinweis", access: .everyone,
    purpose: Wording(de: "Stimmt etwas nicht?", en: "Is something wrong?"))
  static let sendRemark: Route<OfferID> = Route(
    "/angebot" / .entity("id") / "hinweis", method: .post, access: .everyone,
    purpose: Wording(de: "Nimmt einen Hinweis.", en: "Takes a remark."))
}
