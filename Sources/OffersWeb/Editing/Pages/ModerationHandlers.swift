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
  private let editing = EditingTexts.moderation

  init(store: any Store, clock: Clock, house: EditingHouse) {
    self.store = store
    self.clock = clock
    self.house = house
  }

  func list(_ request: Request) async throws -> Answer { try await list(request, open: nil) }

  /// `open`: a suggestion whose texts differ from what was published since, with the choices to be made.
  private func list(_ request: Request, open: ModerationPage.Open?) async throws -> Answer {
    let scope = try request.scope()
    let entries = try await refusing {
      try await store.read { tx in
        try SuggestionStore.open(scope: scope, limit: 50, in: tx).map { suggestion in
          let offer = try suggestion.offer.flatMap { try OfferStore.find($0, in: tx) }
          let offers = [offer, suggestion.body].compactMap { $0 }
          let names = try OfferNames.of(offers, in: tx)
          let changes = suggestion.body.map { OfferHistory.difference(old: offer, new: $0, names: names) }
          return ModerationPage.Entry(suggestion: suggestion, offer: offer, changes: changes ?? [])
        }
      }
    }
    return ModerationPage(
      person: try request.person(), entries: entries, open: open, done: try request.query(EditingRoutes.done),
      publicPage: house.publicPage
    ).answer
  }

  func decide(_ request: Request, _ id: SuggestionID) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let fields = request.form
    let said = fields.text("grund_\(id.rawValue)")
    let reason = said.isEmpty ? nil : said
    let told = fields.text("antwort_\(id.rawValue)")
    let answer = told.isEmpty ? nil : told
    let isAccepted = fields.text("was") == "annehmen"
    let editing = editing
    let open: ModerationPage.Open? = try await refusing {
      try await store.write { tx in
        guard isAccepted else {
          // Anything but a clear word leaves the suggestion where it is.
          if fields.text("was") == "ablehnen" {
            try SuggestionStore.decline(id, scope: scope, reason: reason, answer: answer, at: now, in: tx)
          } else {
            _ = try SuggestionStore.find(id, scope: scope, in: tx)
          }
          return nil
        }
        do {
          try tx.attempt {
            _ = try SuggestionStore.accept(id, scope: scope, reason: reason, answer: answer, at: now, in: tx)
          }
          return nil
        } catch EditRefusal.conflict(let conflict) {
          let offers = [conflict.current, conflict.base, conflict.mine].compactMap { $0 }
          let names = try OfferNames.of(offers, in: tx)
          let choices = ConflictChoices(
            texts: editing, conflicts: conflict.merged(names: names).conflicts, fields: fields)
          guard choices.isComplete, fields.text("nummer") == String(conflict.number) else {
            return .init(id: id, choices: choices, number: conflict.number, reason: said, answer: told)
          }
          let decided = conflict.settled(theirs: choices.theirs)
          _ = try SuggestionStore.accept(
            id, as: decided, scope: scope, reason: reason, answer: answer, at: now, in: tx)
          return nil
        }
      }
    }
    if let open { return try await list(request, open: open) }
    let done: String? =
      switch fields.text("was") {
      case "annehmen": "angenommen"
      case "ablehnen": "abgelehnt"
      default: nil
      }
    return .redirect(to: EditingRoutes.suggestions.url(query: [EditingRoutes.done.item(done)]))
  }
}
