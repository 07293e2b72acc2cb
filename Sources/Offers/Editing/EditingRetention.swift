public import Places
public import Storage

/// How long editing keeps what it keeps (docs/datenschutz/loeschkonzept.md).
public enum EditingRetention {
  /// Days for which older versions stay, and a draft that nobody touches.
  public static let versionDays = 730, draftDays = 180

  /// Removes everything whose time is over, and says how many rows changed. For the nightly job.
  @discardableResult
  public static func run(at now: Instant, in tx: any Transaction) throws -> Int {
    func before(_ days: Int) -> Instant { now - Int64(days) * 86_400 }
    return try OfferHistory.prune(olderThan: before(versionDays), in: tx)
      + DraftStore.purge(untouchedSince: before(draftDays), in: tx) + SuggestionStore.purge(at: now, in: tx)
      + ConfirmLink.purge(at: now, in: tx) + Reminders.purge(at: now, in: tx)
  }
}
