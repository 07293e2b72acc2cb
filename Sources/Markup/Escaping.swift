/// Turns text into bytes that are safe in element content and in quoted attribute values.
enum Escaping {
  /// Appends `text`, escaped. Left out are characters that HTML forbids or that serve only to deceive: U+0000
  /// and the other controls except tab and line ends, noncharacters, and the embedding and overriding
  /// bidi controls (U+202A–202E; isolation is the markup's task).
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var start = 0
    var index = 0
    let end = text.count
    /// Ends the run of harmless bytes and goes on after `width` bytes that were replaced.
    func cut(_ width: Int, _ replacement: StaticString) {
      if start < index { out.append(contentsOf: text[start..<index]) }
      replacement.withUTF8Buffer { out.append(contentsOf: $0) }
      index += width
      start = index
    }
    while index < end {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"): cut(1, "&amp;")
      case UInt8(ascii: "<"): cut(1, "&lt;")
      case UInt8(ascii: ">"): cut(1, "&gt;")
      case UInt8(ascii: "\""): cut(1, "&quot;")
      case UInt8(ascii: "'"): cut(1, "&#39;")
      case 0x09, 0x0A, 0x0D: index += 1
      case 0x00..<0x20, 0x7F: cut(1, "")
      case 0xC2 where index + 1 < end && text[index + 1] < 0xA0: cut(2, "")
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && (0xAA...0xAE).contains(text[index + 2]):
        cut(3, "")
      case 0xEF where index + 2 < end && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: cut(3, "")
      default: index += 1
      }
    }
    if start < end { out.append(contentsOf: text[start..<end]) }
  }

  /// Whether the markup so far ends in an opened attribute whose value a browser follows or loads.
  static func opensLink(_ markup: [UInt8]) -> Bool {
    for name in linkAttributes where markup.count >= name.count {
      if markup.suffix(name.count).elementsEqual(name) { return true }
    }
    return false
  }

  /// `formaction="` ends in `action="` and is covered with it.
  private static let linkAttributes: [[UInt8]] = ["href=\"", "src=\"", "action=\""].map { Array($0.utf8) }
}
