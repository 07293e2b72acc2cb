import Access
import Navigator
import Places
import Web

/// The addresses of the desk, each declared once.
enum DeskRoutes {
  static let tick = QueryParameter<ContactTick>(
    "strich", purpose: Wording(de: "Der Strich, der gerade gemacht wurde.", en: "The stroke just made."),
    expected: Wording(de: "fünf Wörter mit Punkten dazwischen", en: "five words with dots between"),
    parse: ContactTick.init(code:), print: \.code)
  static let year = QueryParameter<Int>.integer(
    "jahr", 2_000...2_999, purpose: Wording(de: "Das Jahr.", en: "The year."))

  static let desk = Route(
    "/tresen", access: .may(.useDesk),
    purpose: Wording(
      de: "Der Tresen: von den Worten am Telefon zum Wegzettel.", en: "The desk: from words to a route sheet."
    ),
    query: [
      NavigatorQuery.words.info, NavigatorQuery.age.info, NavigatorQuery.phase.info,
      NavigatorQuery.situation.info, NavigatorQuery.sheet.info, NavigatorQuery.second.info, tick.info,
    ])
  static let count = Route(
    "/tresen/kontakt", method: .post, access: .may(.useDesk),
    purpose: Wording(de: "Zählt einen Kontakt.", en: "Counts a contact."))
  static let takeBack = Route(
    "/tresen/kontakt/zurueck", method: .post, access: .may(.useDesk),
    purpose: Wording(de: "Nimmt einen Strich von heute zurück.", en: "Takes a stroke of today back."))
  static let report = Route(
    "/kontakte", access: .may(.reportContacts),
    purpose: Wording(de: "Die gezählten Kontakte eines Jahres.", en: "The contacts of a year."),
    query: [year.info])
  static let list = Route(
    "/kontakte/liste", access: .may(.reportContacts),
    purpose: Wording(de: "Dasselbe als CSV.", en: "The same as CSV."), query: [year.info])
}
