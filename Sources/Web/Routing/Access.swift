/// Who may use a route. Every route says so where it is declared; there is no default.
///
/// So far there are no accounts, and so there are only everyone and those who run the machine.
public enum Access: String, Sendable, CaseIterable {
  /// Everyone, without an account.
  case everyone
  /// Whoever asks from the machine itself, or shows the token for measurements.
  case operators
}
