public import Storage

/// The tables of editing: versions, drafts, suggestions, and what keeps entries fresh.
public enum EditingSchema {
  /// The steps of the schema.
  public static let migrations: [Migration] = [
    Migration("editing/1-versions", [version, draft, dueDrafts]),
    Migration("editing/2-suggestions", [suggestion, openSuggestions]),
    Migration("editing/3-freshness", [confirmLink, reminder]),
    Migration("editing/4-failed", ["ALTER TABLE offer_draft ADD COLUMN failed {text}"]),
    Migration(
      "editing/5-receipts",
      [
        "ALTER TABLE suggestion ADD COLUMN receipt {bytes}",
        "ALTER TABLE suggestion ADD COLUMN answer {text}",
        "CREATE UNIQUE INDEX suggestion_receipt ON suggestion (receipt) WHERE receipt IS NOT NULL",
      ]),
  ]

  /// `area`: in whose name the body is read again, since HSDS does not say who answers for an entry.
  private static let version = """
    CREATE TABLE offer_version (
      offer_id {id} NOT NULL REFERENCES offer (id),
      number {int} NOT NULL CHECK (number > 0),
      at {instant} NOT NULL,
      account {id},
      kind {text} NOT NULL CHECK (kind IN ('imported', 'edited', 'confirmed', 'undone', 'published')),
      area {id} NOT NULL,
      body {json} NOT NULL,
      note {text},
      PRIMARY KEY (offer_id, number)
    ) {strict}
    """

  /// A new offer has a draft before it is in the register, so `offer_id` refers to nothing.
  private static let draft = """
    CREATE TABLE offer_draft (
      offer_id {id} NOT NULL CHECK (length(offer_id) = 36),
      account {id} NOT NULL,
      area {id} NOT NULL,
      base {int} NOT NULL CHECK (base >= 0),
      body {json} NOT NULL,
      updated {instant} NOT NULL,
      publish_at {instant},
      PRIMARY KEY (offer_id, account)
    ) {strict}
    """

  private static let dueDrafts =
    "CREATE INDEX offer_draft_due ON offer_draft (publish_at) WHERE publish_at IS NOT NULL"

  private static let suggestion = """
    CREATE TABLE suggestion (
      id {id} NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      kind {text} NOT NULL CHECK (kind IN ('change', 'new-offer', 'remark')),
      offer_id {id} REFERENCES offer (id),
      area {id} NOT NULL,
      base {int} CHECK (base > 0),
      body {json},
      remark {text} CHECK (length(remark) <= 2000),
      reply_to {text},
      sent {instant} NOT NULL,
      state {text} NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),
      decided {instant},
      decided_by {id},
      reason {text},
      CHECK ((state = 'open') = (decided IS NULL)),
      CHECK ((kind = 'remark') = (body IS NULL)),
      CHECK (kind <> 'change' OR (offer_id IS NOT NULL AND base IS NOT NULL))
    ) {strict}
    """

  private static let openSuggestions =
    "CREATE INDEX suggestion_open ON suggestion (sent) WHERE state = 'open'"

  private static let confirmLink = """
    CREATE TABLE confirm_link (
      digest {bytes} NOT NULL PRIMARY KEY,
      offer_id {id} NOT NULL REFERENCES offer (id),
      made {instant} NOT NULL,
      expires {instant} NOT NULL,
      used_at {instant}
    ) {strict}
    """

  private static let reminder = """
    CREATE TABLE reminder (
      offer_id {id} NOT NULL REFERENCES offer (id),
      at {instant} NOT NULL,
      PRIMARY KEY (offer_id, at)
    ) {strict}
    """
}
