import Crypto
import CryptoExtras
import Foundation
import JWTKit

@testable import OpenID

/// A key of the provider in tests: signs anything, also what it should not.
struct SigningKey: Sendable {
  let id: String
  let algorithm: String
  /// As it stands in the provider's list.
  let published: [String: String]
  private let signer: any JWTAlgorithm

  static func rsa(_ id: String, pss: Bool = false) async throws -> SigningKey {
    let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    let numbers = try key.publicKey.getKeyPrimitives()
    let keys = JWTKeyCollection()
    let own = try Insecure.RSA.PrivateKey(backing: key)
    if pss {
      await keys.add(pss: own, digestAlgorithm: .sha256)
    } else {
      await keys.add(rsa: own, digestAlgorithm: .sha256)
    }
    return SigningKey(
      id: id, algorithm: pss ? "PS256" : "RS256",
      published: [
        "kty": "RSA", "use": "sig", "kid": id, "n": Base64URL.encode(numbers.modulus),
        "e": Base64URL.encode(numbers.publicExponent),
      ], signer: try await keys.getKey())
  }

  static func p256(_ id: String) async throws -> SigningKey {
    let key = P256.Signing.PrivateKey()
    let point = key.publicKey.rawRepresentation
    let keys = await JWTKeyCollection().add(ecdsa: try ES256PrivateKey(backing: key))
    return SigningKey(
      id: id, algorithm: "ES256",
      published: [
        "kty": "EC", "crv": "P-256", "kid": id, "alg": "ES256", "x": Base64URL.encode(point.prefix(32)),
        "y": Base64URL.encode(point.suffix(32)),
      ], signer: try await keys.getKey())
  }

  static func ed25519(_ id: String) async throws -> SigningKey {
    let key = Curve25519.Signing.PrivateKey()
    let keys = await JWTKeyCollection().add(eddsa: EdDSA.PrivateKey(backing: key))
    return SigningKey(
      id: id, algorithm: "EdDSA",
      published: [
        "kty": "OKP", "crv": "Ed25519", "kid": id, "x": Base64URL.encode(key.publicKey.rawRepresentation),
      ], signer: try await keys.getKey())
  }

  /// A token with these claims, and a header that may say something else of the key.
  func sign(_ claims: [String: any Sendable], header: [String: any Sendable] = [:]) throws -> String {
    let start = try Self.start(claims, ["alg": algorithm, "kid": id].merging(header) { $1 })
    return start + "." + Base64URL.encode(try signer.sign(Data(start.utf8)))
  }

  /// The forgery of old: the public key taken for a shared secret.
  func forgeHS256(_ claims: [String: any Sendable]) throws -> String {
    let start = try Self.start(claims, ["alg": "HS256", "kid": id])
    let secret = SymmetricKey(data: Data((published["n"] ?? "").utf8))
    return start + "."
      + Base64URL.encode(HMAC<SHA256>.authenticationCode(for: Data(start.utf8), using: secret))
  }

  static func unsigned(_ claims: [String: any Sendable]) throws -> String {
    try start(claims, ["alg": "none"]) + "."
  }

  private static func start(_ claims: [String: any Sendable], _ header: [String: any Sendable]) throws
    -> String
  {
    try [header, claims].map { Base64URL.encode(try JSONSerialization.data(withJSONObject: $0)) }
      .joined(separator: ".")
  }
}
