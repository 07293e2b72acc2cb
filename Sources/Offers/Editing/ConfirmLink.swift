import Access
import Crypto
import Foundation
public import Places
public import Storage

/// A link in a mail with which whoever holds it confirms one offer, once, without an account.
///
/// The token is `offer ‖ expiry ‖ nonce ‖ HMAC-SHA256`, as text for a URL. It opens nothing else, and the database
/// knows only its digest. Show a page for ``open(_:key:now:in:)`` and call ``use(_:key:now:in:)`` when a button is
/// pressed: programs that look through mails follow links, but press nothing.
public struct ConfirmLink: Sendable, Hashable {
  /// How long a link can be used.
  public static let days = 60
  private static let purpose = Array("lotse-confirm-1".utf8)

  /// What a link is worth.
  public enum Verdict: Sendable, Hashable {
    /// It can be used.
    case valid(OfferID)
    /// Its time is over.
    case expired(OfferID)
    /// Somebody used it before.
    case used(OfferID, at: Instant)
    /// It is not one of ours, or was changed.
    case forged
    /// It is well signed, but was not made here, or its offer is gone.
    case foreign
  }

  /// 24 random bytes from the machine.
  public static func randomNonce() -> [UInt8] { (0..<24).map { _ in UInt8.random(in: .min ... .max) } }

  /// Makes a link and remembers its digest. `key`: a secret of at least 16 bytes, the same on all nodes.
  public static func make(
    _ offer: OfferID, key: [UInt8], nonce: [UInt8] = randomNonce(), now: Instant, in tx: any Transaction
  ) throws -> String {
    guard key.count >= 16, nonce.count >= 16 else {
      throw StoreError(.other, "a link needs a key of 16 bytes and a nonce of 16")
    }
    let expires = now + Int64(days) * 86_400
    var bytes = Array(offer.rawValue.utf8)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: expires.milliseconds >> shift))
    }
    bytes += nonce.prefix(24)
    bytes += Array(HMAC<SHA256>.authenticationCode(for: purpose + bytes, using: SymmetricKey(data: key)))
    let token = text(bytes)
    try tx.execute(
      """
      INSERT INTO confirm_link (digest, offer_id, made, expires)
      VALUES (\(digest(token)), \(offer), \(now), \(expires))
      """)
    return token
  }

  /// What a link is worth, without using it.
  public static func open(_ token: String, key: [UInt8], now: Instant, in tx: any Transaction) throws
    -> Verdict
  {
    guard let (offer, expires) = read(token, key) else { return .forged }
    let known = try tx.first("SELECT offer_id, used_at FROM confirm_link WHERE digest = \(digest(token))") {
      row in
      (offer: try row.get("offer_id", as: OfferID.self), used: try row.optional("used_at", as: Instant.self))
    }
    guard let known, known.offer == offer else { return .foreign }
    if let used = known.used { return .used(offer, at: used) }
    return now < expires ? .valid(offer) : .expired(offer)
  }

  /// Confirms the offer of a link, once: `.valid` says that it was done now.
  public static func use(_ token: String, key: [UInt8], now: Instant, in tx: any Transaction) throws
    -> Verdict
  {
    let verdict = try open(token, key: key, now: now, in: tx)
    guard case .valid(let offer) = verdict else { return verdict }
    let isFirst = try tx.execute(
      "UPDATE confirm_link SET used_at = \(now) WHERE digest = \(digest(token)) AND used_at IS NULL")
    guard isFirst == 1 else { return .used(offer, at: now) }
    try Confirmation.confirm(offer, scope: .operation(.confirmOffers), at: now, in: tx)
    return verdict
  }

  /// Forgets links whose time is over. For the job that deletes.
  @discardableResult
  public static func purge(at now: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute("DELETE FROM confirm_link WHERE expires < \(now - 30 * 86_400)")
  }

  private static func read(_ token: String, _ key: [UInt8]) -> (OfferID, Instant)? {
    guard let bytes = bytes(token), bytes.count > 36 + 8 + 16 + 32 else { return nil }
    let body = Array(bytes.dropLast(32))
    guard
      HMAC<SHA256>.isValidAuthenticationCode(
        Array(bytes.suffix(32)), authenticating: purpose + body, using: SymmetricKey(data: key)),
      let offer = OfferID(rawValue: String(decoding: body[..<36], as: UTF8.self))
    else { return nil }
    let expires = body[36..<44].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return (offer, Instant(milliseconds: expires))
  }

  private static func digest(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }

  private static func text(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
      "=", with: "")
  }

  /// Only the one spelling that ``text(_:)`` gives: several would be several links.
  private static func bytes(_ token: String) -> [UInt8]? {
    guard token.utf8.count <= 400 else { return nil }
    let plain = token.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: plain + padding) else { return nil }
    let bytes = Array(data)
    return text(bytes) == token ? bytes : nil
  }
}
