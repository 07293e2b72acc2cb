public import Storage

/// The tables of Places.
public enum PlacesSchema {
  /// Areas, their legal pages, and school holidays.
  public static let migrations: [Migration] = [
    Migration(
      "places/1-areas",
      [
        """
        CREATE TABLE area (
          key {id} NOT NULL PRIMARY KEY,
          name {text} NOT NULL CHECK (name <> ''),
          kind {text} NOT NULL CHECK (kind IN ('state', 'county', 'association', 'municipality', 'quarter')),
          parent {id} REFERENCES area (key)
        ) {strict}
        """,
        "CREATE INDEX area_parent ON area (parent)",
        """
        CREATE TABLE legal_page (
          area {id} NOT NULL REFERENCES area (key),
          kind {text} NOT NULL CHECK (kind IN ('impressum', 'datenschutz', 'barrierefreiheit', 'aufnahme')),
          body {text} NOT NULL CHECK (body <> ''),
          PRIMARY KEY (area, kind)
        ) {strict}
        """,
        """
        CREATE TABLE school_holiday (
          state {id} NOT NULL,
          first_day {text} NOT NULL,
          last_day {text} NOT NULL,
          name {text} NOT NULL,
          PRIMARY KEY (state, first_day),
          CHECK (first_day <= last_day)
        ) {strict}
        """,
        """
        CREATE TABLE setting (
          key {id} NOT NULL PRIMARY KEY,
          value {text} NOT NULL
        ) {strict}
        """,
      ])
  ]
}
