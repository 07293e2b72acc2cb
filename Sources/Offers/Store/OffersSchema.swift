public import Storage

/// The tables of the register. What others refer to or filter by is a table; the rest of an aggregate lies
/// in its row as JSON (docs/adr/0004).
public enum OffersSchema {
  /// Organisations, places, offers, taxonomies.
  public static let migrations: [Migration] = [
    Migration("offers/1-register", [organisation, place] + offer + taxonomy)
  ]

  /// Written out: SQLite would build a tree of the values of an `IN` for every row that it checks.
  private static func oneOf(_ column: String, _ values: String...) -> String {
    values.map { "\(column) = '\($0)'" }.joined(separator: " OR ")
  }

  private static let organisation = """
    CREATE TABLE organisation (
      id {id} NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      name {text} NOT NULL CHECK (name <> ''),
      alternate_name {text},
      description {text} NOT NULL,
      website {text},
      email {text},
      area {id} NOT NULL REFERENCES area (key),
      parent {id},
      parts {json} NOT NULL,
      last_modified {instant} NOT NULL
    ) {strict}
    """

  private static let place = """
    CREATE TABLE place (
      id {id} NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      organisation_id {id} REFERENCES organisation (id),
      area {id} NOT NULL REFERENCES area (key),
      name {text},
      kind {text} NOT NULL CHECK (\(oneOf("kind", "physical", "postal", "virtual"))),
      street {text},
      postal_code {text},
      city {text},
      latitude {double} CHECK (latitude BETWEEN -90 AND 90),
      longitude {double} CHECK (longitude BETWEEN -180 AND 180),
      is_protected {bool} NOT NULL,
      directions {text},
      parts {json} NOT NULL,
      last_modified {instant} NOT NULL,
      CHECK ((latitude IS NULL) = (longitude IS NULL))
    ) {strict}
    """

  private static let offer = [
    """
    CREATE TABLE offer (
      id {id} NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      organisation_id {id} REFERENCES organisation (id),
      owner_area {id} REFERENCES area (key),
      owner_organisation {id} REFERENCES organisation (id),
      name {text} NOT NULL CHECK (name <> ''),
      alternate_name {text},
      summary {text},
      description {text} NOT NULL,
      status {text} NOT NULL CHECK (\(oneOf("status", "active", "inactive", "defunct", "temporarily closed"))),
      kind {text},
      level {text} NOT NULL CHECK (\(oneOf("level", "structural", "institutional", "individual"))),
      target {text} NOT NULL CHECK (\(oneOf("target", "universal", "targeted"))),
      season {text} NOT NULL CHECK (\(oneOf("season", "always", "term", "holidays"))),
      age_from {int} CHECK (age_from BETWEEN -9 AND 1560),
      age_to {int} CHECK (age_to BETWEEN -9 AND 1571),
      registration {text} CHECK (\(oneOf("registration", "none", "required", "recommended"))),
      application {text},
      eligibility_text {text},
      interpreting {text},
      email {text},
      url {text},
      alert {text},
      assured {text},
      times {json} NOT NULL,
      parts {json} NOT NULL,
      last_modified {instant} NOT NULL,
      CHECK ((owner_area IS NULL) <> (owner_organisation IS NULL)),
      CHECK (age_from <= age_to)
    ) {strict}
    """,
    "CREATE INDEX offer_organisation ON offer (organisation_id)",
    "CREATE INDEX offer_modified ON offer (last_modified)",
    """
    CREATE TABLE offer_site (
      id {id} NOT NULL PRIMARY KEY,
      offer_id {id} NOT NULL REFERENCES offer (id),
      place_id {id} NOT NULL REFERENCES place (id),
      position {int} NOT NULL,
      times {json},
      rest {json} NOT NULL,
      UNIQUE (offer_id, position)
    ) {strict}
    """,
    "CREATE INDEX offer_site_place ON offer_site (place_id)",
    """
    CREATE TABLE offer_area (
      offer_id {id} NOT NULL REFERENCES offer (id),
      area {id} NOT NULL REFERENCES area (key),
      PRIMARY KEY (offer_id, area)
    ) {strict}
    """,
    """
    CREATE TABLE offer_label (
      offer_id {id} NOT NULL REFERENCES offer (id),
      scheme {text} NOT NULL CHECK (\(oneOf("scheme", "phase", "situation", "language", "term"))),
      position {int} NOT NULL,
      code {text} NOT NULL,
      PRIMARY KEY (offer_id, scheme, position)
    ) {strict}
    """,
    "CREATE INDEX offer_label_code ON offer_label (scheme, code)",
  ]

  private static let taxonomy = [
    """
    CREATE TABLE taxonomy (
      id {id} NOT NULL PRIMARY KEY,
      name {text} NOT NULL,
      description {text} NOT NULL,
      rest {json} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE taxonomy_term (
      id {id} NOT NULL PRIMARY KEY,
      taxonomy_id {id},
      code {text},
      name {text} NOT NULL,
      description {text} NOT NULL,
      parent_id {id},
      rest {json} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX taxonomy_term_taxonomy ON taxonomy_term (taxonomy_id)",
  ]
}
