import Access
import Navigator
import Web

/// The addresses of the ledger of unmet needs, each declared once.
enum UnmetRoutes {
  static let state = QueryParameter<Bool>(
    "stand", purpose: Wording(de: "Was schon erledigt ist.", en: "What is dealt with."),
    expected: Wording(de: "„erledigt“ oder „offen“", en: "“erledigt” (done) or “offen” (open)"),
    parse: { $0 == "erledigt" ? true : $0 == "offen" ? false : nil }, print: { $0 ? "erledigt" : "offen" })

  static let list = Route(
    "/bedarf", access: .may(.seeUnmet),
    purpose: Wording(de: "Was Familien vergeblich suchen.", en: "What families look for in vain."),
    query: [state.info])
  static let file = Route(
    "/bedarf/liste", access: .may(.seeUnmet),
    purpose: Wording(de: "Dasselbe als CSV.", en: "The same as CSV."))
  static let settle = Route(
    "/bedarf", method: .post, access: .may(.settleUnmet),
    purpose: Wording(de: "Hält fest, was dazu getan wurde.", en: "Notes what was done about it."))
}
