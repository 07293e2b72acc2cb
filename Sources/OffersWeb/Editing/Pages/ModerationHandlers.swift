import Access
import Markup
import Offers
import Places
import Storage
import Web

/// The queue of what people outside would change, and deciding on it.
struct ModerationHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let house: EditingHouse
  private let texts = ModerationTexts.german
  private let editing = EditingTexts.german

  init(store: any Store, clock: Clock, house: EditingHouse) {
    self.store = store
    self.clock = clock
    self.house = house
  }

  /// A suggestion with what a moderator needs beside it.
  private struct Entry {
    var suggestion: Suggestion
    var offer: Offer?
    var changes: [FieldChange]
  }

  func list(_ request: Request) async throws -> Answer { try await list(request, wrong: nil) }

  /// `wrong`: a suggestion whose texts differ from what was published since, with the choices to be made.
  private func list(_ request: Request, wrong: (id: SuggestionID, choices: ConflictChoices, number: Int)?)
    async throws -> Answer
  {
    let scope = try request.scope()
    let person = try request.person()
    let entries = try await refusing {
      try await store.read { tx in
        try SuggestionStore.open(scope: scope, limit: 50, in: tx).map { suggestion in
          let offer = try suggestion.offer.flatMap { try OfferStore.find($0, in: tx) }
          let offers = [offer, suggestion.body].compactMap { $0 }
          let names = try OfferNames.of(offers, in: tx)
          let changes = suggestion.body.map { OfferHistory.difference(old: offer, new: $0, names: names) }
          return Entry(suggestion: suggestion, offer: offer, changes: changes ?? [])
        }
      }
    }
    let rows = entries.map { entry in
      row(entry, person, wrong?.id == entry.suggestion.id ? wrong.map { ($0.choices, $0.number) } : nil)
    }
    let note = try request.query(EditingRoutes.done).flatMap { editing.done[$0] }.map {
      "<div class=\"note\" role=\"status\"><p>\($0)</p></div>" as HTML
    }
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(note)\
          \(rows.isEmpty ? "<p>\(texts.none)</p>" as HTML : "<p>\(texts.lead)</p>" as HTML)\(rows)
          """, noindex: true, status: wrong == nil ? .ok : Status(code: 422), style: "edit"))
  }

  private func row(_ entry: Entry, _ person: SignedIn, _ conflict: (ConflictChoices, Int)?) -> HTML {
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
      <p>\(texts.about): <a href="\(house.publicPage(offer.id))">\(offer.name)</a> · \
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
      \(conflict == nil ? changes : .empty)\(form(it, name, person, conflict))</section>
      """
  }

  private func form(_ it: Suggestion, _ name: String, _ person: SignedIn, _ conflict: (ConflictChoices, Int)?)
    -> HTML
  {
    // Every row has a field of this kind, so that the ids must differ.
    let reason = Field("grund_\(it.id.rawValue)", texts.reason, hint: texts.reasonHint, isOptional: true)
    let accept = it.kind == .remark ? texts.done : texts.accept
    let choices: HTML =
      conflict.map { "\(Web.Form.hidden("nummer", String($0.1)))<p>\(editing.conflictLead)</p>\($0.0.html)" }
      ?? .empty
    return Web.Form(
      action: EditingRoutes.decide.url(it.id), method: .post, for: person,
      content: """
        \(choices)\(reason.line(limit: 500))<div class="buttons">\
        <button class="button" name="was" value="annehmen">\(accept)<span class="hidden">: \(name)</span></button>\
        <button class="button quiet" name="was" value="ablehnen">\(texts.decline)<span class="hidden">: \(name)</span></button></div>
        """
    ).html
  }

  func decide(_ request: Request, _ id: SuggestionID) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let fields = request.form
    let said = fields.text("grund_\(id.rawValue)")
    let reason = said.isEmpty ? nil : said
    let isAccepted = fields.text("was") == "annehmen"
    let editing = editing
    let open: (choices: ConflictChoices, number: Int)? = try await refusing {
      try await store.write { tx in
        guard isAccepted else {
          // Anything but a clear word leaves the suggestion where it is.
          if fields.text("was") == "ablehnen" {
            try SuggestionStore.decline(id, scope: scope, reason: reason, at: now, in: tx)
          } else {
            _ = try SuggestionStore.find(id, scope: scope, in: tx)
          }
          return nil
        }
        do {
          try tx.attempt { _ = try SuggestionStore.accept(id, scope: scope, reason: reason, at: now, in: tx) }
          return nil
        } catch EditRefusal.conflict(let conflict) {
          let offers = [conflict.current, conflict.base, conflict.mine].compactMap { $0 }
          let names = try OfferNames.of(offers, in: tx)
          let choices = ConflictChoices(
            texts: editing, conflicts: conflict.merged(names: names).conflicts, fields: fields)
          guard choices.isComplete, fields.text("nummer") == String(conflict.number) else {
            return (choices, conflict.number)
          }
          let decided = conflict.settled(theirs: choices.theirs)
          _ = try SuggestionStore.accept(id, as: decided, scope: scope, reason: reason, at: now, in: tx)
          return nil
        }
      }
    }
    if let open { return try await list(request, wrong: (id, open.choices, open.number)) }
    let done: String? =
      switch fields.text("was") {
      case "annehmen": "angenommen"
      case "ablehnen": "abgelehnt"
      default: nil
      }
    return .redirect(to: EditingRoutes.suggestions.url(query: [EditingRoutes.done.item(done)]))
  }
}
