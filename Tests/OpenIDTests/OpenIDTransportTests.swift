import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing

@testable import OpenID

/// A provider that is slow, huge, lost or on its way to new keys.
@Suite struct OpenIDTransportTests {
  @Test func aNewKeyIsFetchedOnceInAWhile() async throws {
    try await TestProvider.run { server in
      let old = try await SigningKey.p256("alt")
      let new = try await SigningKey.rsa("neu")
      let signIn = try SignIn(server, key: old)
      _ = try await signIn.identity()
      _ = try await signIn.identity()
      #expect(server.asked("keys") == 1)

      server.publish([old, new])
      // Right after the last time nobody makes us ask again.
      await #expect(throws: OpenIDFailure.token(.unknownKey)) {
        try await signIn.identity { try new.sign($0) }
      }
      #expect(server.asked("keys") == 1)
      signIn.clock.forward(31)
      #expect(try await signIn.identity { try new.sign($0) }.subject == "u-1")
      #expect(try await signIn.identity().subject == "u-1")
      #expect(server.asked("keys") == 2)

      // A key that is taken back is believed for an hour at most.
      server.publish([new])
      signIn.clock.forward(3_601)
      await #expect(throws: OpenIDFailure.token(.unknownKey)) { try await signIn.identity() }
    }
  }

  @Test func keysOfNoUseAreLeftAside() async throws {
    try await TestProvider.run { server in
      let key = try await SigningKey.p256("k")
      let signIn = try SignIn(server, key: key)
      server.publish(also: ["kty": "ML-DSA", "kid": "neu", "alg": "ML-DSA-65"])
      server.publish(also: ["kty": "EC", "crv": "P-256", "kid": "k", "use": "enc", "x": "AA", "y": "AA"])
      server.publish(also: ["kty": "EC", "crv": "P-256", "kid": "k", "x": "", "y": "!"])
      #expect(try await signIn.identity().subject == "u-1")
      #expect(try await signIn.identity { try key.sign($0, header: ["kid": NSNull()]) }.subject == "u-1")
    }
  }

  @Test func aHugeAnswerIsNotReadToItsEnd() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      let sent = Mutex(0)
      server.answer("keys") {
        Response(
          status: .ok,
          body: .init { writer in
            for _ in 0..<10_000 {
              try await writer.write(ByteBuffer(repeating: UInt8(ascii: " "), count: 64 * 1024))
              sent.withLock { $0 += 1 }
            }
            try await writer.finish(nil)
          })
      }
      await #expect(throws: OpenIDFailure.unreachable) { try await signIn.identity() }
      #expect(sent.withLock { $0 } < 5_000)
    }
  }

  @Test func aSlowAnswerIsNotWaitedFor() async throws {
    try await TestProvider.run { server in
      // It never ends: a byte every now and then, so that no read ever takes long.
      server.answer("metadata") {
        Response(
          status: .ok,
          body: .init { writer in
            while !Task.isCancelled {
              try await writer.write(ByteBuffer(string: " "))
              try await Task.sleep(for: .milliseconds(50))
            }
            try await writer.finish(nil)
          })
      }
      let signIn = try SignIn(server, key: try await .p256("k"), patience: 1)
      let time = await ContinuousClock().measure {
        await #expect(throws: OpenIDFailure.unreachable) { _ = try await signIn.provider.begin() }
      }
      // Many tests share few cores; without patience it would never end.
      #expect(time < .seconds(200))
    }
  }

  @Test func aRedirectIsNotFollowed() async throws {
    try await TestProvider.run { other in
      other.answer("keys") { try TestProvider.json(["keys": [[String: String]]()]) }
      try await TestProvider.run { server in
        let elsewhere = other.issuer
        for path in ["metadata", "keys", "token"] {
          let signIn = try SignIn(server, key: try await .p256("k"))
          for place in ["metadata", "keys", "token"] where place != path { server.usual(place) }
          server.answer(path) {
            Response(status: .temporaryRedirect, headers: [.location: "\(elsewhere)/\(path)"])
          }
          await #expect(throws: OpenIDFailure.unreachable) { try await signIn.identity() }
        }
        #expect(other.asked("keys") + other.asked("token") + other.asked("metadata") == 0)
      }
    }
  }

  @Test func anotherProviderIsNotTalkedTo() async throws {
    try await TestProvider.run { server in
      for (name, value) in [
        ("issuer", "https://boese.example"), ("issuer", server.issuer + "/"),
        ("token_endpoint", "http://boese.example/token"), ("jwks_uri", "file:///etc/passwd"),
        ("authorization_endpoint", "javascript:alert(1)"), ("token_endpoint", "https://a:b@boese.example/"),
      ] {
        let signIn = try SignIn(server, key: try await .p256("k"))
        let usual = ["issuer": server.issuer].merging(
          ["token_endpoint", "jwks_uri", "authorization_endpoint"].map { ($0, "\(server.issuer)/\($0)") }
        ) { $1 }
        for (name, value) in usual { server.say(name, value) }
        server.say(name, value)
        let failure = await #expect(throws: OpenIDFailure.self) { _ = try await signIn.provider.begin() }
        guard case .settings = failure else {
          Issue.record("\(name) \(value): \(String(describing: failure))")
          continue
        }
      }
    }
  }

  @Test func aProviderThatIsGoneForAWhile() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      _ = try await signIn.identity()
      signIn.clock.forward(4_000)
      server.answer("metadata") { Response(status: .serviceUnavailable) }
      #expect(try await signIn.identity().subject == "u-1", "what it said before still holds")
      server.answer("token") { Response(status: .badGateway) }
      await #expect(throws: OpenIDFailure.unreachable) { try await signIn.identity() }
    }
    let gone = OpenIDProvider(
      try OpenIDSettings(issuer: "http://127.0.0.1:1", clientID: "lotse", redirect: "http://localhost/"))
    await #expect(throws: OpenIDFailure.unreachable) { _ = try await gone.begin() }
  }

  @Test func aWrongSecretIsAMatterOfTheSettings() async throws {
    try await TestProvider.run { server in
      let signIn = try SignIn(server, key: try await .p256("k"))
      let pending = try await signIn.provider.begin().pending
      server.redeem { _, _ in (401, #"{"error": "invalid_client"}"#) }
      let failure = await #expect(throws: OpenIDFailure.self) {
        _ = try await signIn.provider.finish(code: "c", state: pending.state, pending: pending)
      }
      #expect(failure?.logged.contains("Geheimnis") == true)
      #expect(failure.map { "\($0)".contains("geheim & süß") } == false)
    }
  }

  @Test(
    arguments: [
      "http://anmelden.example", "ftp://anmelden.example", "anmelden.example", "", "https://",
      "https://a:b@c.example",
      "https://a.example/#x", "https://a.example/?x=1", "http://127.0.0.1.boese.example",
    ]) func anIssuerIsAnAddressThatNobodyListensTo(_ issuer: String)
  {
    #expect(throws: OpenIDFailure.self) {
      try OpenIDSettings(issuer: issuer, clientID: "lotse", redirect: "https://hilfe.example/")
    }
    #expect(throws: Never.self) {
      try OpenIDSettings(
        issuer: "https://anmelden.example", clientID: "lotse", redirect: "https://hilfe.example/")
    }
  }
}
