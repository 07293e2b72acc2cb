import Crypto
import Foundation
import Synchronization
import Testing

@testable import OpenID

/// Signing in as it should be.
@Suite struct OpenIDProviderTests {
  @Test func itSendsThePersonWithAllThatProtects() async throws {
    try await TestProvider.run { server in
      server.say("authorization_endpoint", "\(server.issuer)/authorize?mandant=1")
      let signIn = try SignIn(server, key: try await .p256("k"))
      let (url, pending) = try await signIn.provider.begin()
      let fields = TestProvider.fields(url.query(percentEncoded: true) ?? "")
      #expect(url.absoluteString.hasPrefix("\(server.issuer)/authorize?mandant=1&"))
      #expect(fields["response_type"] == "code" && fields["client_id"] == "lotse")
      #expect(fields["redirect_uri"] == "http://localhost:8080/anmelden/zurueck")
      #expect(fields["scope"] == "openid profile email")
      #expect(fields["state"] == pending.state && fields["nonce"] == pending.nonce)
      #expect(fields["code_challenge_method"] == "S256")
      #expect(
        fields["code_challenge"] == Base64URL.encode(SHA256.hash(data: Data(pending.verifier.utf8))))
      #expect(pending.verifier.count == 43)
      #expect(Set([pending.state, pending.nonce, pending.verifier]).count == 3)
      #expect(!url.absoluteString.contains(pending.verifier))
      let again = try await signIn.provider.begin().pending
      #expect(again.state != pending.state && again.nonce != pending.nonce)
      #expect(server.asked("metadata") == 1)
      #expect("\(pending)" == "PendingSignIn")
    }
  }

  @Test(arguments: ["RS256", "PS256", "ES256", "EdDSA"])
  func everyAllowedWayToSign(_ algorithm: String) async throws {
    let key: SigningKey =
      switch algorithm {
      case "RS256": try await .rsa("k")
      case "PS256": try await .rsa("k", pss: true)
      case "ES256": try await .p256("k")
      default: try await .ed25519("k")
      }
    try await TestProvider.run { server in
      let identity = try await SignIn(server, key: key).identity()
      #expect(
        identity
          == OpenIDIdentity(
            issuer: server.issuer, subject: "u-1", mail: "ute@alfeld.example", name: "Ute Brandes",
            roles: ["koordination", "alle"]))
    }
  }

  /// Basic with both parts escaped, post, or no secret, as the provider says.
  @Test func itProvesWhoItIs() async throws {
    try await TestProvider.run { server in
      let key = try await SigningKey.p256("k")
      for (methods, secret) in [
        (nil, "geheim & süß"), (["client_secret_post"], "geheim & süß"), (nil, nil),
      ] as [([String]?, String?)] {
        server.say("token_endpoint_auth_methods_supported", methods ?? ["client_secret_basic"])
        let signIn = try SignIn(server, key: key, secret: secret)
        let (_, pending) = try await signIn.provider.begin()
        let token = try key.sign(signIn.claims(pending.nonce))
        let seen = Mutex<([String: String], String?)>(([:], nil))
        server.redeem { form, authorization in
          seen.withLock { $0 = (form, authorization) }
          return (200, #"{"id_token": "\#(token)"}"#)
        }
        _ = try await signIn.provider.finish(code: "c/1", state: pending.state, pending: pending)
        let (form, authorization) = seen.withLock { $0 }
        #expect(form["grant_type"] == "authorization_code" && form["code"] == "c/1")
        #expect(form["code_verifier"] == pending.verifier)
        #expect(form["redirect_uri"] == "http://localhost:8080/anmelden/zurueck")
        let basic = "Basic " + Data("lotse:geheim%20%26%20s%C3%BC%C3%9F".utf8).base64EncodedString()
        #expect(authorization == (methods == nil && secret != nil ? basic : nil))
        #expect(form["client_secret"] == (methods == nil ? nil : secret))
        #expect(form["client_id"] == (authorization == nil ? "lotse" : nil))
      }
    }
  }

  @Test func mailOnlyWhenItWasChecked() async throws {
    try await TestProvider.run { server in
      let key = try await SigningKey.p256("k")
      let signIn = try SignIn(server, key: key)
      #expect(try await signIn.identity(changing: ["email_verified": nil]).mail == nil)
      #expect(try await signIn.identity(changing: ["email_verified": false]).mail == nil)
      #expect(try await signIn.identity(changing: ["email_verified": "true"]).mail == "ute@alfeld.example")
      #expect(try await signIn.identity(changing: ["email": "a@b\r\nBcc: c@d"]).mail == nil)
      let trusting = try SignIn(server, key: key, vouchesForMail: true)
      #expect(
        try await trusting.identity(changing: ["email_verified": nil]).mail == "ute@alfeld.example")
    }
  }

  @Test func claimsHaveTheNamesOfTheSettings() async throws {
    try await TestProvider.run { server in
      let names = OpenIDSettings.Claims(
        mail: "preferred_username", name: "https://kreis.example/name", roles: "realm_access.roles")
      let signIn = try SignIn(server, key: try await .p256("k"), claims: names)
      let identity = try await signIn.identity(changing: [
        "preferred_username": "u@kreis.example", "https://kreis.example/name": "U. Brandes",
        "realm_access": ["roles": ["planung"]],
      ])
      #expect(
        identity.mail == "u@kreis.example" && identity.name == "U. Brandes" && identity.roles == ["planung"])
      #expect(try await signIn.identity(changing: ["realm_access": "planung"]).roles == [])
      let single = try SignIn(server, key: signIn.key)
      #expect(try await single.identity(changing: ["groups": "eine"]).roles == ["eine"])
      #expect(
        try await single.identity(changing: ["groups": [1, "zwei", NSNull()] as [any Sendable]]).roles == [
          "zwei"
        ])
    }
  }

  @Test func theHashOfTheAccessToken() async throws {
    for key in [try await SigningKey.p256("k"), try await .ed25519("k")] {
      try await TestProvider.run { server in
        let signIn = try SignIn(server, key: key)
        let bytes = Data("at-1".utf8)
        let hash =
          key.algorithm == "EdDSA"
          ? Base64URL.encode(Array(SHA512.hash(data: bytes)).prefix(32))
          : Base64URL.encode(Array(SHA256.hash(data: bytes)).prefix(16))
        #expect(try await signIn.identity(changing: ["at_hash": hash]).subject == "u-1")
        await #expect(throws: OpenIDFailure.token(.accessTokenHash)) {
          try await signIn.identity(changing: ["at_hash": hash], answering: ["access_token": "at-2"])
        }
        await #expect(throws: OpenIDFailure.token(.accessTokenHash)) {
          try await signIn.identity(changing: ["at_hash": hash], answering: [:])
        }
      }
    }
  }

  @Test func itSaysWhetherAllIsWell() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      try await signIn.provider.check()
      server.publish([])
      await #expect(throws: OpenIDFailure.settings("Der Anbieter hat keine Schlüssel.")) {
        try await signIn.provider.check()
      }
    }
  }
}
