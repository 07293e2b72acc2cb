/// Text in lines of at most 76 characters of ASCII (RFC 2045): what is ASCII stays readable.
enum QuotedPrintable {
  private static let width = 76
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Adds a text; each of its lines ends with CR LF, the last one too.
  static func append(_ text: String, to out: inout [UInt8]) {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    while lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { append(line: Array(line.utf8), to: &out) }
  }

  private static func append(line: [UInt8], to out: inout [UInt8]) {
    var column = 0
    // Some servers put a mark before „From “ at the beginning of a line; they have none to mark.
    let isFrom = line.starts(with: "From ".utf8)
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let isBlank = byte == 0x20 || byte == 0x09
      let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || isBlank && !isLast
      let isWhole = isPlain && !(index == 0 && isFrom)
      // The last place of a line is for the mark that it goes on.
      if column + (isWhole ? 1 : 3) > width - (isLast ? 0 : 1) {
        out += [UInt8(ascii: "="), 0x0D, 0x0A]
        column = 0
      }
      if isWhole {
        out.append(byte)
        column += 1
      } else {
        out += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        column += 3
      }
    }
    out += [0x0D, 0x0A]
  }
}
