import HTTPTypes

/// Who sent a request and what for, as far as the shell must know; handlers see no address.
///
/// What a proxy adds counts only when the connection comes from one that is trusted, and what is not well-formed
/// is left aside, as if it had not been said.
struct Sender: Sendable {
  /// The address of the visitor; nil without a network.
  private(set) var client: IPAddress?
  /// The host that the visitor asked.
  private(set) var host: String?
  /// Whether the visitor's connection is encrypted; nil if nobody knows.
  private(set) var isSecure: Bool?
  /// The id that the proxy gave the request.
  private(set) var requestID: String?

  /// More proxies in a row are not followed.
  private static let mostHops = 20

  init(
    peer: IPAddress?, host: String?, isEncrypted: Bool, headers: HTTPFields, trusted: TrustedProxies
  ) {
    client = peer
    self.host = host
    isSecure = isEncrypted ? true : nil
    guard let peer, trusted.contains(peer) else { return }
    client = Sender.client(headers[ForwardedHeaders.client], peer, trusted)
    if let named = headers[ForwardedHeaders.host].flatMap(Sender.last), Sender.isHost(named) {
      self.host = String(named)
    }
    switch headers[ForwardedHeaders.scheme].flatMap(Sender.last)?.lowercased() {
    case "https": isSecure = true
    case "http": isSecure = false
    default: break
    }
    requestID = headers[RequestID.header].flatMap { RequestID.isWellFormed($0) ? $0 : nil }
  }

  /// Each proxy adds at the end whom it heard from, so the list is read backwards, as long as those are trusted.
  /// What stands further to the left is the visitor's own invention.
  private static func client(_ list: String?, _ peer: IPAddress, _ trusted: TrustedProxies) -> IPAddress {
    var client = peer
    for entry in (list ?? "").split(separator: ",", omittingEmptySubsequences: false).reversed()
      .prefix(mostHops)
    {
      guard let address = IPAddress(forwarded: entry) else { return client }
      client = address
      guard trusted.contains(address) else { return client }
    }
    return client
  }

  /// The entry of the nearest proxy.
  private static func last(_ list: String) -> Substring? {
    list.split(separator: ",", omittingEmptySubsequences: false).last?.trimmed
  }

  /// A name or address, with a port or without.
  private static func isHost(_ text: Substring) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || [0x2D, 0x2E, 0x5B, 0x5D].contains(byte)
      }
      && text.utf8.first != UInt8(ascii: ":")
  }
}

/// The headers by which a proxy tells of itself. The fallbacks are never taken: the names are valid tokens.
enum ForwardedHeaders {
  static let client = HTTPField.Name("X-Forwarded-For") ?? .trailer
  static let host = HTTPField.Name("X-Forwarded-Host") ?? .trailer
  static let scheme = HTTPField.Name("X-Forwarded-Proto") ?? .trailer
  /// Whether a proxy stands between, trusted or not.
  static func areIn(_ headers: HTTPFields) -> Bool { all.contains { headers.contains($0) } }

  private static let all = [
    client, host, scheme, HTTPField.Name("Forwarded") ?? .trailer, HTTPField.Name("X-Real-IP") ?? .trailer,
    HTTPField.Name("Via") ?? .trailer,
  ]
}
