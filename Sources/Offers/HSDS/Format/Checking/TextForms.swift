import Foundation

/// The forms that texts may have, and the nearest right form of those that people write instead.
enum TextForms {
  /// What became of a text.
  enum Outcome: Equatable {
    case right
    /// Meant is this.
    case mended(String)
    case wrong
  }

  /// `2026-12-31`; `31.12.2026` and a moment are understood.
  static func date(_ text: String) -> Outcome {
    if isDate(text) { return .right }
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    if isDate(trimmed) { return trimmed == text ? .right : .mended(trimmed) }
    if let german = germanDate(trimmed) { return .mended(german) }
    let start = String(trimmed.prefix(10))
    if trimmed.utf8.count > 10, isDate(start), [0x54, 0x20].contains(trimmed.utf8.dropFirst(10).first) {
      return dateTime(trimmed) == .wrong ? .wrong : .mended(start)
    }
    return .wrong
  }

  /// `2026-12-31T14:30:00Z` with or without a fraction and with any offset; a date and a missing offset are
  /// understood as UTC.
  static func dateTime(_ text: String) -> Outcome {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    if isDate(trimmed) { return .mended("\(trimmed)T00:00:00Z") }
    if let german = germanDate(trimmed) { return .mended("\(german)T00:00:00Z") }
    let day = String(trimmed.prefix(10))
    guard isDate(day), let separator = trimmed.dropFirst(10).first, "Tt ".contains(separator) else {
      return .wrong
    }
    var rest = trimmed.dropFirst(11)
    guard let clock = takeClock(&rest, needsSeconds: false) else { return .wrong }
    let offset = String(rest)
    guard offset.isEmpty || isOffset(offset) else { return .wrong }
    let whole = "\(day)T\(clock)\(offset.isEmpty ? "Z" : offset.uppercased())"
    return whole == text ? .right : .mended(whole)
  }

  /// `14:30`, also with seconds and an offset; `9:00`, `9.00` and `9 Uhr` are understood.
  static func time(_ text: String) -> Outcome {
    if isPlainTime(text) { return .right }
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    var rest = trimmed[...]
    if takeClock(&rest, needsSeconds: nil) != nil, rest.isEmpty || isOffset(String(rest)) {
      return trimmed == text ? .right : .mended(trimmed)
    }
    var loose = trimmed.lowercased()
    if loose.hasSuffix("uhr") { loose = loose.dropLast(3).trimmingCharacters(in: .whitespaces) }
    let parts = loose.split(whereSeparator: { ":.".contains($0) }).map(String.init)
    guard (1...2).contains(parts.count), let hour = number(parts[0], 1...2), (0...24).contains(hour) else {
      return .wrong
    }
    let minute = parts.count == 2 ? number(parts[1], 2...2) : 0
    guard let minute, (0...59).contains(minute), hour < 24 || minute == 0 else { return .wrong }
    return .mended("\(two(hour)):\(two(minute))")
  }

  /// `https://…`; an address without its scheme is understood. Schemes that run code are refused by
  /// `isUnsafeAddress`.
  static func address(_ text: String) -> Outcome {
    if isPlainAddress(text) { return .right }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.isEmpty, !trimmed.contains(where: { $0.isWhitespace || "<>\"{}|\\^`".contains($0) }) else {
      return .wrong
    }
    if let colon = trimmed.firstIndex(of: ":") {
      let scheme = trimmed[..<colon]
      let isScheme =
        scheme.first.map { $0.isASCII && $0.isLetter } == true
        && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
      if isScheme, !scheme.contains(".") {
        let isBare = trimmed[colon...].dropFirst().allSatisfy { $0 == "/" }
        return isBare ? .wrong : trimmed == text ? .right : .mended(trimmed)
      }
    }
    let host = trimmed.prefix { $0 != "/" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost = labels.count >= 2 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) >= 2
    return isHost && !host.contains("@") ? .mended("https://\(trimmed)") : .wrong
  }

