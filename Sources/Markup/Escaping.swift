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
    while index < text.count {
      if isPlain(text[index]) {
        index += 1
        continue
      }
      let (width, replacement) = replacement(text, at: index)
      guard let replacement else {
        index += width
        continue
      }
      if start < index { out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
      replacement.withUTF8Buffer { out.append(contentsOf: $0) }
      index += width
      start = index
    }
    if start < text.count { out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
  }

  /// Whether a byte stays whatever follows it. Most are, so this is all that the loop asks of them.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? plainBelow0x40 >> UInt64(byte) & 1 == 1
      : byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  /// A bit for every byte below 0x40 that stays: tab, line feed, carriage return, and from the space on all but
  /// `"`, `&`, `'`, `<` and `>`. A computed property, since a stored one would be looked up in the loop.
  @inline(__always)
  private static var plainBelow0x40: UInt64 { 0xAFFF_FF3B_0000_2600 }

  /// How many bytes are replaced at `index`, and by what; nil keeps them.
  private static func replacement(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (width: Int, text: StaticString?) {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], second, third) {
    case (UInt8(ascii: "&"), _, _): return (1, "&amp;")
    case (UInt8(ascii: "<"), _, _): return (1, "&lt;")
    case (UInt8(ascii: ">"), _, _): return (1, "&gt;")
    case (UInt8(ascii: "\""), _, _): return (1, "&quot;")
    case (UInt8(ascii: "'"), _, _): return (1, "&#39;")
    case (0xC2, 0x80..<0xA0, _): return (2, "")
    case (0xE2, 0x80, 0xAA...0xAE): return (3, "")
    case (0xEF, 0xBF, 0xBE...): return (3, "")
    case (0x80..., _, _): return (1, nil)
    default: return (1, "")
    }
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
