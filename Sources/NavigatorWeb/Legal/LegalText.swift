import Markup
import Web

/// A text as towns write it: empty lines between paragraphs, `# ` and `## ` headings, `- ` lists, `**bold**`.
/// Addresses of the web and of mail become links; anything else is text.
struct LegalText {
  let html: HTML

  /// A first heading that only repeats the title is left out.
  init(_ text: String, title: String, texts: OfferTexts) {
    var blocks = Paragraphs.blocks(text).flatMap(Self.parts)
    if blocks.first == .heading(title, 2) { blocks.removeFirst() }
    let inline = LegalInline(texts: texts)
    html = blocks.map { block -> HTML in
      switch block {
      case .heading(let text, let level):
        level == 2 ? "<h2>\(inline(text))</h2>" : "<h3>\(inline(text))</h3>"
      case .list(let items): "<ul>\(items, { "<li>\(inline($0))</li>" })</ul>"
      case .paragraph(let lines): "<p>\(lines.map { inline($0) }.joined(separator: "<br>"))</p>"
      }
    }.joined(separator: "\n")
  }

  private enum Block: Equatable {
    case heading(String, Int)
    case list([String])
    case paragraph([String])
  }

  /// A heading or a list need not stand alone between empty lines.
  private static func parts(_ block: String) -> [Block] {
    var parts: [Block] = []
    for line in block.split(separator: "\n").map({ String($0).filled ?? "" }) {
      if let heading = rest(line, after: "# ") {
        parts.append(.heading(heading, 2))
      } else if let heading = rest(line, after: "## ") {
        parts.append(.heading(heading, 3))
      } else if let item = rest(line, after: "- ") {
        if case .list(let items) = parts.last {
          parts[parts.count - 1] = .list(items + [item])
        } else {
          parts.append(.list([item]))
        }
      } else if case .paragraph(let lines) = parts.last {
        parts[parts.count - 1] = .paragraph(lines + [line])
      } else {
        parts.append(.paragraph([line]))
      }
    }
    return parts
  }

  private static func rest(_ line: String, after mark: String) -> String? {
    line.hasPrefix(mark) ? String(line.dropFirst(mark.count)).filled : nil
  }
}

/// Bold and links within a line.
struct LegalInline {
  let texts: OfferTexts

  func callAsFunction(_ line: String) -> HTML {
    let parts = line.split(separator: "**", omittingEmptySubsequences: false)
    // An unpaired mark is text.
    guard parts.count.isMultiple(of: 2) == false else { return linked(line) }
    return parts.enumerated().map { index, part -> HTML in
      let text = linked(String(part))
      return index.isMultiple(of: 2) ? text : "<b>\(text)</b>"
    }.joined()
  }

  private func linked(_ text: String) -> HTML {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word -> HTML in
      let core = word.trimmingSuffix { ".,;:!?)".contains($0) }
      let tail = HTML.text(String(word.dropFirst(core.count)))
      let address = String(core)
      if address.contains("@"), let link = Link(mail: address) {
        return "<a href=\"\(link)\">\(address)</a>\(tail)"
      }
      if address.contains("."), let link = Link(web: address) {
        return "\(ExternalLink(link, address, texts).html)\(tail)"
      }
      return HTML.text(String(word))
    }.joined(separator: " ")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> Substring {
    var part = self
    while let last = part.last, isLeftOut(last) { part.removeLast() }
    return part
  }
}
