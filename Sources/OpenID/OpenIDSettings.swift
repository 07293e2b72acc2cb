import Foundation

/// What has to be known to let the town's identity provider vouch for people.
public struct OpenIDSettings: Sendable {
  /// The names of the claims that are read from the ID token.
  public struct Claims: Sendable, Hashable {
    /// The mail address.
    public var mail: String
    /// The name to greet with.
    public var name: String
    /// Groups or roles: a text or a list of texts. `realm_access.roles` looks into an object.
    public var roles: String

    /// Names of claims; by default those of the standard, and `groups`.
    public init(mail: String = "email", name: String = "name", roles: String = "groups") {
      self.mail = mail
      self.name = name
      self.roles = roles
    }
  }

  /// Who vouches, exactly as the provider names itself: `https://anmelden.kreis.example/realms/kreis`.
  public let issuer: String
  /// How Lotse is called there.
  public let clientID: String
  /// Where the provider sends people back to.
  public let redirect: String
  let clientSecret: String?
  /// What is asked for; `openid` is always among it.
  public let scopes: [String]
  /// The names of the claims.
  public let claims: Claims
  /// The provider has only addresses that it has checked, and does not say so in `email_verified` (Entra ID).
  public let vouchesForMail: Bool
  /// By how many seconds clocks may differ.
  public let clockSkew: Int64
  /// Within how many seconds the provider must have answered.
  public let patience: Int64

  /// Settings. Throws `.settings` when an address is none, or not https; http is for this machine alone.
  public init(
    issuer: String, clientID: String, clientSecret: String? = nil, redirect: String,
    scopes: [String] = ["openid", "profile", "email"], claims: Claims = Claims(),
    vouchesForMail: Bool = false,
    clockSkew: Int64 = 60, patience: Int64 = 10
  ) throws(OpenIDFailure) {
    guard WebAddress(issuer)?.isSafe == true, !issuer.contains("?") else {
      throw .settings("Der Aussteller muss eine Adresse mit https:// sein: \(issuer)")
    }
    guard let target = WebAddress(redirect), target.isSafe else {
      throw .settings("Die Rücksprung-Adresse muss mit https:// beginnen: \(redirect)")
    }
    guard !clientID.isEmpty else { throw .settings("Die Kennung der Anwendung (Client-ID) fehlt.") }
    self.issuer = issuer
    self.clientID = clientID
    self.clientSecret = clientSecret.flatMap { $0.isEmpty ? nil : $0 }
    self.redirect = redirect
    self.scopes = scopes.contains("openid") ? scopes : ["openid"] + scopes
    self.claims = claims
    self.vouchesForMail = vouchesForMail
    self.clockSkew = min(max(0, clockSkew), 300)
    self.patience = min(max(1, patience), 600)
  }
}

extension OpenIDSettings: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secret.
  public var description: String { "OpenIDSettings(\(issuer), \(clientID))" }
  /// Shows nothing of the secret.
  public var customMirror: Mirror { Mirror(self, children: ["issuer": issuer, "clientID": clientID]) }
}

/// An address that Lotse may talk to or send people to.
struct WebAddress: Sendable {
  let text: String
  let isSecure: Bool
  let isLoopback: Bool

  /// https, or http on this machine: nobody listens in between.
  var isSafe: Bool { isSecure || isLoopback }

  init?(_ text: String) {
    guard text.utf8.count <= 2_000, let parts = URLComponents(string: text), let host = parts.host,
      !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.fragment == nil,
      let scheme = parts.scheme?.lowercased(), scheme == "https" || scheme == "http"
    else { return nil }
    self.text = text
    isSecure = scheme == "https"
    isLoopback = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
  }
}
