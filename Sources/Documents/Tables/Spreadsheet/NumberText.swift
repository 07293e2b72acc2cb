import Foundation

/// Numbers of spreadsheets as text: all digits, no exponent, decimal comma.
///
/// A spreadsheet file knows no language for its numbers; German users see a comma and Excel writes one into
/// CSV, so both kinds of file come out alike.
enum NumberText {
  /// The number in `raw` (with a point, as files have it), shown in the given format; text when it is none.
  static func text(_ raw: String, _ format: NumberFormat, is1904: Bool) -> String {
    let raw = raw.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let value = value(raw) else { return raw }
    switch format {
    case .plain: return plain(raw, value)
    case .padded(let width):
      let digits = plain(raw, value)
      guard value >= 0, digits.utf8.count < width, digits.allSatisfy(\.isNumber) else { return digits }
      return String(repeating: "0", count: width - digits.utf8.count) + digits
    case .percent: return plain(value * 100) + "%"
    case .date, .time, .dateTime, .duration:
      return SerialDate.text(value, format, is1904: is1904) ?? plain(raw, value)
    }
  }

  /// The number without noise beyond 15 digits; integers as the file has them.
  static func plain(_ raw: String) -> String {
    value(raw).map { plain(raw, $0) } ?? raw
  }

  private static func plain(_ raw: String, _ value: Double) -> String {
    let digits = raw.hasPrefix("-") ? raw.dropFirst() : raw[...]
    if raw.utf8.count <= 40, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let significant = digits.drop { $0 == "0" }
      return significant.isEmpty ? "0" : (raw.hasPrefix("-") ? "-" : "") + significant
    }
    return plain(value)
  }

  static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    guard value != 0 else { return "0" }
    // Fifteen digits are what Excel keeps; what follows is noise of the binary fraction.
    let scientific = String(format: "%.14e", value)
    let parts = scientific.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), abs(exponent) <= 40 else { return scientific }
    var digits = Array(parts[0].utf8.filter { (0x30...0x39).contains($0) })
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    var text = value < 0 ? "-" : ""
    if exponent < 0 {
      text += "0," + String(repeating: "0", count: -exponent - 1) + String(decoding: digits, as: UTF8.self)
    } else if digits.count <= exponent + 1 {
      text += String(decoding: digits, as: UTF8.self)
      text += String(repeating: "0", count: exponent + 1 - digits.count)
    } else {
      text += String(decoding: digits[...exponent], as: UTF8.self) + ","
      text += String(decoding: digits[(exponent + 1)...], as: UTF8.self)
    }
    return text
  }

  /// Decimal numbers only: no hexadecimal, no infinity.
  private static func value(_ raw: String) -> Double? {
    let isDecimal = raw.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"),
        UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isDecimal, let value = Double(raw), value.isFinite else { return nil }
    return value
  }
}
