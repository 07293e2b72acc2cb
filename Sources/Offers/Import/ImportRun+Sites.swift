import Documents
import Places
import Storage

/// Documents that describe an offer at a place become part of their offer.
extension ImportRun {
  func finishSites() throws {
    var offer: Offer?
    var isChanged = false
    var last: Incoming?
    func flush() throws {
      defer { isChanged = false }
      guard isChanged, let offer, let last else { return }
      do {
        try OfferStore.save(offer, in: tx)
      } catch let error as OfferStore.SiteTaken {
        reportTaken(error.id, last)
        tally.rejected(last.table)
      }
    }
    try eachPending(6) { entry in
      let it = entry.incoming
      current = it.origin
      guard try reportDangling(it), let id = offerID(of: it) else { return }
      if offer?.id != id {
        try flush()
        offer = try OfferStore.find(id, in: tx)
      }
      guard var changed = offer, let site = site(it) else { return }
      let position = changed.sites.firstIndex { $0.id == site.id }
      if let position, changed.sites[position] == site {
        if !entry.isCounted { tally.unchanged(it.table) }
        return
      }
      if let position { changed.sites[position] = site } else { changed.sites.append(site) }
      offer = changed
      (isChanged, last) = (true, it)
      guard !entry.isCounted else { return }
      if entry.isNew { tally.added(it) } else { tally.changed(it) }
    }
    try flush()
  }

  private func offerID(of it: Incoming) -> OfferID? {
    HSDSIdentity.uuid(source: source, table: "service", id: it.value["service_id"])
      .flatMap { OfferID(rawValue: $0) }
  }

  /// The site as the offer's own reading makes it.
  private func site(_ it: Incoming) -> OfferSite? {
    let record = rewriter.rewrite(it.value, table: it.table, id: it.id)
    return offer(around: record, it.id)?.sites.first
  }

  private func offer(around site: JSONObject, _ id: String) -> Offer? {
    let service: JSONObject = ["service_at_locations": .array([.object(site)])]
    return OfferID(rawValue: id).map { Offer(hsds: service, id: $0, area: area, now: now) }
  }

  /// Whether an offer has this site with this content already.
  func isSameSite(_ it: Incoming, _ record: JSONObject) throws -> Bool {
    guard let id = offerID(of: it), let stored = try OfferStore.find(id, in: tx) else { return false }
    let site = offer(around: record, it.id)?.sites.first
    return site != nil && stored.sites.contains { $0 == site }
  }
}
