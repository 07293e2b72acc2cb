/// An address that a page may point to: a path of this site, or an `http`, `https`, `mailto` or `tel` address.
///
/// There is no way to make one with `javascript:` or `data:`. The text is ASCII, percent-encoded (RFC 3986).
public struct Link: Sendable, Hashable, CustomStringConvertible {
  /// The address as it stands in an attribute before escaping, and in a `Location` header.
  public let string: String

  /// The address.
  public var description: String { string }

  /// Makes a link of text that is already known to be an allowed address.
  init(checked string: String) {
    self.string = string
  }

  /// A path of this site: `Link(path: ["angebot", id], query: [("alter", "7")])` is `/angebot/…?alter=7`.
  /// Segments, names and values are percent-encoded; a segment `.` or `..` cannot climb.
  public init(path: [String], query: [(name: String, value: String)] = [], fragment: String? = nil) {
    var text = ""
    for segment in path {
      text += "/"
      PercentEncoding.append(segment == "." || segment == ".." ? "_" : segment, to: &text)
    }
    if text.isEmpty || text.hasPrefix("//") { text = "/" + text.drop { $0 == "/" } }
    for (index, item) in query.enumerated() {
      text += index == 0 ? "?" : "&"
      PercentEncoding.append(item.name, to: &text)
      text += "="
      PercentEncoding.append(item.value, to: &text)
    }
    if let fragment {
      text += "#"
      PercentEncoding.append(fragment, to: &text)
    }
    string = text
  }

  /// A place on the same page.
  public init(fragment: String) {
    var text = "#"
    PercentEncoding.append(fragment, to: &text)
    string = text
  }

  /// A web address from outside: `http` or `https` with a host, or beginning with `www.`, which becomes `https`.
  /// Nil for anything else, for a user name before the host (which serves only to deceive) and for more than
  /// 2,000 characters.
  public init?(web address: String) {
    let trimmed = Link.trimmed(address)
    let lower = trimmed.prefix(8).lowercased()
    let rest: Substring
    let scheme: String
    if lower.hasPrefix("https://") {
      (scheme, rest) = ("https://", trimmed.dropFirst(8))
    } else if lower.hasPrefix("http://") {
      (scheme, rest) = ("http://", trimmed.dropFirst(7))
    } else if lower.hasPrefix("www.") {
      (scheme, rest) = ("https://", Substring(trimmed))
    } else {
      return nil
    }
    let host = rest.prefix { !"/?#".contains($0) }
    guard !host.isEmpty, host.first != ".", host.first != ":", trimmed.utf8.count <= 2_000,
      !host.contains(where: { $0.isWhitespace || "@\\<>\"'%|^`{}".contains($0) })
    else { return nil }
    var text = scheme
    PercentEncoding.append(address: rest, to: &text)
    string = text
  }

  /// Calls a number: digits with an optional `+`; spaces, `/`, `-`, `.` and brackets are dropped, and so is the
  /// `(0)` after a country code. Nil without at least three digits or with anything else in it.
  public init?(phone number: String) {
    var digits = ""
    let text = Link.trimmed(number)
    let international = text.hasPrefix("+") || text.hasPrefix("00")
    for character in international ? Link.droppingTrunkZero(text) : text {
      switch character {
      case "0"..."9": digits.append(character)
      case "+" where digits.isEmpty: digits.append(character)
      case " ", "\u{A0}", "\u{202F}", "/", "-", "–", ".", "(", ")": continue
      default: return nil
      }
    }
    let count = digits.count { $0 != "+" }
    guard (3...20).contains(count), digits.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    string = "tel:" + digits
  }

  /// Writes a mail. Nil unless it has one `@` with something on both sides and no space or control character.
  public init?(mail address: String) {
    let text = Link.trimmed(address)
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= 254,
      !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }),
      !text.contains(where: { $0.isWhitespace || "<>\",;:\\?&()[]".contains($0) })
    else { return nil }
    var link = "mailto:"
    PercentEncoding.append(String(parts[0]), to: &link)
    link += "@"
    PercentEncoding.append(String(parts[1]), to: &link)
    string = link
  }

  /// Begins a mail to whomever, with this subject and text.
  public init(letter subject: String, body: String) {
    var link = "mailto:?subject="
    PercentEncoding.append(subject, to: &link)
    link += "&body="
    PercentEncoding.append(body.replacing("\n", with: "\r\n"), to: &link)
    string = link
  }
}

extension Link: ExpressibleByStringLiteral {
  /// An address written in the program: a path such as `/suche`, or an absolute address.
  public init(stringLiteral value: StaticString) {
    self.init(untrusted: value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
  }
}

extension Link {
  /// Whatever `text` is, an allowed link: a path of this site, a query, a fragment or an allowed scheme stays;
  /// everything else becomes `#`.
  public init(untrusted text: String) {
    let trimmed = Link.trimmed(text)
    if let first = trimmed.first, "/?#".contains(first) {
      var path = ""
      PercentEncoding.append(address: Substring(trimmed), to: &path)
      // "//host" and "/\host" lead to another site although they look like paths.
      let leavesSite = path.hasPrefix("//") || trimmed.dropFirst().first == "\\"
      self.init(checked: leavesSite ? "#" : path)
      return
    }
    let scheme = trimmed.prefix { $0 != ":" }.lowercased()
    let rest = String(trimmed.dropFirst(scheme.count + 1))
    switch scheme {
    case "tel": self = Link(phone: rest) ?? Link(checked: "#")
    case "mailto": self = Link(mail: rest) ?? Link(checked: "#")
    default: self = Link(web: trimmed) ?? Link(checked: "#")
    }
  }

  /// Without the white space and control characters around it, and without those that browsers drop inside.
  private static func trimmed(_ text: String) -> String {
    // Almost every address is plain ASCII that needs no mending.
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, first.value <= 0x20 || first.properties.isWhitespace {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.value <= 0x20 || last.properties.isWhitespace { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.filter { !($0.value < 0x20 || $0.value == 0x7F) }))
  }

  /// `+49 (0) 5181 1` is dialled without the zero.
  private static func droppingTrunkZero(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")"),
      text[text.index(after: open)..<close].filter({ $0 != " " }) == "0"
    else { return text }
    return text[..<open] + String(text[text.index(after: close)...])
  }
}
