import Crypto
import Foundation
import Places
import Synchronization

@testable import OpenID

/// A person who signs in at the provider of a test, with claims as they should be and a way to spoil them.
struct SignIn: Sendable {
  static let now = Instant(seconds: 1_790_000_000)

  let server: TestProvider
  let key: SigningKey
  let provider: OpenIDProvider
  let clock: TestClock

  init(
    _ server: TestProvider, key: SigningKey, secret: String? = "geheim & süß",
    claims: OpenIDSettings.Claims = .init(),
    vouchesForMail: Bool = false, patience: Int64 = 300
  ) throws {
    self.server = server
    self.key = key
    let clock = TestClock(Self.now)
    self.clock = clock
    server.publish([key])
    provider = OpenIDProvider(
      try OpenIDSettings(
        issuer: server.issuer, clientID: "lotse", clientSecret: secret,
        redirect: "http://localhost:8080/anmelden/zurueck", claims: claims, vouchesForMail: vouchesForMail,
        patience: patience), now: { clock.now })
  }

  /// What an ID token should hold.
  func claims(_ nonce: String) -> [String: any Sendable] {
    let second = clock.now.milliseconds / 1000
    return [
      "iss": server.issuer, "sub": "u-1", "aud": "lotse", "exp": second + 300, "iat": second, "nonce": nonce,
      "email": "ute@alfeld.example", "email_verified": true, "name": "Ute Brandes",
      "groups": ["koordination", "alle"],
    ]
  }

  /// The whole way, with claims changed (nil takes one away) and a token made in some way.
  func identity(
    changing changes: [String: (any Sendable)?] = [:],
    answering extra: [String: any Sendable] = ["access_token": "at-1", "token_type": "Bearer"],
    token: (@Sendable ([String: any Sendable]) throws -> String)? = nil
  ) async throws -> OpenIDIdentity {
    let (_, pending) = try await provider.begin()
    var claims = claims(pending.nonce)
    for (name, value) in changes { claims[name] = value }
    let text = try token?(claims) ?? key.sign(claims)
    let answer = try JSONSerialization.data(withJSONObject: extra.merging(["id_token": text]) { $1 })
    server.redeem { _, _ in (200, String(decoding: answer, as: UTF8.self)) }
    return try await provider.finish(code: "c-1", state: pending.state, pending: pending)
  }
}

/// A clock that a test puts forward.
final class TestClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ now: Instant) { moment = Mutex(now) }

  var now: Instant { moment.withLock { $0 } }
  func forward(_ seconds: Int64) { moment.withLock { $0 = $0 + seconds } }
}
