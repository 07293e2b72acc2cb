import JWTKit

/// A public key of the provider, for one or more of the allowed ways to sign.
struct ProviderKey: Sendable {
  /// The ways to sign that are believed. `none` and the HS family are not among them: with those, whoever knows a
  /// public key or nothing at all could sign.
  enum Algorithm: String, Sendable {
    case rs256 = "RS256"
    case ps256 = "PS256"
    case es256 = "ES256"
    case edDSA = "EdDSA"
  }

  let id: String?
  private let members: [String: JSONValue]

  /// Nil for a key that is not for signatures.
  init?(_ value: JSONValue) {
    guard case .object(let members) = value else { return nil }
    if let use = members["use"]?.text, use != "sig" { return nil }
    id = members["kid"]?.text
    self.members = members
  }

  /// The keys of a set; what is of no use is left aside, so that a new kind of key does not stop sign-in.
  static func all(_ set: [String: JSONValue]) -> [ProviderKey] {
    guard case .list(let values) = set["keys"] else { return [] }
    return values.prefix(100).compactMap { ProviderKey($0) }
  }

  /// Whether the key is made for a way to sign. The key decides, not the token.
  func fits(_ algorithm: Algorithm) -> Bool {
    if let own = members["alg"]?.text, own != algorithm.rawValue { return false }
    let kind = members["kty"]?.text
    let curve = members["crv"]?.text
    return switch algorithm {
    case .rs256, .ps256: kind == "RSA"
    case .es256: kind == "EC" && curve == "P-256"
    case .edDSA: kind == "OKP" && curve == "Ed25519"
    }
  }

  func verifies(_ signature: [UInt8], of signed: [UInt8], with algorithm: Algorithm) async -> Bool {
    // Only for one key at a time: a collection would choose by itself.
    guard fits(algorithm), let jwk = jwk(algorithm),
      let keys = try? await JWTKeyCollection().add(jwk: jwk, isDefault: true),
      let verifier = try? await keys.getKey(alg: algorithm.rawValue), verifier.name == algorithm.rawValue
    else { return false }
    return (try? verifier.verify(signature, signs: signed)) ?? false
  }

  private func jwk(_ algorithm: Algorithm) -> JWK? {
    func number(_ name: String) -> String? {
      guard let text = members[name]?.text, let bytes = Base64URL.decode(text), !bytes.isEmpty else {
        return nil
      }
      return text
    }
    let name = JWKIdentifier(string: "key")
    switch algorithm {
    case .rs256, .ps256:
      guard let modulus = number("n"), let exponent = number("e") else { return nil }
      return .rsa(
        algorithm == .rs256 ? .rs256 : .ps256, identifier: name, modulus: modulus, exponent: exponent)
    case .es256:
      guard let x = number("x"), let y = number("y") else { return nil }
      return .ecdsa(.es256, identifier: name, x: x, y: y, curve: .p256)
    case .edDSA:
      guard let x = number("x") else { return nil }
      return .octetKeyPair(.eddsa, identifier: name, x: x, y: nil, curve: .ed25519)
    }
  }
}
