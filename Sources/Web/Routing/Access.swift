/// Who may use a route. Every route says so where it is declared; there is no default.
///
/// So far there are no accounts, and so only what everyone may see is served at all.
public enum Access: String, Sendable, CaseIterable {
  /// Everyone, without an account.
  case everyone
}
