import Crypto
import Foundation
import Places

/// The provider's word for who somebody is, taken apart but not yet believed (OpenID Connect Core, 3.1.3.7).
struct IDToken: Sendable {
  /// How long ago it may have been made. Some providers date it back by minutes.
  private static let oldest = 3_600.0

  let algorithm: ProviderKey.Algorithm
  let keyID: String?
  let claims: [String: JSONValue]
  private let signed: [UInt8]
  private let signature: [UInt8]

  init(_ text: String) throws(OpenIDFailure) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 64 * 1024, parts.count == 3,
      let header = Base64URL.decode(parts[0]).flatMap({ JSONValue.object($0) }),
      let claims = Base64URL.decode(parts[1]).flatMap({ JSONValue.object($0) }),
      let signature = Base64URL.decode(parts[2])
    else { throw .token(.malformed) }
    guard let algorithm = header["alg"]?.text.flatMap({ ProviderKey.Algorithm(rawValue: $0) }),
      header["crit"] == nil
    else { throw .token(.algorithm) }
    self.algorithm = algorithm
    self.claims = claims
    self.signature = signature
    keyID = header["kid"]?.text
    signed = Array("\(parts[0]).\(parts[1])".utf8)
  }

  /// The keys that may have signed it.
  func candidates(_ keys: [ProviderKey]) -> [ProviderKey] {
    keys.filter { $0.fits(algorithm) && (keyID == nil || $0.id == keyID) }
  }

  func checkSignature(_ keys: [ProviderKey]) async throws(OpenIDFailure) {
    guard !keys.isEmpty else { throw .token(.unknownKey) }
    for key in keys.prefix(10) where await key.verifies(signature, of: signed, with: algorithm) { return }
    throw .token(.signature)
  }

  /// Whether it is from this provider, for us, for this sign-in, and from now.
  func checkClaims(
    _ settings: OpenIDSettings, nonce: String, accessToken: String?, now: Instant
  ) throws(OpenIDFailure) {
    guard claims["iss"]?.text == settings.issuer else { throw .token(.issuer) }

    let audiences = claims["aud"]?.texts ?? []
    let party = claims["azp"]
    guard audiences.contains(settings.clientID), audiences.count == 1 || party != nil,
      party == nil || party?.text == settings.clientID
    else { throw .token(.audience) }

    let second = Double(now.milliseconds) / 1000
    let skew = Double(settings.clockSkew)
    guard let expires = claims["exp"]?.number, second < expires + skew else { throw .token(.expired) }
    guard let issued = claims["iat"]?.number, issued <= second + skew, issued >= second - Self.oldest - skew,
      claims["nbf"]?.number ?? issued <= second + skew
    else { throw .token(.issuedAt) }

    guard let own = claims["nonce"]?.text, ConstantTime.areEqual(own, nonce) else { throw .token(.nonce) }
    if let hash = claims["at_hash"] {
      guard let accessToken, hash.text == self.hash(accessToken) else { throw .token(.accessTokenHash) }
    }
    guard let subject = claims["sub"]?.text, !subject.isEmpty, subject.utf8.count <= 255 else {
      throw .token(.subject)
    }
  }

  /// For whom it vouches; only after it was checked.
  func identity(_ settings: OpenIDSettings) -> OpenIDIdentity {
    func short(_ name: String) -> String? {
      guard let text = claims.claim(name)?.text?.trimmingCharacters(in: .whitespacesAndNewlines) else {
        return nil
      }
      let isPlain = !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
      return text.isEmpty || text.utf8.count > 300 || !isPlain ? nil : text
    }
    let isChecked = settings.vouchesForMail || claims["email_verified"]?.isTrue == true
    return OpenIDIdentity(
      issuer: settings.issuer, subject: claims["sub"]?.text ?? "",
      mail: isChecked ? short(settings.claims.mail) : nil, name: short(settings.claims.name),
      roles: Array(
        (claims.claim(settings.claims.roles)?.texts ?? []).filter { $0.utf8.count <= 300 }.prefix(1_000)))
  }

  /// The left half of the digest that goes with the way to sign.
  private func hash(_ accessToken: String) -> String {
    let bytes = Data(accessToken.utf8)
    return switch algorithm {
    case .edDSA: Base64URL.encode(Array(SHA512.hash(data: bytes)).prefix(32))
    case .rs256, .ps256, .es256: Base64URL.encode(Array(SHA256.hash(data: bytes)).prefix(16))
    }
  }
}

/// Comparing secrets without telling by the time taken how far they agree.
enum ConstantTime {
  static func areEqual(_ left: String, _ right: String) -> Bool {
    // The library's own comparison of keys is made for this.
    SymmetricKey(data: Data(left.utf8)) == SymmetricKey(data: Data(right.utf8))
  }
}
