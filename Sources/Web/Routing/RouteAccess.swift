public import Access

/// Who may use a route. Every route says so where it is declared; there is no default.
public enum RouteAccess: Sendable, Hashable {
  /// Everyone, without an account.
  case everyone
  /// Whoever asks from the machine itself, or shows the token for measurements.
  case operators
  /// Whoever is signed in with a role that may do this.
  case may(Action)
}
