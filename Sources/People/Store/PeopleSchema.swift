public import Storage

/// The tables of the accounts.
public enum PeopleSchema {
  /// In order.
  public static let migrations: [Migration] = [
    Migration(
      "people/1-account",
      [
        """
        CREATE TABLE account (
          id {id} NOT NULL PRIMARY KEY,
          name {text} NOT NULL,
          email {text} NOT NULL UNIQUE,
          password {text},
          second_factor {text},
          last_step {int},
          is_blocked {bool} NOT NULL,
          created {instant} NOT NULL
        ) {strict}
        """,
        """
        CREATE TABLE account_role (
          account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
          role {text} NOT NULL CHECK (role IN ('provider', 'navigator', 'coordinator', 'planner', 'placement',
            'council', 'administrator')),
          area {text} NOT NULL,
          organisation_id {text} NOT NULL,
          PRIMARY KEY (account_id, role, area, organisation_id),
          CHECK ((role = 'provider') = (organisation_id <> ''))
        ) {strict}
        """,
        """
        CREATE TABLE recovery_code (
          account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
          digest {text} NOT NULL,
          PRIMARY KEY (account_id, digest)
        ) {strict}
        """,
        """
        CREATE TABLE account_identity (
          issuer {text} NOT NULL,
          subject {text} NOT NULL,
          account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
          PRIMARY KEY (issuer, subject)
        ) {strict}
        """,
        """
        CREATE TABLE account_session (
          digest {bytes} NOT NULL PRIMARY KEY,
          id {id} NOT NULL UNIQUE,
          account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
          form_token {text} NOT NULL,
          device {text} NOT NULL,
          created {instant} NOT NULL,
          last_used {instant} NOT NULL,
          expires {instant} NOT NULL
        ) {strict}
        """,
        "CREATE INDEX account_session_account ON account_session (account_id)",
        """
        CREATE TABLE known_device (
          digest {bytes} NOT NULL,
          account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
          expires {instant} NOT NULL,
          PRIMARY KEY (digest, account_id)
        ) {strict}
        """,
        """
        CREATE TABLE invitation (
          id {id} NOT NULL PRIMARY KEY,
          digest {bytes} NOT NULL UNIQUE,
          kind {text} NOT NULL CHECK (kind IN ('invite', 'reset')),
          email {text} NOT NULL,
          name {text} NOT NULL,
          role {text},
          area {text},
          organisation_id {text},
          invited_by {id} REFERENCES account (id) ON DELETE SET NULL,
          expires {instant} NOT NULL,
          used {instant}
        ) {strict}
        """,
        """
        CREATE TABLE sign_in_attempt (
          mark {text} NOT NULL PRIMARY KEY,
          failures {int} NOT NULL,
          since {instant} NOT NULL
        ) {strict}
        """,
        """
        CREATE TABLE pending_sign_in (
          digest {bytes} NOT NULL PRIMARY KEY,
          body {text} NOT NULL,
          expires {instant} NOT NULL
        ) {strict}
        """,
        """
        CREATE TABLE server_secret (
          name {text} NOT NULL PRIMARY KEY,
          value {bytes} NOT NULL
        ) {strict}
        """,
      ]),
    // Roles that came from groups at the identity provider, so that those are taken away that it gives no longer.
    Migration(
      "people/2-provider-role",
      [
        """
        CREATE TABLE provider_role (
          account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
          role {text} NOT NULL,
          area {text} NOT NULL,
          organisation_id {text} NOT NULL,
          PRIMARY KEY (account_id, role, area, organisation_id)
        ) {strict}
        """
      ]),
  ]
}
