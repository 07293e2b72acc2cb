import Foundation
import Places
import Testing

@testable import OpenID

/// What somebody may try who wants to be somebody else.
@Suite struct OpenIDForgeryTests {
  private func refuse(
    _ failure: OpenIDFailure, _ attempt: () async throws -> OpenIDIdentity,
    at place: SourceLocation = #_sourceLocation
  ) async {
    await #expect(throws: failure, sourceLocation: place) { _ = try await attempt() }
  }

  @Test func claimsThatDoNotFit() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      let second = SignIn.now.milliseconds / 1000
      let wrong: [(String, (any Sendable)?, OpenIDFailure.Flaw)] = [
        ("iss", "https://boese.example", .issuer), ("iss", server.issuer + "/", .issuer),
        ("iss", nil, .issuer),
        ("aud", "andere", .audience), ("aud", nil, .audience), ("aud", ["lotse", "andere"], .audience),
        ("azp", "andere", .audience), ("azp", 7, .audience),
        ("nonce", "andere", .nonce), ("nonce", nil, .nonce),
        ("exp", second - 61, .expired), ("exp", nil, .expired), ("exp", "\(second + 300)", .expired),
        ("iat", second + 61, .issuedAt), ("iat", second - 4_000, .issuedAt), ("iat", nil, .issuedAt),
        ("nbf", second + 100, .issuedAt),
        ("sub", "", .subject), ("sub", nil, .subject), ("sub", String(repeating: "a", count: 256), .subject),
      ]
      for (name, value, flaw) in wrong {
        await refuse(.token(flaw)) { try await signIn.identity(changing: [name: value]) }
      }
      // The same on the right side of the limits.
      #expect(try await signIn.identity(changing: ["exp": second - 59, "iat": second + 59]).subject == "u-1")
      #expect(
        try await signIn.identity(changing: ["aud": ["lotse", "andere"], "azp": "lotse"]).subject == "u-1")
      // A number that no integer holds is no reason to stop.
      #expect(try await signIn.identity(changing: ["exp": 1e300]).subject == "u-1")
    }
  }

  @Test func tokensThatNobodySigned() async throws {
    try await TestProvider.run { server in
      let key = try await SigningKey.rsa("k")
      let signIn = try SignIn(server, key: key)
      let other = try await SigningKey.rsa("k")
      await refuse(.token(.algorithm)) { try await signIn.identity { try SigningKey.unsigned($0) } }
      await refuse(.token(.algorithm)) { try await signIn.identity { try key.forgeHS256($0) } }
      await refuse(.token(.algorithm)) {
        try await signIn.identity { try key.sign($0, header: ["alg": "RS512"]) }
      }
      await refuse(.token(.algorithm)) {
        try await signIn.identity { try key.sign($0, header: ["crit": ["x"]]) }
      }
      await refuse(.token(.signature)) { try await signIn.identity { try other.sign($0) } }
      await refuse(.token(.signature)) {
        try await signIn.identity { try key.sign($0, header: ["alg": "PS256"]) }
      }
      await refuse(.token(.signature)) {
        try await signIn.identity { claims in
          let signed = try key.sign(claims).split(separator: ".")
          let forged = try key.sign(claims.merging(["sub": "u-2"]) { $1 }).split(separator: ".")
          return "\(forged[0]).\(forged[1]).\(signed[2])"
        }
      }
      for text in ["", "a.b", "a.b.c", "e30.e30.", "..", String(repeating: "a", count: 100_000)] {
        await refuse(text == "e30.e30." ? .token(.algorithm) : .token(.malformed)) {
          try await signIn.identity { _ in text }
        }
      }
      // A header that would end a program that makes integers of it.
      #expect(try await signIn.identity { try key.sign($0, header: ["x": 1e300]) }.subject == "u-1")
    }
  }

  /// A token made with a key of one kind does not open with one of another, whatever its header says.
  @Test func theKeyDecidesHowItSigns() async throws {
    try await TestProvider.run { server in
      let key = try await SigningKey.p256("k")
      let signIn = try SignIn(server, key: key)
      await refuse(.token(.unknownKey)) {
        try await signIn.identity { try key.sign($0, header: ["alg": "RS256"]) }
      }
    }
  }

  @Test func answersThatFitNoSignIn() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      let provider = signIn.provider
      let pending = try await provider.begin().pending
      let other = try await provider.begin().pending
      await refuse(.stale) { try await provider.finish(code: "c", state: other.state, pending: pending) }
      await refuse(.stale) { try await provider.finish(code: "c", state: nil, pending: pending) }
      await refuse(.stale) { try await provider.finish(code: nil, state: pending.state, pending: pending) }
      await refuse(.refused("access_denied")) {
        try await provider.finish(code: nil, state: pending.state, error: "access_denied", pending: pending)
      }
      await refuse(.refused("other")) {
        try await provider.finish(code: nil, state: pending.state, error: "<script>", pending: pending)
      }
      signIn.clock.forward(PendingSignIn.lifetime + 1)
      await refuse(.stale) { try await provider.finish(code: "c", state: pending.state, pending: pending) }
      #expect(server.asked("token") == 0, "no code was shown to anybody")
    }
  }

  @Test func theAnswerNamesItsProvider() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      let pending = try await signIn.provider.begin().pending
      let token = try signIn.key.sign(signIn.claims(pending.nonce))
      server.redeem { _, _ in (200, #"{"id_token": "\#(token)"}"#) }
      await refuse(.token(.issuer)) {
        try await signIn.provider.finish(
          code: "c", state: pending.state, issuer: "https://boese.example", pending: pending)
      }
      let identity = try await signIn.provider.finish(
        code: "c", state: pending.state, issuer: server.issuer, pending: pending)
      #expect(identity.subject == "u-1")

      server.say("authorization_response_iss_parameter_supported", true)
      let strict = try SignIn(server, key: signIn.key)
      let again = try await strict.provider.begin().pending
      await refuse(.token(.issuer)) {
        try await strict.provider.finish(code: "c", state: again.state, pending: again)
      }
    }
  }

  @Test func aCodeIsGoodOnce() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      let pending = try await signIn.provider.begin().pending
      let token = try signIn.key.sign(signIn.claims(pending.nonce))
      server.redeem { _, _ in
        server.asked("token") == 1
          ? (200, #"{"id_token": "\#(token)"}"#) : (400, #"{"error": "invalid_grant"}"#)
      }
      _ = try await signIn.provider.finish(code: "c", state: pending.state, pending: pending)
      await refuse(.codeRejected) {
        try await signIn.provider.finish(code: "c", state: pending.state, pending: pending)
      }
      // A token that is played back belongs to another sign-in.
      let next = try await signIn.provider.begin().pending
      server.redeem { _, _ in (200, #"{"id_token": "\#(token)"}"#) }
      await refuse(.token(.nonce)) {
        try await signIn.provider.finish(code: "c", state: next.state, pending: next)
      }
    }
  }

  @Test func nothingShowsASecret() throws {
    let all: [OpenIDFailure] = [
      .settings("x"), .unreachable, .refused("access_denied"), .refused("other"), .stale, .codeRejected,
      .token(.nonce),
    ]
    for failure in all {
      #expect(failure.german.hasSuffix(".") && !failure.logged.isEmpty)
      #expect(!failure.german.contains("Token") && !failure.german.contains("OpenID"))
    }
    let settings = try OpenIDSettings(
      issuer: "https://anmelden.example", clientID: "lotse", clientSecret: "geheim",
      redirect: "https://hilfe.example/")
    let pending = PendingSignIn(state: "geheim", nonce: "geheim", verifier: "geheim", begun: SignIn.now)
    var shown = "\(settings) \(String(reflecting: settings)) \(pending) \(String(reflecting: pending))"
    dump(settings, to: &shown)
    dump(pending, to: &shown)
    #expect(shown.contains("anmelden.example") && !shown.contains("geheim"), "\(shown)")
    #expect(OpenIDFailure.token(.nonce).logged == "openid token rejected: nonce")
  }
}
