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
  private enum Outcome {
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
    let today = BerlinTime.local(now).date
    var offer = form.read(into: sheet.offer, today: today, texts: editing.formTexts, needs: texts)
    let places = try OfferShelf.places(for: sheet.offer, scope: scope, in: tx)
    let what = fields.text("was")
    let moment = what == "spaeter" ? moment(&form, now) : nil
    let draft = sheet
    func again(_ elsewhere: [FieldChange] = [], seen: Instant?) -> Outcome {
      .again(
        EditPage(
          texts: texts, formTexts: editing.formTexts, person: person, sheet: draft, form: form,
          places: places, today: today, elsewhere: elsewhere, seen: seen))
    }
    do {
      // A new place is there only if the draft that names it is.
      try tx.attempt {
        try takePlaces(&form, &offer, places, scope, now, in: tx)
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
      form.errors[Self.name(of: field)] = text
      return again(seen: seen)
    }
    do {
      return .go(try tx.attempt { try go(what, id, fields, moment, scope, now, in: tx) })
    } catch EditRefusal.invalid(let field, let text) {
      form.errors[Self.name(of: field)] = text
      return again(seen: try DraftStore.find(id, scope: scope, in: tx)?.updated)
    }
  }

  /// What the pressed button asks for, once the draft is saved.
  private func go(
    _ what: String, _ id: OfferID, _ fields: FormFields, _ moment: Instant?, _ scope: Scope, _ now: Instant,
    in tx: any Transaction
  ) throws -> Link {
    func edit(_ done: String) -> Link { EditingRoutes.edit.url(id, query: [EditingRoutes.done.item(done)]) }
    switch what {
    case "vorschau": return EditingRoutes.preview.url(id)
    case "sprache":
      return EditingRoutes.edit.url(
        id, query: [EditingRoutes.language.item(fields.text("sprache"))], fragment: "uebersetzung")
    case "spaeter":
      try DraftStore.schedule(id, at: moment, scope: scope, in: tx)
      return edit("vorgemerkt")
    case "nicht-spaeter":
      try DraftStore.schedule(id, at: nil, scope: scope, in: tx)
      return edit("gespeichert")
    case "veroeffentlichen": return try publish(id, scope, now, in: tx)
    default: return edit("gespeichert")
    }
  }

  /// Publishes; what others changed in other fields is joined, and where both differ the editor decides.
  private func publish(_ id: OfferID, _ scope: Scope, _ now: Instant, in tx: any Transaction) throws -> Link {
    func edit(_ done: String) -> Link { EditingRoutes.edit.url(id, query: [EditingRoutes.done.item(done)]) }
    if let conflict = try OfferDesk.conflict(id, scope: scope, at: now, in: tx) {
      guard conflict.merged.conflicts.isEmpty else { return EditingRoutes.conflict.url(id) }
      try OfferDesk.settle(id, theirs: [], scope: scope, at: now, in: tx)
      try Publishing.publish(id, scope: scope, at: now, in: tx)
      return edit("zusammengefuehrt")
    }
    try Publishing.publish(id, scope: scope, at: now, in: tx)
    return edit("veroeffentlicht")
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

  /// Ticked places that may be chosen join the offer; a new one is added to the register.
  private func takePlaces(
    _ form: inout OfferForm, _ offer: inout Offer, _ places: [Place], _ scope: Scope, _ now: Instant,
    in tx: any Transaction
  ) throws {
    let there = Set(offer.sites.map(\.place))
    var wanted = form.chosen["orte"] ?? []
    if let other = form.filled("weiterer_ort") { wanted.insert(other) }
    for place in places where wanted.contains(place.id.rawValue) && !there.contains(place.id) {
      offer.sites.append(OfferSite(id: PlaceID.make().rawValue, place: place.id))
    }
    guard form.wantsPlace else { return }
    let code = form.text("ort_plz")
    guard !form.text("ort_strasse").isEmpty, !form.text("ort_stadt").isEmpty, code.utf8.count == 5,
      code.utf8.allSatisfy({ (48...57).contains($0) })
    else {
      form.errors["ort_strasse"] = editing.formTexts.wrongPlace
      return
    }
    guard form.errors.isEmpty else { return }
    let address = Address(
      id: PlaceID.make().rawValue, street: form.text("ort_strasse"), postalCode: code,
      city: form.text("ort_stadt"))
    let place = try OfferShelf.add(form.text("ort_name"), address, for: offer, scope: scope, at: now, in: tx)
    offer.sites.append(OfferSite(id: PlaceID.make().rawValue, place: place.id))
  }

  /// The field of the form in which a fault of the offer is shown.
  private static func name(of field: OfferField) -> String {
    switch field {
    case .name: "name"
    case .ages: "alter_von"
    case .email: "email"
    case .url: "internet"
    case .sites: "ort_strasse"
    default: "beschreibung"
    }
  }
}
