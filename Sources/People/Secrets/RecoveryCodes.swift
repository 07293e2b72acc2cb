import Crypto
import Foundation

/// What opens an account when the phone with the second factor is lost: ten codes, shown once, each good for one
/// time. What is kept is a salted digest of each.
public struct RecoveryCodes: Sendable {
  /// How many there are.
  public static let count = 10
  // Without I, O, 0 and 1, which people mix up when they read them from paper.
  private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
  private static let length = 10
  private static let saltLength = 16

  /// What the person writes down: `ABCDE-23456`.
  public let shown: [String]
  /// What is kept: a text each.
  public let kept: [String]

  /// Ten new ones.
  public static func make(random: some RandomNumberGenerator = SystemRandomNumberGenerator()) -> RecoveryCodes
  {
    var random = random
    var shown: [String] = []
    var kept: [String] = []
    for _ in 0..<count {
      let code = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      shown.append("\(String(code.prefix(5)))-\(String(code.suffix(5)))")
      let salt = randomBytes(saltLength, using: &random)
      kept.append("\(Base64URL.encode(salt)).\(Base64URL.encode(digest(String(code), salt)))")
    }
    return RecoveryCodes(shown: shown, kept: kept)
  }

  /// What is left when a typed code is used up: to be kept instead, in the same transaction. Nil when it is none
  /// of them. Small letters, spaces and dashes are forgiven.
  public static func redeem(_ typed: String, from kept: [String]) -> [String]? {
    guard typed.utf8.count <= 100 else { return nil }
    let code = typed.uppercased().filter { $0.isLetter || $0.isNumber }
    guard code.count == length else { return nil }
    var place: Int?
    // All of them, so that the time taken does not tell which one it was.
    for (index, entry) in kept.enumerated() {
      let parts = entry.split(separator: ".").map(String.init)
      guard parts.count == 2, let salt = Base64URL.decode(parts[0]), let wanted = Base64URL.decode(parts[1])
      else { continue }
      if ConstantTime.areEqual(digest(code, salt), wanted) { place = index }
    }
    guard let place else { return nil }
    var left = kept
    left.remove(at: place)
    return left
  }

  private static func digest(_ code: String, _ salt: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(code.utf8), using: SymmetricKey(data: salt)))
  }
}
