import Crypto
import Foundation

/// A secret that is handed out once: a session, an invitation, a link in a letter. 256 random bits as text that
/// fits into an address; what is kept is its digest.
public struct Token: Sendable {
  /// 43 letters, digits, `-` and `_`: what is handed out.
  public let text: String
  private let bytes: [UInt8]

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    text = Base64URL.encode(bytes)
  }

  /// A new one.
  public static func make(random: some RandomNumberGenerator = SystemRandomNumberGenerator()) -> Token {
    var random = random
    return Token(bytes: randomBytes(32, using: &random))
  }

  /// One that came back; nil when it cannot be one.
  public init?(text: String) {
    guard text.utf8.count == 43, let bytes = Base64URL.decode(text), bytes.count == 32 else { return nil }
    self.init(bytes: bytes)
  }

  /// What is kept: SHA-256, 32 bytes. A token has more possibilities than anybody can try, so it needs no salt.
  public var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Whether this is the token of a kept digest, in constant time.
  public func matches(_ kept: [UInt8]) -> Bool { ConstantTime.areEqual(digest, kept) }
}

extension Token: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secret.
  public var description: String { "Token" }
  /// Shows nothing of the secret.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
