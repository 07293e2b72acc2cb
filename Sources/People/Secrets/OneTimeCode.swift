import Crypto
import Foundation
public import Places

/// The second factor: six digits that an app makes from a shared secret and the clock (TOTP, RFC 6238, with
/// SHA-1, as every app understands it).
public struct OneTimeCode: Sendable {
  /// How long a code holds.
  public static let seconds: Int64 = 30

  private let secret: [UInt8]

  /// A new secret of 160 bits.
  public static func make(random: some RandomNumberGenerator = SystemRandomNumberGenerator()) -> OneTimeCode {
    var random = random
    return OneTimeCode(secret: randomBytes(20, using: &random))
  }

  init(secret: [UInt8]) { self.secret = secret }

  /// A secret that was kept; nil when it is not 16 to 64 bytes in base 32.
  public init?(base32 text: String) {
    guard text.utf8.count <= 200, let bytes = Base32.decode(text), (16...64).contains(bytes.count) else {
      return nil
    }
    secret = bytes
  }

  /// The secret, for keeping and for those who type it into their app by hand.
  public var base32: String { Base32.encode(secret) }

  /// What the app reads from the picture: `otpauth://totp/…`. `issuer` is how this Lotse is called there.
  public func uri(account: String, issuer: String) -> String {
    let issuer = Self.escaped(issuer)
    return "otpauth://totp/\(issuer):\(Self.escaped(account))?secret=\(base32)&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=6&period=\(Self.seconds)"
  }

  /// Whether a typed code is right now; one step early or late is forgiven. The answer is the step of the code,
  /// to be kept: a code of that step or an earlier one is never taken again. Nil when the code is wrong or used.
  public func step(of typed: String, at now: Instant, after lastUsed: Int64?) -> Int64? {
    let digits = typed.filter { !$0.isWhitespace }
    guard typed.utf8.count <= 20, digits.utf8.count == 6,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let present = Self.step(at: now)
    var found: Int64?
    // All three, so that the time taken does not tell which one it was.
    for step in present - 1...present + 1
    where ConstantTime.areEqual(Array(code(at: step).utf8), Array(digits.utf8)) {
      found = found ?? step
    }
    guard let found, found > lastUsed ?? .min else { return nil }
    return found
  }

  /// The code of a moment, as an app shows it.
  public func code(at now: Instant) -> String { code(at: Self.step(at: now)) }

  static func step(at now: Instant) -> Int64 { max(0, now.milliseconds / 1000) / seconds }

  private func code(at step: Int64) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let code = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(code[code.count - 1] & 15)
    let number = code[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

extension OneTimeCode: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secret.
  public var description: String { "OneTimeCode" }
  /// Shows nothing of the secret.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
