import Access
import Journal
import Places
import Storage

/// The one way in which an edit gets into the register: rights, conflicts, sense, then the entry, its version,
/// the journal and the audit together.
struct OfferCommit {
  private var offer: Offer
  private let base: Int
  private let kind: VersionEntry.Kind
  private let account: AccountID?
  private let note: String?
  private let action: Action
  private let now: Instant

  /// `base`: the number of the version that was edited; 0 for a new offer.
  init(
    _ offer: Offer, base: Int, kind: VersionEntry.Kind, by account: AccountID?, note: String?, action: Action,
    at now: Instant
  ) {
    self.offer = offer.settled
    self.offer.lastModified = now
    self.base = base
    self.kind = kind
    self.account = account
    self.note = note
    self.action = action
    self.now = now
  }

  func run(_ scope: Scope, in tx: any Transaction) throws -> OfferVersion {
    let stored = try OfferStore.find(offer.id, in: tx)
    let offer = offer.markingTranslations(was: stored)
    let before = try stored.map { try OfferHome($0, in: tx) }
    try before?.check(scope)
    let current = try stored.map { try OfferHistory.current(of: $0, at: now, in: tx) } ?? 0
    guard base == current else {
      let known = base > 0 ? try OfferHistory.find(offer.id, number: base, in: tx)?.offer : nil
      throw EditRefusal.conflict(EditConflict(number: current, current: stored, base: known, mine: offer))
    }
    let home = try OfferHome(offer, in: tx)
    try home.check(scope, movedFrom: before)
    try OfferSense.check(offer, was: stored, in: tx)
    let fields = OfferDifference.fields(old: stored, new: offer)
    if fields.isEmpty, let same = try OfferHistory.find(offer.id, number: current, in: tx) {
      if kind == .confirmed { try audit(home, [], in: tx) }
      return same
    }
    do {
      try OfferStore.save(offer, in: tx)
    } catch is OfferStore.SiteTaken {
      throw EditRefusal.invalid(.sites, "Bitte nehmen Sie den Ort heraus und wählen Sie ihn noch einmal.")
    }
    let version = try OfferHistory.record(offer, kind: kind, by: account, note: note, at: now, in: tx)
    try Journal.note(stored == nil ? .created : .changed, "offer", id: offer.id.rawValue, at: now, in: tx)
    try audit(home, fields, in: tx)
    return version
  }

  private func audit(_ home: OfferHome, _ fields: [OfferField], in tx: any Transaction) throws {
    try Audit.note(
      action: action.name, by: account, entity: "offer", id: offer.id.rawValue, area: home.area,
      fields: fields.map(\.rawValue), at: now, in: tx)
  }
}
