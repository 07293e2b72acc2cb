/// Why somebody is not signed in. Says what happened, never a code, a token or a secret.
public enum OpenIDFailure: Error, Hashable, Sendable {
  /// What an ID token failed at.
  public enum Flaw: String, Hashable, Sendable {
    /// Not three parts of JSON.
    case malformed
    /// Signed with something that is not allowed, or not at all.
    case algorithm
    /// No key of the provider fits.
    case unknownKey
    /// The signature is wrong.
    case signature
    /// Another provider made it.
    case issuer
    /// It is meant for another application.
    case audience
    /// It belongs to another sign-in.
    case nonce
    /// It holds no longer.
    case expired
    /// It was made in the future or long ago.
    case issuedAt
    /// It belongs to another access token.
    case accessTokenHash
    /// It names nobody.
    case subject
  }

  /// Something is wrong in the settings, here or at the provider; the sentence says what.
  case settings(String)
  /// The provider did not answer in time, or not in the way of OpenID Connect.
  case unreachable
  /// The provider did not let the person in; the code is one of the standard's, else `other`.
  case refused(String)
  /// The answer belongs to no sign-in that was begun here in the last minutes.
  case stale
  /// The provider does not take the code, as when it was used before.
  case codeRejected
  /// The ID token is not to be believed.
  case token(Flaw)

  /// What to tell the person.
  public var german: String {
    switch self {
    case .settings, .token:
      "Die Anmeldung über Ihre Organisation ist nicht richtig eingerichtet. Bitte sagen Sie es Ihrer Verwaltung."
    case .unreachable:
      "Die Anmeldung Ihrer Organisation antwortet gerade nicht. Bitte versuchen Sie es in einigen Minuten wieder."
    case .refused("access_denied"):
      "Die Anmeldung wurde abgebrochen oder Ihr Konto ist für Lotse nicht freigegeben."
    case .refused: "Ihre Organisation hat die Anmeldung nicht zugelassen. Bitte versuchen Sie es noch einmal."
    case .stale, .codeRejected:
      "Diese Anmeldung ist abgelaufen oder wurde schon benutzt. Bitte beginnen Sie noch einmal."
    }
  }

  /// What stands in the log.
  public var logged: String {
    switch self {
    case .settings(let what): "openid settings: \(what)"
    case .unreachable: "openid provider does not answer properly"
    case .refused(let code): "openid provider refused: \(code)"
    case .stale: "openid answer fits no sign-in"
    case .codeRejected: "openid code rejected"
    case .token(let flaw): "openid token rejected: \(flaw.rawValue)"
    }
  }

  /// The codes that a provider may send (RFC 6749, OpenID Connect Core); whatever else stands there comes from
  /// anybody and is not passed on.
  static func refused(by code: String) -> OpenIDFailure {
    let known: Set = [
      "access_denied", "invalid_request", "unauthorized_client", "unsupported_response_type", "invalid_scope",
      "server_error", "temporarily_unavailable", "interaction_required", "login_required",
      "account_selection_required", "consent_required",
    ]
    return .refused(known.contains(code) ? code : "other")
  }
}
