public import Storage

/// The table of the jobs.
public enum JobsSchema {
  /// Who does what at the moment and what was done last; mail on its way out.
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
      ]),
    // `next_try`: from when on somebody may take the row; while one sends it, until when it is theirs.
    Migration(
      "jobs/2-mail",
      [
        """
        CREATE TABLE mail (
          id {id} NOT NULL PRIMARY KEY,
          dedupe_key {text} UNIQUE,
          purpose {text} NOT NULL,
          recipient {text},
          reply_to {text},
          subject {text},
          body {text},
          message_id {text} UNIQUE,
          state {text} NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
          attempts {int} NOT NULL,
          queued {instant} NOT NULL,
          next_try {instant} NOT NULL,
          give_up {instant} NOT NULL,
          finished {instant},
          holder {text},
          failure {text},
          CHECK ((finished IS NOT NULL) = (state IN ('sent', 'failed'))),
          CHECK ((holder IS NOT NULL) = (state = 'sending')),
          CHECK (finished IS NOT NULL OR (recipient IS NOT NULL AND subject IS NOT NULL AND body IS NOT NULL))
        ) {strict}
        """,
        "CREATE INDEX mail_due ON mail (next_try, id) WHERE finished IS NULL",
        "CREATE INDEX mail_finished ON mail (finished) WHERE finished IS NOT NULL",
      ]),
    Migration(
      "jobs/3-outcome",
      [
        """
        CREATE TABLE job_outcome (
          name {text} NOT NULL PRIMARY KEY,
          count {int} NOT NULL,
          at {instant} NOT NULL
        ) {strict}
        """
      ]),
  ]
}
