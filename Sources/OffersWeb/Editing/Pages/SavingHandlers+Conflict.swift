import Access
import Markup
import Offers
import Places
import Storage
import Web

/// Two edits at once: both texts beside each other, and a choice for each field.
extension SavingHandlers {
  func conflict(_ request: Request, _ id: OfferID) async throws -> Answer {
    try await conflictPage(request, id, wrong: nil)
  }

  private func conflictPage(_ request: Request, _ id: OfferID, wrong: String?) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let found = try await refusing {
      try await store.write { tx -> (EditConflict, OfferNames)? in
        _ = try OfferDesk.open(id, scope: scope, at: now, in: tx)
        guard let conflict = try OfferDesk.conflict(id, scope: scope, at: now, in: tx) else { return nil }
        let offers = [conflict.current, conflict.base, conflict.mine].compactMap { $0 }
        return (conflict, try OfferNames.of(offers, in: tx))
      }
    }
    guard let (conflict, names) = found else { return .redirect(to: EditingRoutes.edit.url(id)) }
    let choices = ConflictChoices(
      texts: editing.texts, conflicts: conflict.merged(names: names).conflicts, fields: request.form)
    let person = try request.person()
    let content: HTML = """
      \(Web.Form.hidden("nummer", String(conflict.number)))\(choices.html)<div class="buttons finish">\
      <button class="button" name="was" value="veroeffentlichen">\(editing.texts.publishSettled)</button>\
      <button class="button quiet" name="was" value="uebernehmen">\(editing.texts.settle)</button></div>
      """
    let note: HTML? = wrong.map { "<div class=\"summary\" role=\"alert\" tabindex=\"-1\"><p>\($0)</p></div>" }
    return .page(
      Page(
        title: editing.texts.conflictTitle,
        main: """
          <h1>\(editing.texts.conflictTitle)</h1><p>\(editing.texts.conflictLead)</p>\(note)\
          \(Web.Form(action: EditingRoutes.settle.url(id), method: .post, for: person, content: content).html)
          """, noindex: true, status: wrong == nil ? .ok : Status(code: 422), style: "edit"))
  }

  func settle(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let fields = request.form
    let editing = editing
    let wrong: String? = try await refusing {
      try await store.write { tx in
        _ = try OfferDesk.open(id, scope: scope, at: now, in: tx)
        guard let conflict = try OfferDesk.conflict(id, scope: scope, at: now, in: tx) else { return nil }
        guard String(conflict.number) == fields.text("nummer") else { return editing.texts.newer }
        let choices = ConflictChoices(
          texts: editing.texts, conflicts: conflict.merged.conflicts, fields: fields)
        guard choices.isComplete else { return editing.texts.choose }
        try OfferDesk.settle(id, theirs: choices.theirs, scope: scope, at: now, in: tx)
        if fields.text("was") == "veroeffentlichen" {
          try Publishing.publish(id, scope: scope, at: now, in: tx)
        }
        return nil
      }
    }
    if let wrong { return try await conflictPage(request, id, wrong: wrong) }
    let done = fields.text("was") == "veroeffentlichen" ? "veroeffentlicht" : "abgeglichen"
    return .redirect(to: EditingRoutes.edit.url(id, query: [EditingRoutes.done.item(done)]))
  }
}

/// Both texts of each conflict with the choice between them.
struct ConflictChoices {
  let texts: EditingTexts
  let conflicts: [FieldConflict]
  let fields: FormFields

  private func name(_ index: Int) -> String { "wahl_\(index)" }

  /// Whether every conflict is decided.
  var isComplete: Bool {
    conflicts.indices.allSatisfy { ["sie", "ich"].contains(fields.text(name($0))) }
  }

  /// The labels of those in which the published text shall stay.
  var theirs: Set<String> {
    Set(conflicts.indices.filter { fields.text(name($0)) == "sie" }.map { conflicts[$0].label })
  }

  var html: HTML {
    conflicts.enumerated().map { index, conflict in
      let error = fields.names.contains("nummer") && fields.text(name(index)).isEmpty ? texts.choose : nil
      let field = Field(name(index), conflict.label, error: error)
      let before: HTML =
        conflict.base.isEmpty
        ? .empty : "<p class=\"soft\">\(texts.before)</p><p class=\"soft\">\(lines: conflict.base)</p>"
      return """
        <section class="change"><h2>\(conflict.label)</h2><div class="pair">\
        \(side(texts.theirs, conflict.theirs))\(side(texts.mine, conflict.mine))</div>\(before)\
        \(field.radios([.init("sie", texts.takeTheirs), .init("ich", texts.takeMine)], selected: fields.text(name(index))))\
        </section>
        """ as HTML
    }.joined()
  }

  private func side(_ title: String, _ text: String) -> HTML {
    "<div><h3>\(title)</h3><p>\(lines: text.isEmpty ? texts.nothing : text)</p></div>"
  }
}
