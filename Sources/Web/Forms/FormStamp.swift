import Crypto
public import Foundation

/// A stamp in a form that is shown to guests: it proves that the form came from this server not long ago.
/// Nothing is stored for it, neither here nor in the browser.
///
/// The stamp binds the name of the form, so that one form's stamp does not open another, and the moment it was
/// made. The secret comes from the settings; nodes that share guests share it.
public struct FormStamp: Sendable {
  private let key: SymmetricKey
  private let lifetime: TimeInterval

  /// Stamps with a secret of at least 32 bytes; nil if it is shorter. `lifetime` is in seconds.
  public init?(secret: [UInt8], lifetime: TimeInterval = 4 * 3_600) {
    guard secret.count >= 32, lifetime > 0 else { return nil }
    key = SymmetricKey(data: secret)
    self.lifetime = lifetime
  }

  /// What became of a stamp.
  public enum Verdict: Sendable, Equatable {
    /// It is ours and fresh.
    case valid
    /// It is ours, but the form lay open too long: show it again with what was filled in.
    case expired
    /// It is not ours, or of another form.
    case forged
  }

  /// A stamp for the form of this name, made now.
  public func make(form: String, now: Date) -> String {
    let second = Int64(now.timeIntervalSince1970)
    return "\(second).\(hex(code(form, second)))"
  }

  /// Looks at a stamp that came back; in constant time as far as the secret is concerned.
  public func check(_ stamp: String, form: String, now: Date) -> Verdict {
    let parts = stamp.split(separator: ".", omittingEmptySubsequences: false)
    guard stamp.utf8.count <= 100, parts.count == 2, let second = PlainText.integer(String(parts[0])),
      let code = bytes(parts[1]),
      HMAC<SHA256>.isValidAuthenticationCode(
        code, authenticating: message(form, Int64(second)), using: key)
    else { return .forged }
    let age = now.timeIntervalSince1970 - Double(second)
    // A stamp from the future is one of a node whose clock runs ahead; a minute is forgiven.
    return age < -60 || age > lifetime ? .expired : .valid
  }

  private func message(_ form: String, _ second: Int64) -> Data {
    Data("lotse-form \(second) \(form)".utf8)
  }

  private func code(_ form: String, _ second: Int64) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message(form, second), using: key))
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private func bytes(_ hex: Substring) -> [UInt8]? {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 64, hex.utf8.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
