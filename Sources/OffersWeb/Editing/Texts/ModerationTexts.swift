/// What the queue of suggestions says.
struct ModerationTexts: Sendable {
  var title: String, lead: String, none: String, remark: String, change: String, newOffer: String
  var sent: @Sendable (String) -> String, about: String, edit: String, answerTo: String
  var reason: String, reasonHint: String, accept: String, done: String, decline: String, decided: String
  var answer: String, answerHint: String, old: String, new: String, waiting: @Sendable (Int) -> String
}

extension EditingTexts {
  /// The words between the texts of two people, where one of them is a suggestion.
  static let moderation: EditingTexts = {
    var texts = german
    texts.conflictTitle = "Das Angebot hat sich inzwischen geändert"
    texts.conflictLead =
      "Seit der Vorschlag kam, wurde dasselbe Feld geändert. Bitte wählen Sie, welcher Text gelten soll, und nehmen Sie den Vorschlag noch einmal an. Bis dahin bleibt er offen."
    texts.mine = "Vorschlag"
    texts.takeMine = "Vorgeschlagenen Text nehmen"
    return texts
  }()
}

extension ModerationTexts {
  static let german = ModerationTexts(
    title: "Vorschläge",
    lead:
      "Was Familien und Fachleute gemeldet haben, das Älteste zuerst. Ändern tut sich erst etwas, wenn Sie zustimmen.",
    none: "Zurzeit wartet nichts auf Sie.", remark: "Hinweis", change: "Änderungsvorschlag",
    newOffer: "Vorschlag für ein neues Angebot", sent: { "eingegangen am \($0)" }, about: "Zum Angebot",
    edit: "Angebot bearbeiten", answerTo: "Antwort an", reason: "Begründung",
    reasonHint: "Nur für den Verlauf. Familien lesen sie nicht.", accept: "Annehmen", done: "Erledigt",
    decline: "Ablehnen", decided: "Darüber wurde schon entschieden.", answer: "Antwort an die Familie",
    answerHint: "Wer den Hinweis schickte, liest sie mit seinem Code. Bitte schreiben Sie keine Namen.",
    old: "Jetzt", new: "Vorschlag",
    waiting: { $0 == 1 ? "1 wartet auf Sie" : "\($0) warten auf Sie" })
}
