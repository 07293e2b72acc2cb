import Foundation

/// Lines of a header: folded, and in ASCII whatever they say (RFC 2047).
enum MailHeader {
  /// A line is not to be longer.
  private static let width = 76
  /// So many bytes become an encoded word that fits behind the longest name of a header.
  private static let piece = 39

  /// A header that is text.
  static func text(_ name: String, _ line: MailLine) -> String {
    isPlain(line.text) ? folded("\(name):", line.text) : "\(name): " + encoded(line.text)
  }

  /// A header with a mailbox.
  static func mailbox(_ name: String, _ mailbox: Mailbox) -> String {
    let address = "<\(mailbox.address)>"
    guard let words = mailbox.name?.text else { return "\(name): \(address)" }
    let shown = isPlain(words) && words.utf8.count < 50 ? quoted(words) : encoded(words)
    return "\(name): \(shown)\r\n \(address)"
  }

  /// Whether a text may stand as it is: printable ASCII, nothing that looks encoded, no word too long to fold.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
      && text.split(separator: " ").allSatisfy { $0.utf8.count <= 60 }
  }

  private static func folded(_ start: String, _ text: String) -> String {
    var lines: [String] = []
    var line = start
    for word in text.split(separator: " ") {
      if line.utf8.count + 1 + word.utf8.count > width {
        lines.append(line)
        line = ""
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\r\n")
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for character in text {
      if character == "\"" || character == "\\" { out.append("\\") }
      out.append(character)
    }
    return out + "\""
  }

  /// Encoded words, each whole by itself: no letter is torn apart.
  private static func encoded(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > piece { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}
