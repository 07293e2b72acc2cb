#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An address of IPv4 (4 bytes) or IPv6 (16). An IPv4 address in the clothes of IPv6 (`::ffff:10.0.0.1`) is the
/// IPv4 address: a socket for both shows it so.
struct IPAddress: Sendable, Hashable {
  let bytes: [UInt8]

  /// Reads `10.0.0.1` or `fd00::1`; nil for everything else, names and ports included.
  init?(_ text: String) {
    // C would stop reading at U+0000 and take the beginning for the whole.
    guard (2...45).contains(text.utf8.count), !text.utf8.contains(0) else { return nil }
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: four) { Array($0) }
      return
    }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
    let all = withUnsafeBytes(of: six) { Array($0) }
    let isMapped = all[..<10].allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
    bytes = isMapped ? Array(all[12...]) : all
  }

  /// Reads an entry of `X-Forwarded-For`, where some proxies add a port: `10.0.0.1:4711`, `[fd00::1]:4711`.
  init?(forwarded entry: Substring) {
    let text = entry.trimmed
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]"), IPAddress.isPort(text[text.index(after: end)...]) else {
        return nil
      }
      self.init(String(text.dropFirst()[..<end]))
    } else if let colon = text.firstIndex(of: ":"), text.contains("."), text[colon...].count <= 6,
      IPAddress.isPort(text[colon...])
    {
      self.init(String(text[..<colon]))
    } else {
      self.init(String(text))
    }
  }

  /// Whether it is this machine.
  var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.last == 1 && bytes.dropLast().allSatisfy { $0 == 0 }
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.first == ":" && UInt16(text.dropFirst()) != nil
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
