import Markup
import Web

/// What people wrote in German, on a page in another language: marked, so that it is read out and set as German. In a
/// sentence it stands between the characters for isolation (U+2066, U+2069), which become a `span` on the page.
struct GermanParts: Sendable {
  /// On German pages, plain ones included, there is nothing to mark.
  let isGermanPage: Bool

  init(_ language: Language) { isGermanPage = language.tag == Language.german.tag }

  private static let open: Character = "\u{2066}"
  private static let close: Character = "\u{2069}"

  /// The text, to be put into a sentence that becomes ``html(_:)``.
  func mark(_ text: String) -> String { isGermanPage ? text : "\(Self.open)\(text)\(Self.close)" }

  /// A sentence with its marked parts; line breaks stay.
  func html(_ text: String) -> HTML {
    guard !isGermanPage, text.contains(Self.open) else { return "\(lines: text)" }
    var html = HTML.empty
    for (index, part) in text.split(separator: Self.open, omittingEmptySubsequences: false).enumerated() {
      guard index > 0 else {
        html += "\(lines: String(part))"
        continue
      }
      // A text that was cut lacks the end of its last part.
      let end = part.firstIndex(of: Self.close) ?? part.endIndex
      let rest = part[end...].drop { $0 == Self.close }
      html += "<span\(marks)>\(lines: String(part[..<end]))</span>\(lines: String(rest))"
    }
    return html
  }

  /// German text by itself within a line.
  func inline(_ text: String) -> HTML { isGermanPage ? HTML.text(text) : "<span\(marks)>\(text)</span>" }

  /// German paragraphs.
  func block(_ html: HTML) -> HTML {
    isGermanPage || html.isEmpty ? html : "<div\(marks)>\(html)</div>"
  }

  /// A telephone number or an address of the net: from left to right in every script.
  func number(_ text: String) -> HTML { isGermanPage ? HTML.text(text) : "<bdi dir=\"ltr\">\(text)</bdi>" }

  /// `lang` and `dir`; none on a German page.
  var marks: Attributes { isGermanPage ? [:] : ["lang": "de", "dir": "ltr"] }
}
