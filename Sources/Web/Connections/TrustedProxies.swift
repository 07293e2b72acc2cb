/// The proxies that are believed when they say who asks for what: addresses and ranges.
public struct TrustedProxies: Sendable, Hashable {
  /// An entry that is neither an address nor a range.
  public struct Mistake: Error, Hashable {
    /// The entry as it was written.
    public let entry: String
  }

  /// Nobody is believed.
  public static let none = TrustedProxies(ranges: [])

  private struct Range: Sendable, Hashable {
    var address: [UInt8]
    var bits: Int

    /// Whether the first bits are the same.
    func contains(_ other: IPAddress) -> Bool {
      guard other.bytes.count == address.count else { return false }
      let whole = bits / 8
      guard other.bytes[..<whole] == address[..<whole] else { return false }
      let rest = bits % 8
      return rest == 0 || (other.bytes[whole] ^ address[whole]) >> (8 - UInt8(rest)) == 0
    }
  }

  private let ranges: [Range]

  private init(ranges: [Range]) { self.ranges = ranges }

  /// Reads `127.0.0.1, 10.0.0.0/8, fd00::/8`. Names are not understood: who answers for a name can change.
  public init(_ text: String) throws(Mistake) {
    var ranges: [Range] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      ranges.append(try TrustedProxies.range(part.trimmed))
    }
    self.ranges = ranges
  }

  /// Whether nobody is believed.
  public var isEmpty: Bool { ranges.isEmpty }

  func contains(_ address: IPAddress) -> Bool { ranges.contains { $0.contains(address) } }

  private static func range(_ text: Substring) throws(Mistake) -> Range {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let address = IPAddress(String(first)) else {
      throw Mistake(entry: String(text))
    }
    let most = address.bytes.count * 8
    guard parts.count == 2 else { return Range(address: address.bytes, bits: most) }
    // A range of IPv4 in the clothes of IPv6 counts its bits differently; nobody needs one.
    guard let bits = PlainText.integer(String(parts[1])), (0...most).contains(bits),
      !(most == 32 && first.contains(":"))
    else { throw Mistake(entry: String(text)) }
    return Range(address: address.bytes, bits: bits)
  }
}
