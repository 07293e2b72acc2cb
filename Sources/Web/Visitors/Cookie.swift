import HTTPTypes

/// The few things that Lotse asks a browser to keep, and only of those who sign in.
public enum Cookie: String, Sendable, CaseIterable {
  /// Opens a session.
  case session = "lotse-sitzung"
  /// Marks a browser in which somebody has signed in before, so that strangers' attempts do not shut it out.
  case device = "lotse-geraet"
  /// A sign-in that is under way at the town's identity provider.
  case pending = "lotse-anmeldung"

  /// The name as the browser knows it. The prefix makes browsers refuse a cookie that another host or an
  /// unencrypted page has set (RFC 6265bis).
  func name(isSecure: Bool) -> String { isSecure ? "__Host-\(rawValue)" : rawValue }

  /// The value that the browser sent.
  func value(in headers: HTTPFields, isSecure: Bool) -> String? {
    let wanted = name(isSecure: isSecure)
    for field in headers[values: .cookie] {
      for pair in field.split(separator: ";") {
        let pair = pair.trimmed
        guard let mark = pair.firstIndex(of: "="), pair[..<mark] == wanted else { continue }
        let value = pair[pair.index(after: mark)...]
        return (1...500).contains(value.utf8.count) && value.utf8.allSatisfy(Self.isPlain)
          ? String(value) : nil
      }
    }
    return nil
  }

  /// The header that sets the value, or takes it away when it is nil. `lifetime` in seconds; nil lasts as long
  /// as the browser is open.
  func header(_ value: String?, lifetime: Int?, isSecure: Bool) -> String {
    let text = value.map { $0.utf8.allSatisfy(Self.isPlain) ? $0 : "" } ?? ""
    let age = (value == nil ? 0 : lifetime).map { "; Max-Age=\($0)" } ?? ""
    return
      "\(name(isSecure: isSecure))=\(text); Path=/\(age); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
  }

  /// Letters, digits and `-._~`: what tokens are made of.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
  }
}

extension Answer {
  /// Has the browser keep a value; nil takes it away. `lifetime` in seconds; nil lasts as long as the browser is
  /// open.
  public mutating func keep(_ cookie: Cookie, _ value: String?, lifetime: Int? = nil) {
    cookies.append((cookie, value, lifetime))
    set(.cacheControl, "no-store")
  }
}
