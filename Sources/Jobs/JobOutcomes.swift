public import Places
public import Storage

/// How many things a job did when it last ran; by the name of the job, or of a part of it.
public enum JobOutcomes {
  /// What came of a run.
  public struct Outcome: Sendable, Hashable {
    /// How many rows, mails or drafts it was about.
    public var count: Int
    /// When.
    public var at: Instant
  }

  /// Remembers what came of a run.
  public static func note(_ name: String, count: Int, at now: Instant, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO job_outcome (name, count, at) VALUES (\(name), \(count), \(now))
      ON CONFLICT (name) DO UPDATE SET count = excluded.count, at = excluded.at
      """)
  }

  /// What came of the last run; nil when there was none.
  public static func find(_ name: String, in tx: any Transaction) throws -> Outcome? {
    try tx.first("SELECT count, at FROM job_outcome WHERE name = \(name)") { row in
      Outcome(count: try row.get("count"), at: try row.get("at"))
    }
  }
}
