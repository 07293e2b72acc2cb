extension HTML {
  /// The same markup with `prefix` before those paths of this site that `isMeant` picks, wherever a browser follows
  /// them: in `href`, `action` and `formaction`, and in `data-href` for our script. Text cannot be taken for an
  /// attribute, since its quotation marks are escaped. `/` itself becomes the prefix alone.
  public func prefixingPaths(_ prefix: String, where isMeant: (Substring) -> Bool) -> HTML {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var copied = 0
    var index = 0
    while index + 2 < bytes.count {
      guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\""),
        bytes[index + 2] == UInt8(ascii: "/"), Self.endsInLink(bytes[copied..<index])
      else {
        index += 1
        continue
      }
      let start = index + 2
      let end = bytes[start...].firstIndex { Self.endsPath($0) } ?? bytes.endIndex
      if isMeant(Substring(decoding: bytes[start..<end], as: UTF8.self)) {
        out += bytes[copied..<start]
        out += prefix.utf8
        copied = end == start + 1 ? end : start
      }
      index = end
    }
    out += bytes[copied...]
    return HTML(bytes: out)
  }

  private static func endsPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// Whether the markup ends in the whole name of an attribute whose value is followed.
  private static func endsInLink(_ markup: ArraySlice<UInt8>) -> Bool {
    linkNames.contains { markup.suffix($0.count).elementsEqual($0) }
  }

  private static let linkNames = [" href", " action", " formaction", " data-href"].map { Array($0.utf8) }
}
