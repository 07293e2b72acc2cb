/// Mail addresses of a cell.
struct MailCell: Equatable {
  private(set) var addresses: [String] = []
  /// What looks like a mail address and is none ("info@gmx,de"); never repaired, since it might be another's.
  private(set) var broken: [String] = []
  /// Other text.
  private(set) var leftovers: [String] = []

  /// Reads a cell.
  init(_ text: String) {
    var rest: [String] = []
    for word in text.prefix(4_000).split(whereSeparator: {
      $0.isWhitespace || $0 == ";" || $0 == "<" || $0 == ">"
    }) {
      for piece in Self.pieces(String(word)) {
        var address = CellText.trim(piece, ",()[]\"'/|")
        if address.lowercased().hasPrefix("mailto:") { address.removeFirst(7) }
        if address.last == "." { address.removeLast() }
        if Self.isValid(address) {
          if !addresses.contains(address) { addresses.append(address) }
        } else if address.contains("@") || Self.isDisguised(address) {
          broken.append(address)
        } else if !CellText.key(address).isEmpty,
          !["und", "oder", "mail", "email", "e", "u"].contains(CellText.key(address))
        {
          rest.append(address)
        }
      }
    }
    if !rest.isEmpty { leftovers = [rest.joined(separator: " ")] }
  }

  /// Cuts "a@x.de,b@y.de" and "a@x.de/b@y.de", but not "info@gmx,de".
  private static func pieces(_ word: String) -> [String] {
    for mark in [",", "/"] where word.contains(mark) {
      let parts = word.split(separator: mark).map(String.init)
      if parts.count > 1, parts.allSatisfy({ $0.contains("@") }) { return parts }
    }
    return [word]
  }

  private static func isDisguised(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.contains("(at)") || text.contains("[at]")
  }

  /// Whether mail could be sent there: one @, a name of usual letters, a domain with a dot.
  static func isValid(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, address.utf8.count <= 254, !address.contains("..") else {
      return false
    }
    guard parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "._%+-'&".contains($0) }),
      parts[0].first != ".", parts[0].last != "."
    else { return false }
    return WebCell.isHost(parts[1])
  }
}

/// Web addresses of a cell.
struct WebCell: Equatable {
  /// With their scheme.
  private(set) var addresses: [String] = []
  private(set) var leftovers: [String] = []

  /// Reads a cell.
  init(_ text: String) {
    for word in text.prefix(4_000).split(whereSeparator: { $0.isWhitespace || $0 == ";" }) {
      let word = CellText.trim(word, ",()<>\"'")
      if let address = Self.address(word) {
        if !addresses.contains(address) { addresses.append(address) }
      } else if !CellText.key(word).isEmpty,
        !["und", "oder", "web", "homepage", "internet"].contains(CellText.key(word))
      {
        leftovers.append(word)
      }
    }
    if leftovers.count > 1 { leftovers = [leftovers.joined(separator: " ")] }
  }

  /// The address with a scheme; nil for anything but a web address.
  static func address(_ word: String) -> String? {
    var rest = Substring(word)
    var scheme = "https://"
    for known in ["https://", "http://"] where word.lowercased().hasPrefix(known) {
      scheme = known
      rest = word.dropFirst(known.count)
    }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    guard isHost(host), !rest.contains("@"), !rest.contains("\""), !rest.contains("<"),
      rest.utf8.count <= 2_000,
      !rest.dropFirst(host.count).contains(where: \.isWhitespace)
    else { return nil }
    return scheme + rest
  }

  /// A domain name with at least one dot.
  static func isHost(_ text: some StringProtocol) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, text.utf8.count <= 253, let last = labels.last, last.count >= 2,
      last.allSatisfy(\.isLetter)
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }
}
