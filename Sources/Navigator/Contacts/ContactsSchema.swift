public import Storage

/// The table of the contact tally.
public enum ContactsSchema {
  /// One row per day and kind of contact with their number, so that not even an order of contacts is kept. What was
  /// not said is an empty word.
  public static let migrations: [Migration] = [
    Migration(
      "navigator/1-contact",
      [
        """
        CREATE TABLE contact_tally (
          area {text} NOT NULL,
          day {text} NOT NULL,
          channel {text} NOT NULL CHECK (channel IN ('phone', 'desk', 'visit')),
          phase {text} NOT NULL,
          topic {text} NOT NULL,
          language {text} NOT NULL,
          result {text} NOT NULL CHECK (result IN ('sheet', 'handed-over', 'nothing')),
          count {int} NOT NULL CHECK (count > 0),
          PRIMARY KEY (area, day, channel, phase, topic, language, result)
        ) {strict}
        """
      ])
  ]
}
