import Places
import Storage

/// Which offer of the register each draft means.
enum ListIdentities {
  /// The ids in the order of the drafts: their own, else that of an earlier import, else that of an offer of the
  /// same provider and name, else a new one that is always the same for area, provider and name.
  static func of(
    _ drafts: [ListDraft], providers: ListProviders, area: AreaKey, in tx: any Transaction
  ) throws -> [OfferID] {
    let derived = drafts.map { draft in
      draft.identifier ?? newID(draft, area) ?? draft.offer.id
    }
    var claimed = Set(derived)
    var present: Set<OfferID> = []
    for chunk in derived.chunks(of: 500) {
      try tx.each("SELECT id FROM offer WHERE id IN (\(list: chunk))") { present.insert(try $0.get("id")) }
    }
    let named = try offers(of: Set(drafts.compactMap { providers[$0.organisation] }), in: tx)
    return zip(drafts, derived).map { draft, id in
      if draft.identifier != nil || draft.variant != nil || present.contains(id) { return id }
      guard let provider = providers[draft.organisation], let match = named[key(provider, draft.offer.name)],
        claimed.insert(match).inserted
      else { return id }
      return match
    }
  }

  private static func newID(_ draft: ListDraft, _ area: AreaKey) -> OfferID? {
    OfferID(rawValue: HSDSIdentity.derived("list-offer", area.rawValue, draft.key, draft.variant ?? ""))
  }

  private static func key(_ provider: OrganisationID, _ name: String) -> String {
    "\(provider.rawValue)\u{1F}\(CellText.nameKey(name))"
  }

  private static func offers(of providers: Set<OrganisationID>, in tx: any Transaction) throws -> [String:
    OfferID]
  {
    var out: [String: OfferID] = [:]
    for chunk in providers.sorted().chunks(of: 500) {
      try tx.each(
        "SELECT id, organisation_id, name FROM offer WHERE organisation_id IN (\(list: chunk)) ORDER BY id"
      ) { row in
        let key = key(try row.get("organisation_id"), try row.get("name"))
        if out[key] == nil { out[key] = try row.get("id") }
      }
    }
    return out
  }
}
