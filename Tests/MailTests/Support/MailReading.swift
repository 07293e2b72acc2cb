import Foundation
import Mail
import Places

/// Reads a mail back, by other means than it was written with.
struct MailReading {
  /// Lines of the header, unfolded.
  var headers: [(name: String, value: String)] = []
  var lines: [String]
  var body: String

  init(_ mail: RenderedMail) { self.init(String(decoding: mail.bytes, as: UTF8.self)) }

  init(_ text: String) {
    lines = text.components(separatedBy: "\r\n")
    let end = lines.firstIndex(of: "") ?? lines.endIndex
    for line in lines[..<end] {
      if line.hasPrefix(" "), !headers.isEmpty {
        headers[headers.count - 1].value += line
      } else {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        headers.append((String(parts[0]), parts.count > 1 ? String(parts[1].dropFirst()) : ""))
      }
    }
    body = Self.unquoted(lines.dropFirst(end + 1).joined(separator: "\r\n"))
  }

  /// The only header of a name, its encoded words decoded; nil when there are none or several.
  subscript(_ name: String) -> String? {
    let found = headers.filter { $0.name == name }
    return found.count == 1 ? Self.decoded(found[0].value) : nil
  }

  private static func decoded(_ value: String) -> String {
    var bytes = Data()
    let joined = value.replacing(/\?=\s+=\?/, with: "?==?")
    var rest = Substring(joined)
    while let match = rest.firstMatch(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]*)\?=/) {
      bytes += Data(rest[..<match.range.lowerBound].utf8)
      bytes += Data(base64Encoded: String(match.output.1)) ?? Data("broken".utf8)
      rest = rest[match.range.upperBound...]
    }
    return String(decoding: bytes + Data(rest.utf8), as: UTF8.self)
  }

  private static func unquoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let pair = String(decoding: rest.prefix(2), as: UTF8.self)
      rest = rest.dropFirst(2)
      if pair != "\r\n" { bytes.append(UInt8(pair, radix: 16) ?? UInt8(ascii: "?")) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Letters for tests.
enum Samples {
  static let date = Instant(iso8601: "2026-11-24T09:30:05Z") ?? Instant(milliseconds: 0)

  static func message(
    to: String = "anna@example.org", subject: String = "Termin", body: String = "Guten Tag",
    from: String = "Lotse Alfeld <lotse@alfeld.example>", id: String = "1"
  ) throws -> MailMessage {
    MailMessage(
      id: try required(MailMessageID("\(id)@alfeld.example")), from: try Mailbox(parsing: from),
      to: try MailAddress(to), subject: MailLine(subject), body: body, date: date)
  }

  private static func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw CocoaError(.coderInvalidValue) }
    return value
  }
}
