public import Places
public import Storage

/// A right to do a job that one node has at a time. It ends by itself when its holder dies.
public enum Lease {
  /// Takes the right for a while, or keeps it. False when another has it, or the job was done for `slot`
  /// already. `slot`: what a run is for, such as a day; later ones come later in the alphabet.
  ///
  /// A right that would last much longer than any is given was made by a clock that has been put back since,
  /// and counts as ended.
  public static func take(
    _ job: String, for slot: String, by holder: String, seconds: Int64, now: Instant, in tx: any Transaction
  ) throws -> Bool {
    let until = Instant(milliseconds: now.milliseconds + seconds * 1000)
    let impossible = Instant(milliseconds: now.milliseconds + 2 * seconds * 1000)
    try tx.execute("INSERT INTO job (name) VALUES (\(job)) ON CONFLICT (name) DO NOTHING")
    return try tx.execute(
      """
      UPDATE job SET holder = \(holder), held_until = \(until)
      WHERE name = \(job) AND (done_for IS NULL OR done_for < \(slot))
        AND (holder IS NULL OR holder = \(holder) OR held_until < \(now) OR held_until > \(impossible))
      """) == 1
  }

  /// Gives the right back; the job is done for the slot. Does nothing when another has taken over.
  public static func finish(
    _ job: String, for slot: String, by holder: String, now: Instant, in tx: any Transaction
  ) throws {
    try tx.execute(
      """
      UPDATE job SET holder = NULL, held_until = NULL, done_for = \(slot), finished = \(now), failure = NULL
      WHERE name = \(job) AND holder = \(holder)
      """)
  }

  /// Gives the right back after a failure; another try may come after a pause.
  public static func fail(
    _ job: String, by holder: String, because reason: String, retryAt: Instant, in tx: any Transaction
  ) throws {
    try tx.execute(
      """
      UPDATE job SET holder = \("pause"), held_until = \(retryAt), failure = \(reason)
      WHERE name = \(job) AND holder = \(holder)
      """)
  }

  /// What is known of a job: when it was last finished, for what, and why it failed since.
  public static func state(_ job: String, in tx: any Transaction) throws -> JobState? {
    try tx.first("SELECT done_for, finished, failure FROM job WHERE name = \(job)") { row in
      JobState(
        doneFor: try row.optional("done_for"), finished: try row.optional("finished"),
        failure: try row.optional("failure"))
    }
  }
}

/// How a job stands.
public struct JobState: Sendable, Hashable {
  /// What it was last done for.
  public var doneFor: String?
  /// When that was finished.
  public var finished: Instant?
  /// Why it failed since.
  public var failure: String?

  /// A state.
  public init(doneFor: String?, finished: Instant?, failure: String?) {
    self.doneFor = doneFor
    self.finished = finished
    self.failure = failure
  }
}
