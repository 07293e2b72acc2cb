import Access
import Markup
import Offers
import Places
import Storage
import Web

/// Saving drafts, publishing them, and what happens when somebody was faster.
struct SavingHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let editing: EditingHandlers
  private var texts: EditingTexts { editing.texts }

  /// What became of a sent form.
  enum Outcome {
    case again(EditPage)
    case go(Link)
  }

  func save(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let person = try request.person()
    let now = clock.now()
    let fields = request.form
    let outcome = try await refusing {
      try await store.write { tx in
        switch fields.text("was") {
        case "verwerfen": return try discard(id, scope, now, in: tx)
        default: return try save(id, fields, scope, person, now, in: tx)
        }
      }
    }
    switch outcome {
    case .again(let page): return page.answer
    case .go(let link): return .redirect(to: link)
    }
  }

  private func discard(_ id: OfferID, _ scope: Scope, _ now: Instant, in tx: any Transaction) throws
    -> Outcome
  {
    let sheet = try OfferDesk.open(id, scope: scope, at: now, in: tx)
    try DraftStore.discard(id, scope: scope, in: tx)
    let done = EditingRoutes.done.item("verworfen")
    return .go(
      sheet.base == 0 ? EditingRoutes.list.url(query: [done]) : EditingRoutes.edit.url(id, query: [done]))
  }

  private func save(
    _ id: OfferID, _ fields: FormFields, _ scope: Scope, _ person: SignedIn, _ now: Instant,
    in tx: any Transaction
  ) throws -> Outcome {
    var sheet = try OfferDesk.sheet(id, base: Int(fields.text("basis")), scope: scope, at: now, in: tx)
    let seen = Int64(fields.text("stand")).map { Instant(milliseconds: $0) }
    var form = OfferForm(fields, over: sheet.offer)
    var offer = form.read(into: sheet.offer, at: now, texts: editing.formTexts, needs: texts)
    let places = try OfferShelf.places(for: sheet.offer, scope: scope, in: tx)
    let what = fields.text("was")
    let moment = what == "spaeter" ? moment(&form, now) : nil
    let draft = sheet
    func again(_ elsewhere: [FieldChange] = [], seen: Instant?) -> Outcome {
      .again(
        EditPage(
          texts: texts, formTexts: editing.formTexts, person: person, sheet: draft, judged: offer, form: form,
          places: places, today: BerlinTime.local(now).date, elsewhere: elsewhere, seen: seen))
    }
    takeKnownPlaces(form, &offer, places)
    // Only the hints are asked for; nothing is saved, and nothing is lost.
    if what == "pruefen" { return again(seen: seen) }
    do {
      // A new place is there only if the draft that names it is.
      try tx.attempt {
        try takeNewPlace(&form, &offer, scope, now, in: tx)
        guard form.errors.isEmpty else { return }
        sheet.offer = offer
        try OfferDesk.save(sheet, seen: seen, scope: scope, at: now, in: tx)
      }
      guard form.errors.isEmpty else { return again(seen: seen) }
    } catch EditRefusal.draftChanged(let known) {
      let names = try OfferNames.of([known.offer, offer], in: tx)
      let changes = OfferHistory.difference(old: known.offer, new: offer, names: names)
      return again(changes, seen: known.updated)
    } catch EditRefusal.invalid(let field, let text) {
      form.errors[OfferForm.name(of: field) ?? "beschreibung"] = text
      return again(seen: seen)
    }
    do {
      return .go(try tx.attempt { try go(what, id, fields, moment, scope, now, in: tx) })
    } catch EditRefusal.invalid(let field, let text) {
      form.errors[OfferForm.name(of: field) ?? "beschreibung"] = text
      return again(seen: try DraftStore.find(id, scope: scope, in: tx)?.updated)
    }
  }

  private func moment(_ form: inout OfferForm, _ now: Instant) -> Instant? {
    guard let local = LocalDateTime(iso8601: String(form.text("wann").prefix(16))) else {
      form.errors["wann"] = editing.formTexts.wrongMoment
      return nil
    }
    let moment = BerlinTime.instant(local)
    if moment <= now { form.errors["wann"] = editing.formTexts.pastMoment }
    return moment
  }
}
