import Markup
import Offers
import Places
import Web

/// The queue of suggestions as moderators see it.
struct ModerationPage {
  /// A suggestion with what a moderator needs beside it.
  struct Entry {
    var suggestion: Suggestion
    var offer: Offer?
    var changes: [FieldChange]
  }

  /// A suggestion that was accepted while its offer had changed: what is to be chosen, and what was written.
  struct Open {
    var id: SuggestionID
    var choices: ConflictChoices
    /// The version that the choice is about.
    var number: Int
    var reason: String
    var answer: String
  }

  let person: SignedIn
  let entries: [Entry]
  let open: Open?
  let done: String?
  let publicPage: @Sendable (OfferID) -> Link
  private let texts = ModerationTexts.german
  private let editing = EditingTexts.moderation

  init(
    person: SignedIn, entries: [Entry], open: Open?, done: String?,
    publicPage: @escaping @Sendable (OfferID) -> Link
  ) {
    self.person = person
    self.entries = entries
    self.open = open
    self.done = done
    self.publicPage = publicPage
  }

  var answer: Answer {
    let rows = entries.map { row($0, open?.id == $0.suggestion.id ? open : nil) }
    let note = done.flatMap { editing.done[$0] }.map {
      "<div class=\"note\" role=\"status\"><p>\($0)</p></div>" as HTML
    }
    let wrong: HTML? = open.map { _ in
      "<div class=\"summary\" role=\"alert\" tabindex=\"-1\"><p>\(editing.conflictTitle)</p></div>"
    }
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(note)\(wrong)\
          \(rows.isEmpty ? "<p>\(texts.none)</p>" as HTML : "<p>\(texts.lead)</p>" as HTML)\(rows)
          """, noindex: true, status: open == nil ? .ok : Status(code: 422), style: "edit"))
  }

  private func row(_ entry: Entry, _ open: Open?) -> HTML {
    let it = entry.suggestion
    let kind =
      switch it.kind {
      case .remark: texts.remark
      case .change: texts.change
      case .newOffer: texts.newOffer
      }
    let name = entry.offer?.name ?? it.body?.name ?? kind
    let about = entry.offer.map { offer in
      """
      <p>\(texts.about): <a href="\(publicPage(offer.id))">\(offer.name)</a> · \
      <a href="\(EditingRoutes.edit.url(offer.id))">\(texts.edit)<span class="hidden">: \(offer.name)</span></a></p>
      """ as HTML
    }
    let remark = it.remark.map { "<blockquote><p>\(lines: $0)</p></blockquote>" as HTML }
    let reply = it.replyTo.map { address in
      let link = Link(mail: address).map { "<a href=\"\($0)\">\(address)</a>" as HTML } ?? HTML.text(address)
      return "<p>\(texts.answerTo): \(link)</p>" as HTML
    }
    let changes: HTML =
      entry.changes.isEmpty
      ? .empty
      : ChangeTable(changes: entry.changes, old: texts.old, new: texts.new, none: editing.nothing).html
    return """
      <section class="card"><h2>\(kind): \(name)</h2>\
      <p class="soft">\(texts.sent(GermanMoment.text(it.sent)))</p>\(about)\(remark)\(reply)\
      \(open == nil ? changes : .empty)\(form(it, name, open))</section>
      """
  }

  private func form(_ it: Suggestion, _ name: String, _ open: Open?) -> HTML {
    // Every row has a field of this kind, so that the ids must differ.
    let reason = Field("grund_\(it.id.rawValue)", texts.reason, hint: texts.reasonHint, isOptional: true)
    let answer = Field("antwort_\(it.id.rawValue)", texts.answer, hint: texts.answerHint, isOptional: true)
    let answered = it.kind == .remark ? answer.lines(open?.answer ?? "", rows: 2, limit: 1_000) : nil
    let accept = it.kind == .remark ? texts.done : texts.accept
    let choices = open.map { open in
      "\(Web.Form.hidden("nummer", String(open.number)))<p>\(editing.conflictLead)</p>\(open.choices.html)"
        as HTML
    }
    return Web.Form(
      action: EditingRoutes.decide.url(it.id), method: .post, for: person,
      content: """
        \(choices)\(answered)\(reason.line(open?.reason ?? "", limit: 500))<div class="buttons">\
        <button class="button" name="was" value="annehmen">\(accept)<span class="hidden">: \(name)</span></button>\
        <button class="button quiet" name="was" value="ablehnen">\(texts.decline)<span class="hidden">: \(name)</span></button></div>
        """
    ).html
  }
}