  /// Whether an address would run code in a browser.
  static func isUnsafeAddress(_ text: String) -> Bool {
    let bare = text.lowercased().unicodeScalars.filter { $0.value > 0x20 }
    let start = String(String.UnicodeScalarView(bare.prefix(12)))
    return ["javascript:", "vbscript:", "data:"].contains { start.hasPrefix($0) }
  }

  /// One address with one `@`, without spaces.
  static func email(_ text: String) -> Outcome {
    if isPlainEmail(text) { return .right }
    var trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if trimmed.lowercased().hasPrefix("mailto:") { trimmed = String(trimmed.dropFirst(7)) }
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, trimmed.utf8.count <= 320,
      !trimmed.contains(where: { $0.isWhitespace || "<>()[]\\,;:\"".contains($0) })
    else { return .wrong }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return .wrong }
    return trimmed == text ? .right : .mended(trimmed)
  }

  /// A number, also with a decimal comma, as JSON writes it; nil when it is none.
  static func number(_ text: String) -> String? {
    var text = text.trimmingCharacters(in: .whitespaces)
    if text.filter({ $0 == "," }).count == 1, !text.contains(".") { text = text.replacing(",", with: ".") }
    if text.hasPrefix("+") { text.removeFirst() }
    guard text.utf8.count <= 40, let value = Double(text), value.isFinite,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x45, 0x65, 0x2B].contains($0) })
    else { return nil }
    if let whole = Int(exactly: value) { return String(whole) }
    return String(value)
  }

  private static func germanDate(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let day = number(parts[0], 1...2), let month = number(parts[1], 1...2),
      let year = number(parts[2], 4...4)
    else { return nil }
    let iso = "\(year)-\(two(month))-\(two(day))"
    return isDate(iso) ? iso : nil
  }

  /// Whether a text is a day of the calendar, `2026-12-31`.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count == 10 else { return false }
    var fields = (0, 0, 0)
    for (index, unit) in text.utf8.enumerated() {
      if index == 4 || index == 7 {
        guard unit == UInt8(ascii: "-") else { return false }
        continue
      }
      guard (0x30...0x39).contains(unit) else { return false }
      let digit = Int(unit - 0x30)
      switch index {
      case 0..<4: fields.0 = fields.0 * 10 + digit
      case 5..<7: fields.1 = fields.1 * 10 + digit
      default: fields.2 = fields.2 * 10 + digit
      }
    }
    let (year, month, day) = fields
    guard (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  /// Takes `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff` off the start and returns it with its seconds.
  private static func takeClock(_ rest: inout Substring, needsSeconds: Bool?) -> String? {
    func two(after separator: Character?) -> Int? {
      var next = rest
      if let separator {
        guard next.first == separator else { return nil }
        next = next.dropFirst()
      }
      guard let value = number(String(next.prefix(2)), 2...2) else { return nil }
      rest = next.dropFirst(2)
      return value
    }
    guard let hour = two(after: nil), let minute = two(after: ":"), hour <= 24, minute <= 59,
      hour < 24 || minute == 0
    else { return nil }
    guard rest.first == ":" else { return "\(self.two(hour)):\(self.two(minute)):00" }
    guard let second = two(after: ":"), second <= 60 else { return nil }
    var fraction = ""
    if rest.first == "." || rest.first == "," {
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { return nil }
      fraction = ".\(digits)"
      rest = rest.dropFirst(digits.count + 1)
    }
    return "\(self.two(hour)):\(self.two(minute)):\(self.two(second))\(fraction)"
  }

  private static func isOffset(_ text: String) -> Bool {
    if text == "Z" || text == "z" { return true }
    guard let sign = text.first, "+-".contains(sign) else { return false }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4 || digits.count == 2, let hour = number(String(digits.prefix(2)), 2...2) else {
      return false
    }
    let minute = digits.count == 4 ? number(String(digits.suffix(2)), 2...2) : 0
    return hour <= 14 && (minute ?? 60) <= 59
  }

  private static func number(_ text: String, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
