public import Storage

/// The tables of the ledger of unmet needs.
public enum UnmetSchema {
  /// Counts by week, so that not even the day of a search is kept. A word that no concept knows is a keyed hash with the
  /// number of days on which it was asked; `word` is filled on the fifth.
  public static let migrations: [Migration] = [
    Migration(
      "navigator/2-unmet",
      [
        """
        CREATE TABLE unmet_need (
          area {text} NOT NULL,
          week {text} NOT NULL,
          kind {text} NOT NULL CHECK (kind IN ('nothing', 'choice', 'full', 'closed')),
          subject {text} NOT NULL,
          choice {text} NOT NULL,
          phase {text} NOT NULL,
          situation {text} NOT NULL,
          language {text} NOT NULL,
          slot {text} NOT NULL,
          count {int} NOT NULL CHECK (count > 0),
          PRIMARY KEY (area, week, kind, subject, choice, phase, situation, language, slot)
        ) {strict}
        """,
        """
        CREATE TABLE unmet_word (
          area {text} NOT NULL,
          digest {bytes} NOT NULL,
          word {text},
          days {int} NOT NULL CHECK (days > 0),
          day {text} NOT NULL,
          PRIMARY KEY (area, digest),
          CHECK (word IS NULL OR days >= 5)
        ) {strict}
        """,
        """
        CREATE TABLE unmet_done (
          area {text} NOT NULL,
          kind {text} NOT NULL CHECK (kind IN ('nothing', 'choice', 'full', 'closed', 'word')),
          subject {text} NOT NULL,
          choice {text} NOT NULL,
          note {text} NOT NULL,
          done {text},
          PRIMARY KEY (area, kind, subject, choice)
        ) {strict}
        """,
      ])
  ]
}
