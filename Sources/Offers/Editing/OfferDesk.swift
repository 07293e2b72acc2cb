public import Access
public import Places
public import Storage

/// What lies before somebody who edits an offer: their draft, or else what is published.
public struct OfferSheet: Sendable, Hashable {
  /// The offer as it is edited.
  public var offer: Offer
  /// The number of the version that the edit begins with; 0 for a new offer.
  public var base: Int
  /// When the draft was saved; nil while there is none.
  public var saved: Instant?
  /// When the draft shall be published by itself.
  public var publishAt: Instant?
  /// Why the draft was not published at its time.
  public var failure: PublishingFailure?
}

/// Editing as the pages do it: a draft begins with the first save, never with a look.
public enum OfferDesk {
  /// What somebody finds when they open an offer.
  public static func open(_ id: OfferID, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> OfferSheet
  {
    try scope.require(.editOffers)
    let stored = try reachable(id, scope, in: tx)
    if let draft = try DraftStore.find(id, scope: scope, in: tx) {
      return OfferSheet(
        offer: draft.offer, base: draft.base, saved: draft.updated, publishAt: draft.publishAt,
        failure: draft.failure)
    }
    guard let stored else { throw EditRefusal.notFound }
    return OfferSheet(offer: stored, base: try OfferHistory.current(of: stored, at: now, in: tx))
  }

  /// What an edit changes: the sheet that the editor saw, even if somebody has published since.
  public static func sheet(
    _ id: OfferID, base: Int?, scope: Scope, at now: Instant, in tx: any Transaction
  ) throws -> OfferSheet {
    let sheet = try open(id, scope: scope, at: now, in: tx)
    guard sheet.saved == nil, let base, base > 0, base < sheet.base,
      let version = try OfferHistory.find(id, number: base, in: tx)
    else { return sheet }
    return OfferSheet(offer: version.offer, base: base)
  }

  /// Saves an edit as the account's draft. `seen`: when the draft was saved that the editor saw; nil if there was
  /// none. The refusal `.draftChanged` carries what another window saved meanwhile.
  @discardableResult
  public static func save(
    _ sheet: OfferSheet, seen: Instant?, scope: Scope, at now: Instant, in tx: any Transaction
  ) throws -> OfferDraft {
    try scope.require(.editOffers)
    let account = try DraftStore.owner(scope)
    var draft = OfferDraft(
      account: account, base: sheet.base, offer: sheet.offer, updated: seen ?? .distantPast)
    if try DraftStore.find(draft.offer.id, scope: scope, in: tx) != nil {
      return try DraftStore.save(draft, scope: scope, at: now, in: tx)
    }
    let before = try reachable(draft.offer.id, scope, in: tx).map { try OfferHome($0, in: tx) }
    guard before != nil else { throw EditRefusal.notFound }
    try OfferHome(draft.offer, in: tx).check(scope, movedFrom: before)
    draft.updated = now
    try DraftStore.write(draft, in: tx)
    return draft
  }

  /// How the draft and what was published since differ; nil when nothing was.
  public static func conflict(_ id: OfferID, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> EditConflict?
  {
    try scope.require(.editOffers)
    guard let stored = try reachable(id, scope, in: tx),
      let draft = try DraftStore.find(id, scope: scope, in: tx)
    else { return nil }
    let number = try OfferHistory.current(of: stored, at: now, in: tx)
    guard number != draft.base else { return nil }
    return EditConflict(
      number: number, current: stored, base: try OfferHistory.find(id, number: draft.base, in: tx)?.offer,
      mine: draft.offer)
  }

  /// Puts the draft upon the newest version. `theirs`: the labels of the conflicts in which the published text
  /// shall stay; in all others the editor's does.
  @discardableResult
  public static func settle(
    _ id: OfferID, theirs: Set<String>, scope: Scope, at now: Instant, in tx: any Transaction
  ) throws -> OfferDraft {
    let current = try reachable(id, scope, in: tx)
    var (draft, conflicts) = try Publishing.rebase(id, scope: scope, at: now, in: tx)
    guard let current else { return draft }
    for conflict in conflicts where theirs.contains(conflict.label) {
      conflict.take(from: current, into: &draft.offer)
    }
    return try DraftStore.save(draft, scope: scope, at: now, in: tx)
  }

  /// The stored offer if there is one; throws if it is beyond the right.
  static func reachable(_ id: OfferID, _ scope: Scope, in tx: any Transaction) throws -> Offer? {
    let stored = try OfferStore.find(id, in: tx)
    if let stored { try OfferHome(stored, in: tx).check(scope) }
    return stored
  }
}

extension FieldConflict {
  /// Puts what one side says in this field into an offer.
  func take(from other: Offer, into offer: inout Offer) {
    guard field == .translations else { return field.copy(from: other, to: &offer) }
    for language in Set(other.translations.keys).union(offer.translations.keys)
    where label.hasSuffix("(\(SpokenLanguage.name(language)))") {
      offer.translations[language] = other.translations[language]
    }
  }
}

extension EditConflict {
  /// Both edits in one, where each conflict is decided: the labels in `theirs` stay as they are, in all others the
  /// edit counts.
  public func settled(theirs: Set<String>) -> Offer {
    var (out, conflicts) = merged
    for conflict in conflicts where !theirs.contains(conflict.label) {
      conflict.take(from: mine, into: &out)
    }
    return out
  }
}
