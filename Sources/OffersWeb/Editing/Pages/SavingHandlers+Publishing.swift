import Access
import Markup
import Offers
import Places
import Storage
import Web

/// What follows once a draft is saved.
extension SavingHandlers {
  /// What the pressed button asks for, once the draft is saved.
  func go(
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
}
