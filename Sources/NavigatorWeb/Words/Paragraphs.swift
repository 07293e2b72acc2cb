import Markup

/// Plain text as paragraphs: an empty line divides them, a line break stays one.
enum Paragraphs {
  static func html(_ text: String?) -> HTML {
    guard let text = text.filled else { return .empty }
    return blocks(text).map { "<p>\(lines: $0)</p>" as HTML }.joined(separator: "\n")
  }

  /// The pieces between empty lines.
  static func blocks(_ text: String) -> [String] {
    var blocks: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        if blocks.last?.isEmpty == false { blocks.append([]) }
      } else {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  /// A list, or one paragraph if there is one line only; nil if there is none.
  static func list(_ lines: [String], _ german: GermanParts) -> HTML? {
    guard let first = lines.first else { return nil }
    return lines.count == 1
      ? "<p>\(german.html(first))</p>" : "<ul>\(lines, { "<li>\(german.html($0))</li>" })</ul>"
  }
}
