import Crypto
import Foundation
public import Places
public import Storage

/// Secrets that all nodes share, made when they are first needed.
public enum SecretStore {
  /// The secret of a name: 32 bytes.
  public static func secret(_ name: String, in tx: any Transaction) throws -> [UInt8] {
    if let found: [UInt8] = try tx.value("SELECT value FROM server_secret WHERE name = \(name)") {
      return found
    }
    let made = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    try tx.execute(
      "INSERT INTO server_secret (name, value) VALUES (\(name), \(made)) ON CONFLICT (name) DO NOTHING")
    return try tx.value("SELECT value FROM server_secret WHERE name = \(name)") ?? made
  }
}

/// Sign-ins that are half done: a password was right and the second factor is still to come, or the person is at
/// the town's identity provider.
public enum PendingStore {
  /// How long one may take for the second half, in milliseconds.
  static let time: Int64 = 600_000

  /// Keeps what is half done and gives the token for the browser.
  public static func keep(_ body: String, now: Instant, in tx: any Transaction) throws -> Token {
    let token = Token.make()
    try tx.execute("DELETE FROM pending_sign_in WHERE expires <= \(now)")
    try tx.execute(
      """
      INSERT INTO pending_sign_in (digest, body, expires)
      VALUES (\(token.digest), \(body), \(Instant(milliseconds: now.milliseconds + time)))
      """)
    return token
  }

  /// What stands behind a token; nil when there is nothing or the time is over.
  public static func find(_ token: String, now: Instant, in tx: any Transaction) throws -> String? {
    guard let token = Token(text: token) else { return nil }
    return try tx.value(
      "SELECT body FROM pending_sign_in WHERE digest = \(token.digest) AND expires > \(now)")
  }

  /// Takes what stands behind a token, so that nobody takes it twice.
  public static func take(_ token: String, now: Instant, in tx: any Transaction) throws -> String? {
    guard let body = try find(token, now: now, in: tx), let token = Token(text: token) else { return nil }
    let isOurs = try tx.execute("DELETE FROM pending_sign_in WHERE digest = \(token.digest)") == 1
    return isOurs ? body : nil
  }
}
