public import Storage

/// The table of the jobs.
public enum JobsSchema {
  /// Who does what at the moment, and what was done last.
  public static let migrations: [Migration] = [
    Migration(
      "jobs/1-job",
      [
        """
        CREATE TABLE job (
          name {text} NOT NULL PRIMARY KEY,
          holder {text},
          held_until {instant},
          done_for {text},
          finished {instant},
          failure {text}
        ) {strict}
        """
      ])
  ]
}
