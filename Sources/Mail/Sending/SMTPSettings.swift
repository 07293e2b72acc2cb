import Foundation

/// Which mail server, and how to talk to it.
public struct SMTPSettings: Sendable, Hashable {
  /// Whether the line is protected.
  public enum Protection: Sendable, Hashable {
    /// From the first byte (`smtps://`).
    case fromTheStart
    /// With STARTTLS, and not at all when the server does not offer it.
    case startTLS
    /// Not: for a server on the same machine.
    case none
  }

  /// What is wrong with a URL.
  public enum Mistake: Error, Sendable, Hashable {
    /// It is not `smtp://host:port` or `smtps://host:port`.
    case notAURL
    /// There is a user without a password or the other way round.
    case halfALogin
    /// A password would go over an open line.
    case openPassword
    /// Something behind the `?` that is not known.
    case unknownWord(String)
  }

  /// Its name.
  public var host: String
  /// Its port.
  public var port: Int
  /// Who we are there.
  public var user: String?
  /// What proves it.
  public var password: String?
  /// Whether the line is protected.
  public var protection: Protection
  /// A file with the authorities that are believed, instead of those of the machine.
  public var authorities: String?
  /// How we name ourselves.
  public var ownName: String?
  /// How long connecting may take.
  public var connectTime = Duration.seconds(10)
  /// How long one mail may take.
  public var totalTime = Duration.seconds(40)

  /// Reads `smtp://user:password@host:port`. The line has to be protected, save to this very machine; `?tls=never`
  /// and `?tls=always` say otherwise, `?ca=FILE` names the authorities.
  public init(url: String) throws(Mistake) {
    guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
      let scheme = parts.scheme?.lowercased(), scheme == "smtp" || scheme == "smtps",
      parts.path.isEmpty || parts.path == "/", parts.fragment == nil,
      host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw .notAURL }
    self.host = host
    port = parts.port ?? (scheme == "smtps" ? 465 : 587)
    guard (1...65_535).contains(port) else { throw .notAURL }
    user = parts.user
    password = parts.password
    guard (user == nil) == (password == nil) else { throw .halfALogin }
    protection = scheme == "smtps" ? .fromTheStart : Self.isHere(host) ? .none : .startTLS
    for item in parts.queryItems ?? [] {
      switch (item.name, item.value) {
      case ("tls", "never") where scheme == "smtp": protection = .none
      case ("tls", "always") where scheme == "smtp": protection = .startTLS
      case ("ca", let file?) where !file.isEmpty: authorities = file
      default: throw .unknownWord(item.name)
      }
    }
    if protection == .none, user != nil, !Self.isHere(host) { throw .openPassword }
  }

  /// For people: without the password.
  public var shown: String { "\(protection == .fromTheStart ? "smtps" : "smtp")://\(host):\(port)" }

  /// Whether what is sent there stays on this machine.
  private static func isHere(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host.lowercased())
  }
}
