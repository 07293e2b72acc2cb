import Crypto
import Storage

/// A place in the chain with the digest of everything up to there.
public struct AuditHead: Hashable, Sendable, CustomStringConvertible {
  /// How many entries the chain has up to here.
  public var position: Int64
  /// The digest, 32 bytes.
  public var digest: [UInt8]

  /// A place in the chain.
  public init(position: Int64, digest: [UInt8]) {
    self.position = position
    self.digest = digest
  }

  /// Before the first entry.
  static let origin = AuditHead(position: 0, digest: Array(repeating: 0, count: 32))

  /// `1234:9f86d0…`, for keeping elsewhere.
  public var description: String { "\(position):\(hex)" }

  /// The digest in hexadecimal digits.
  var hex: String {
    digest.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }

  /// The place behind this one, when the entry stands there: its digest is
  /// SHA-256(digest before ‖ canonical bytes of the entry).
  func following(_ row: AuditRow) -> AuditHead {
    let next = position + 1
    var hash = SHA256()
    hash.update(data: digest)
    hash.update(data: row.canonical(position: next))
    return AuditHead(position: next, digest: Array(hash.finalize()))
  }
}

extension AuditRow {
  /// The bytes that the seal covers. Every value says how long it is, so that none can reach into its neighbour;
  /// an absent one differs from an empty one.
  func canonical(position: Int64) -> [UInt8] {
    var bytes = Array("lotse-audit-1".utf8)
    bytes.append(number: number)
    bytes.append(number: at)
    for text in [account, action, entity, id, area, fields, purpose] { bytes.append(text: text) }
    bytes.append(number: position)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: Int64) {
    for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  fileprivate mutating func append(text: String?) {
    guard let text else { return append(0) }
    append(1)
    append(number: Int64(text.utf8.count))
    append(contentsOf: text.utf8)
  }
}
