import Crypto
import Foundation

/// Encrypts files piece by piece: ChaCha20-Poly1305 with a counter in the nonce and a mark on the last piece
/// (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that nothing can be altered,
/// cut off, put elsewhere or added without notice.
enum Sealing {
  /// What stands at the beginning of such a file.
  static let mark = Array("LOTSE-SEALED-1\n".utf8)
  private static let piece = 1 << 16
  private static let saltLength = 32
  private static let prefixLength = 7

  /// Why a file cannot be read.
  struct Broken: Error {}

  static func seal(_ source: FileHandle, to target: FileHandle, secret: [UInt8]) throws {
    let salt = randomBytes(saltLength)
    let prefix = randomBytes(prefixLength)
    let key = key(secret, salt)
    try target.write(contentsOf: mark + salt + prefix)
    var counter: UInt32 = 0
    var current = try source.read(upToCount: piece) ?? Data()
    while true {
      let next = try source.read(upToCount: piece) ?? Data()
      let nonce = try nonce(prefix, counter, isLast: next.isEmpty)
      let box = try ChaChaPoly.seal(current, using: key, nonce: nonce)
      try target.write(contentsOf: box.ciphertext + box.tag)
      if next.isEmpty { return }
      counter += 1
      current = next
    }
  }

  /// Throws `Broken` when the secret is another one or the file is not what was written.
  static func open(_ source: FileHandle, to target: FileHandle, secret: [UInt8]) throws {
    let head = Array(try source.read(upToCount: mark.count + saltLength + prefixLength) ?? Data())
    guard head.count == mark.count + saltLength + prefixLength, head.starts(with: mark) else {
      throw Broken()
    }
    let salt = Array(head[mark.count..<mark.count + saltLength])
    let prefix = Array(head.suffix(prefixLength))
    let key = key(secret, salt)
    var counter: UInt32 = 0
    var current = try source.read(upToCount: piece + 16) ?? Data()
    while true {
      let next = try source.read(upToCount: piece + 16) ?? Data()
      guard current.count >= 16 else { throw Broken() }
      do {
        let box = try ChaChaPoly.SealedBox(
          nonce: nonce(prefix, counter, isLast: next.isEmpty), ciphertext: current.dropLast(16),
          tag: current.suffix(16))
        try target.write(contentsOf: ChaChaPoly.open(box, using: key))
      } catch is CryptoKitError {
        throw Broken()
      }
      if next.isEmpty { return }
      counter += 1
      current = next
    }
  }

  private static func key(_ secret: [UInt8], _ salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: secret), salt: salt, info: Array("lotse backup".utf8),
      outputByteCount: 32)
  }

  private static func nonce(_ prefix: [UInt8], _ counter: UInt32, isLast: Bool) throws -> ChaChaPoly.Nonce {
    let number = withUnsafeBytes(of: counter.bigEndian) { Array($0) }
    return try ChaChaPoly.Nonce(data: prefix + number + [isLast ? 1 : 0])
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
