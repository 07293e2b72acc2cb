/// How the bytes of a text file stand for characters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8 without a byte order mark; plain ASCII counts as this.
  case utf8
  /// UTF-8 with a byte order mark, as Excel writes it.
  case utf8WithMark
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// Windows-1252, of which ISO-8859-1 text is a part; Excel's plain CSV on Windows.
  case windows1252
  /// DOS code page 850: Excel's "CSV (MS-DOS)".
  case dos850
  /// Mac Roman: Excel's "CSV (Macintosh)".
  case macRoman

  /// The Unicode scalars of the bytes 0x80 to 0xFF; nil for the encodings of several bytes.
  var upperHalf: [Unicode.Scalar]? {
    switch self {
    case .utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1252: Self.windows1252Scalars
    case .dos850: Self.dos850Scalars
    case .macRoman: Self.macRomanScalars
    }
  }

  /// The five bytes that Windows-1252 leaves open stay the control characters of ISO-8859-1 (WHATWG).
  static let windows1252Scalars: [Unicode.Scalar] =
    Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) }

  private static let dos850Scalars: [Unicode.Scalar] = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
      + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
      + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
      + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")
      .unicodeScalars)

  private static let macRomanScalars: [Unicode.Scalar] = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
      + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
      + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
      .unicodeScalars)
}
