public import Places

/// For whom the provider vouches.
public struct OpenIDIdentity: Hashable, Sendable {
  /// Who vouches. Only together with the subject it names somebody.
  public var issuer: String
  /// The person at the provider; never given to another.
  public var subject: String
  /// The mail address, only when the provider has checked it.
  public var mail: String?
  /// The name.
  public var name: String?
  /// Groups or roles there, as text.
  public var roles: [String]

  /// An identity.
  public init(issuer: String, subject: String, mail: String? = nil, name: String? = nil, roles: [String] = [])
  {
    self.issuer = issuer
    self.subject = subject
    self.mail = mail
    self.name = name
    self.roles = roles
  }
}

/// What the server keeps of a sign-in that was begun, bound to the browser that began it. To be taken out, not
/// only read, when the answer comes: an answer is good once.
public struct PendingSignIn: Hashable, Sendable, Codable {
  /// How many seconds the person has at the provider.
  public static let lifetime: Int64 = 600

  /// Comes back with the answer.
  public let state: String
  /// Comes back inside the token.
  public let nonce: String
  /// Proves to the provider that the same server asks again (PKCE).
  public let verifier: String
  /// When it began.
  public let begun: Instant
}

extension PendingSignIn: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secrets.
  public var description: String { "PendingSignIn" }
  /// Shows nothing of the secrets.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
