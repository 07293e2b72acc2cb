import Access
import Markup
import Offers
import Places
import Storage
import Web

/// Earlier versions of an offer, and putting one back.
struct HistoryHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let house: EditingHouse
  private let texts = HistoryTexts.german
  private let editing = EditingTexts.german
  private static let shown = 20

  init(store: any Store, clock: Clock, house: EditingHouse) {
    self.store = store
    self.clock = clock
    self.house = house
  }

  /// A version with what changed in it.
  private struct Step {
    var entry: VersionEntry
    var changes: [FieldChange]?
  }

  func list(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let before = try request.query(EditingRoutes.before)
    let now = clock.now()
    let (name, newest, steps) = try await refusing {
      try await store.write { tx in
        let newest = try OfferHistory.current(id, scope: scope, at: now, in: tx)
        guard newest > 0 else { throw EditRefusal.notFound }
        let entries = try OfferHistory.list(id, scope: scope, limit: 2_000, in: tx)
          .filter { entry in before.map { entry.number < $0 } ?? true }
        let versions = try entries.prefix(Self.shown + 1).map {
          try OfferHistory.load(id, number: $0.number, scope: scope, in: tx)
        }
        let names = try OfferNames.of(versions.map(\.offer), in: tx)
        let steps = versions.prefix(Self.shown).enumerated().map { index, version in
          let old = index + 1 < versions.count ? versions[index + 1] : nil
          return Step(
            entry: version.entry,
            changes: old.map { OfferHistory.difference(old: $0.offer, new: version.offer, names: names) })
        }
        let name = try OfferStore.find(id, in: tx)?.name ?? ""
        return (name, newest, (steps: steps, hasMore: entries.count > Self.shown))
      }
    }
    let roles = try await house.roles(Set(steps.steps.compactMap(\.entry.account)))
    let person = try request.person()
    let rows = steps.steps.map { row($0, id, newest, roles, person) }
    let more: HTML =
      steps.hasMore
      ? "<p><a href=\"\(EditingRoutes.history.url(id, query: [EditingRoutes.before.item(steps.steps.last?.entry.number)]))\">\(texts.older)</a></p>"
      : .empty
    let note = try request.query(EditingRoutes.done).flatMap { editing.done[$0] }.map {
      "<div class=\"note\" role=\"status\"><p>\($0)</p></div>" as HTML
    }
    let title = texts.title(name)
    return .page(
      Page(
        title: title,
        main: """
          \(Breadcrumbs([.init(editing.title, EditingRoutes.list.url()), .init(name, EditingRoutes.edit.url(id))], current: texts.short).html)\
          <h1>\(title)</h1>\(note)<p>\(texts.lead)</p>\(rows)\(more)
          """, noindex: true, style: "edit"))
  }

  private func row(
    _ step: Step, _ id: OfferID, _ newest: Int, _ roles: [AccountID: Set<Role>], _ person: SignedIn
  ) -> HTML {
    let entry = step.entry
    let who = entry.account.map { roles[$0].map(texts.role) ?? texts.gone } ?? texts.program
    let title = "\(GermanMoment.text(entry.at)) · \(entry.kind.german) · \(who)"
    let changes: HTML =
      switch step.changes {
      case nil: "<p class=\"soft\">\(texts.first)</p>"
      case let changes? where changes.isEmpty: "<p class=\"soft\">\(texts.same)</p>"
      case let changes?:
        ChangeTable(changes: changes, old: texts.old, new: texts.new, none: editing.nothing).html
      }
    let button: HTML =
      entry.number == newest
      ? "<p><span class=\"tag\">\(texts.current)</span></p>"
      : Web.Form(
        action: EditingRoutes.undo.url(id), method: .post, for: person,
        content: """
          \(Web.Form.hidden("nummer", String(entry.number)))<button class="button quiet">\(texts.restore)\
          <span class="hidden">: \(GermanMoment.text(entry.at))</span></button>
          """
      ).html
    return """
      <section class="version"><h2>\(title)</h2>\
      \(entry.note.map { "<p>\($0)</p>" as HTML })\(changes)\(button)</section>
      """
  }

  func undo(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let number = Int(request.form.text("nummer")) ?? 0
    let note = texts.note(number)
    _ = try await refusing {
      try await store.write {
        try OfferHistory.undo(id, to: number, scope: scope, note: note, at: now, in: $0)
      }
    }
    return .redirect(to: EditingRoutes.history.url(id, query: [EditingRoutes.done.item("zurueck")]))
  }
}
