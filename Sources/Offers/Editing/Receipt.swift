import Crypto
import Foundation

/// The code with which somebody who sent a remark reads later what became of it, without an account and without
/// an address. 13 signs of 32 are 65 random bits; the database knows only a digest.
public struct Receipt: Sendable, Hashable {
  /// Signs that cannot be mistaken for one another, Crockford's: no I, L, O and U.
  private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 13
  private static let purpose = Array("lotse-receipt-1 ".utf8)

  /// As it stands on paper and in the address: `7K3Q-9MZT-2XH4C`.
  public let text: String

  private init(signs: [Character]) {
    text = String(signs[0..<4]) + "-" + String(signs[4..<8]) + "-" + String(signs[8...])
  }

  /// A new one from the machine's randomness.
  public static func make() -> Receipt {
    var random = SystemRandomNumberGenerator()
    return Receipt(signs: (0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
  }

  /// As typed: small or large, with or without dashes and spaces, O for 0 and I or L for 1. Nil if it is none.
  public init?(typed: String) {
    guard typed.utf8.count <= 60 else { return nil }
    var found: [Character] = []
    for character in typed.uppercased() {
      switch character {
      case "-", "–", " ", "\u{A0}": continue
      case "O": found.append("0")
      case "I", "L": found.append("1")
      case let character where Self.signs.contains(character): found.append(character)
      default: return nil
      }
    }
    guard found.count == Self.length else { return nil }
    self.init(signs: found)
  }

  /// What the database knows of it.
  var digest: [UInt8] { Array(SHA256.hash(data: Self.purpose + Array(text.utf8))) }
}
