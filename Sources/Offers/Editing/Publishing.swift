public import Access
import Documents
public import Places
public import Storage

/// Bringing drafts into the register.
public enum Publishing {
  /// Publishes the account's draft of an offer and removes it. Throws `.conflict` with both texts when the offer
  /// has changed since the draft began; the draft stays then.
  @discardableResult
  public static func publish(
    _ id: OfferID, scope: Scope, note: String? = nil, at now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    try scope.require(.editOffers)
    guard let draft = try DraftStore.find(id, scope: scope, in: tx) else { throw EditRefusal.notFound }
    return try publish(draft, scope, note, now, in: tx)
  }

  /// Puts the account's draft upon the newest version: what merges is in it, what does not is listed with both
  /// texts, the draft keeping its own. Publishing it then is a decision for these texts.
  public static func rebase(_ id: OfferID, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> (draft: OfferDraft, conflicts: [FieldConflict])
  {
    try scope.require(.editOffers)
    guard var draft = try DraftStore.find(id, scope: scope, in: tx) else { throw EditRefusal.notFound }
    guard let offer = try OfferStore.find(id, in: tx) else { return (draft, []) }
    try OfferHome(offer, in: tx).check(scope)
    let number = try OfferHistory.current(of: offer, at: now, in: tx)
    guard number != draft.base else { return (draft, []) }
    let names = try OfferNames.of([offer, draft.offer], in: tx)
    let base = try OfferHistory.find(id, number: draft.base, in: tx)?.offer
    let merged = OfferMerging.merge(base: base, mine: draft.offer, theirs: offer, names: names)
    var result = merged.offer
    // The draft is the editor's text: where both differ it keeps the editor's words, and the page shows the other's.
    for field in Set(merged.conflicts.map(\.field)) where field != .translations {
      field.copy(from: draft.offer, to: &result)
    }
    for (language, text) in draft.offer.translations where base?.translations[language] != text {
      result.translations[language] = text
    }
    draft.offer = result.settled
    draft.base = number
    draft.updated = max(now, Instant(milliseconds: draft.updated.milliseconds + 1))
    try DraftStore.write(draft, in: tx)
    return (draft, merged.conflicts)
  }

  static func publish(
    _ draft: OfferDraft, _ scope: Scope, _ note: String?, _ now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    let version = try OfferCommit(
      draft.offer, base: draft.base, kind: .published, by: draft.account, note: note, action: .editOffers,
      at: now
    ).run(scope, in: tx)
    try DraftStore.remove(draft, in: tx)
    return version
  }
}

/// What became of a draft whose time had come.
public struct DuePublication: Sendable, Hashable {
  /// Which offer.
  public var offer: OfferID
  /// Its name in the draft.
  public var name: String
  /// Whose draft.
  public var account: AccountID
  /// What happened: a version, or why not. A draft that was not published stays, without its time, and
  /// says why.
  public var result: Result<Int, EditRefusal>

  /// Why it was not published; nil when it was.
  public var failure: PublishingFailure? {
    guard case .failure(let refusal) = result else { return nil }
    return PublishingFailure(refusal)
  }
}

extension Publishing {
  /// Whether the time of some draft has come.
  public static func isDue(now: Instant, in tx: any Transaction) throws -> Bool {
    try !DraftStore.due(now, in: tx).isEmpty
  }

  /// Publishes every draft whose time has come. What merges with changes since is merged. Doing it again does
  /// nothing. The caller holds a lease.
  ///
  /// - Parameter scopeOf: the right that the author has now to `Action.editOffers`; nil when there is none any
  ///   more, and then the draft is not published.
  public static func due(
    now: Instant, in tx: any Transaction, scopeOf: (AccountID) throws -> Scope?
  ) throws -> [DuePublication] {
    try DraftStore.due(now, in: tx).map { draft in
      do {
        let version = try tx.attempt {
          guard let scope = try scopeOf(draft.account) else { throw EditRefusal.notAllowed }
          try scope.require(.editOffers)
          return try publishMerging(draft, scope, now, in: tx)
        }
        return DuePublication(
          offer: draft.offer.id, name: draft.offer.name, account: draft.account,
          result: .success(version.number))
      } catch let refusal as EditRefusal {
        try DraftStore.setTime(nil, failure: PublishingFailure(refusal), of: draft, in: tx)
        return DuePublication(
          offer: draft.offer.id, name: draft.offer.name, account: draft.account, result: .failure(refusal))
      }
    }
  }

  private static func publishMerging(
    _ draft: OfferDraft, _ scope: Scope, _ now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    do {
      return try publish(draft, scope, nil, now, in: tx)
    } catch EditRefusal.conflict(let conflict) {
      let merged = conflict.merged
      guard merged.conflicts.isEmpty, conflict.base != nil else { throw EditRefusal.conflict(conflict) }
      var draft = draft
      draft.offer = merged.offer
      draft.base = conflict.number
      return try publish(draft, scope, nil, now, in: tx)
    }
  }
}
