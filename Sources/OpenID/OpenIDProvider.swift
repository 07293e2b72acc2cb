import Crypto
public import Foundation
public import Places

/// The town's identity provider: people sign in there, and it vouches for them (OpenID Connect, authorization code
/// flow with PKCE, state and nonce). What it says of itself and its keys are kept for an hour.
public actor OpenIDProvider {
  /// The settings.
  public nonisolated let settings: OpenIDSettings

  private static let keptFor: Int64 = 3_600
  /// How soon the keys are asked for again when a token names one that is not known.
  private static let pause: Int64 = 30

  private let connection: ProviderConnection
  private let now: @Sendable () -> Instant
  private var random: any RandomNumberGenerator & Sendable
  private var metadata: (value: ProviderMetadata, at: Instant)?
  private var keys: (value: [ProviderKey], at: Instant)?
  private var keysAsked: Instant?

  /// A provider. Nothing is asked before somebody signs in. `now` is the clock, by default that of this machine.
  public init(
    _ settings: OpenIDSettings, now: (@Sendable () -> Instant)? = nil,
    random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) {
    self.settings = settings
    self.now = now ?? { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    self.random = random
    connection = ProviderConnection(patience: settings.patience)
  }

  /// Where to send the person, and what to keep until the answer comes.
  public func begin() async throws(OpenIDFailure) -> (url: URL, pending: PendingSignIn) {
    let metadata = try await discovered()
    let pending = PendingSignIn(state: secret(), nonce: secret(), verifier: secret(), begun: now())
    let challenge = Base64URL.encode(SHA256.hash(data: Data(pending.verifier.utf8)))
    let query = FormEncoding.encode([
      ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", settings.redirect),
      ("scope", settings.scopes.joined(separator: " ")), ("state", pending.state), ("nonce", pending.nonce),
      ("code_challenge", challenge), ("code_challenge_method", "S256"),
    ])
    let address = metadata.authorization.text
    guard let url = URL(string: address + (address.contains("?") ? "&" : "?") + query) else {
      throw .settings("Der Anbieter nennt keine brauchbare Adresse: \(address)")
    }
    return (url, pending)
  }

  /// Who has signed in. The values are those of the address that the provider sent the person back to:
  /// `code`, `state`, `error` and `iss`; `pending` is what was kept, and is good for one answer.
  public func finish(
    code: String?, state: String?, error: String? = nil, issuer: String? = nil, pending: PendingSignIn
  ) async throws(OpenIDFailure) -> OpenIDIdentity {
    let age = pending.begun.seconds(until: now())
    guard let state, ConstantTime.areEqual(state, pending.state), age >= -1,
      age <= Double(PendingSignIn.lifetime)
    else { throw .stale }
    // Before the code is shown to anybody: it may come from another provider than the one that is asked (mix-up).
    let metadata = try await discovered()
    guard issuer == nil ? !metadata.namesItself : issuer == settings.issuer else { throw .token(.issuer) }
    if let error { throw .refused(by: error) }
    guard let code, !code.isEmpty, code.utf8.count <= 4_000 else { throw .stale }

    let answer = try await redeem(code, pending, metadata)
    let token = try IDToken(answer.idToken)
    try await token.checkSignature(candidates(for: token, metadata))
    try token.checkClaims(settings, nonce: pending.nonce, accessToken: answer.accessToken, now: now())
    return token.identity(settings)
  }

  /// Whether the provider can be reached and is who the settings say, for `lotse check`.
  public func check() async throws(OpenIDFailure) {
    let metadata = try await discovered()
    _ = try metadata.proof(hasSecret: settings.clientSecret != nil)
    guard !ProviderKey.all(try await connection.get(metadata.keys)).isEmpty else {
      throw .settings("Der Anbieter hat keine Schlüssel.")
    }
  }

  private func redeem(
    _ code: String, _ pending: PendingSignIn, _ metadata: ProviderMetadata
  ) async throws(OpenIDFailure) -> (idToken: String, accessToken: String?) {
    var form = [
      ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect),
      ("code_verifier", pending.verifier),
    ]
    var basic: (user: String, password: String)?
    switch try metadata.proof(hasSecret: settings.clientSecret != nil) {
    case .none: form.append(("client_id", settings.clientID))
    case .basic: basic = settings.clientSecret.map { (settings.clientID, $0) }
    case .post: form += [("client_id", settings.clientID), ("client_secret", settings.clientSecret ?? "")]
    }
    let answer = try await connection.post(metadata.token, form: form, basic: basic)
    guard let members = JSONValue.object(answer.body) else { throw .unreachable }
    guard answer.status == 200 else {
      switch members["error"]?.text {
      case "invalid_grant": throw .codeRejected
      case "invalid_client", "unauthorized_client":
        throw .settings("Der Anbieter kennt die Anwendung nicht oder das Geheimnis ist falsch.")
      default: throw .unreachable
      }
    }
    guard let idToken = members["id_token"]?.text else { throw .token(.malformed) }
    return (idToken, members["access_token"]?.text)
  }

  private func discovered() async throws(OpenIDFailure) -> ProviderMetadata {
    if let metadata, isFresh(metadata.at) { return metadata.value }
    let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
    guard let address = WebAddress(base + "/.well-known/openid-configuration") else { throw .unreachable }
    do {
      let value = try ProviderMetadata(try await connection.get(address), settings: settings)
      metadata = (value, now())
      return value
    } catch .unreachable {
      // What it said an hour ago is better than nobody being let in.
      guard let metadata else { throw .unreachable }
      return metadata.value
    }
  }

  /// The keys that may have signed a token. A provider that changes its keys uses one that is not known yet.
  private func candidates(
    for token: IDToken, _ metadata: ProviderMetadata
  ) async throws(OpenIDFailure) -> [ProviderKey] {
    if let keys, isFresh(keys.at) {
      let known = token.candidates(keys.value)
      if !known.isEmpty { return known }
      // Anybody can name an unknown key; that must not make us ask all the time.
      if let keysAsked, keysAsked.seconds(until: now()) < Double(Self.pause) { return [] }
    }
    keysAsked = now()
    let value = ProviderKey.all(try await connection.get(metadata.keys))
    keys = (value, now())
    return token.candidates(value)
  }

  private func isFresh(_ moment: Instant) -> Bool {
    (0..<Double(Self.keptFor)).contains(moment.seconds(until: now()))
  }

  /// 256 bits that nobody can guess.
  private func secret() -> String {
    Base64URL.encode(
      (0..<4).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } })
  }
}
