import Places

/// Reads single fields of HSDS schedules the way real files have them.
enum ScheduleReader {
  /// `2026-09-15`, also with a time behind it, or `20260915`.
  static func date(_ text: String?) -> LocalDate? {
    guard let text = trimmed(text) else { return nil }
    if let date = LocalDate(iso8601: text.prefix(10)) {
      return text.count == 10 || "Tt ".contains(text.dropFirst(10).prefix(1)) ? date : nil
    }
    guard text.utf8.count >= 8, let number = Int(text.prefix(8)), number > 0,
      text.count == 8 || text.dropFirst(8).hasPrefix("T")
    else { return nil }
    return LocalDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// `10:00`, `10:00:00`, `10:00Z`, `10:00+01:00`, `9:00 AM`, `2026-01-01T10:00:00`.
  ///
  /// An offset is dropped: a numeric one cannot follow daylight saving time, and files that write `Z` mean the
  /// clock on the wall.
  static func time(_ text: String?) -> LocalTime? {
    if let plain = plainTime(text) { return plain }
    guard var text = trimmed(text)?.uppercased(), text.utf8.count <= 40 else { return nil }
    if let mark = text.firstIndex(of: "T") { text = String(text[text.index(after: mark)...]) }
    var shift: Int?
    for (ending, hours) in [("AM", 0), ("A.M.", 0), ("PM", 12), ("P.M.", 12)] where text.hasSuffix(ending) {
      shift = hours
      text.removeLast(ending.count)
    }
    if let mark = text.firstIndex(where: { "Z+-".contains($0) }) { text = String(text[..<mark]) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { part in part.filter { !$0.isWhitespace } }
    guard (shift == nil ? 2...3 : 1...3).contains(parts.count),
      parts.allSatisfy({ (1...2).contains(digits($0)) }),
      var hour = Int(parts[0]), let minute = parts.count > 1 ? Int(parts[1]) : 0
    else { return nil }
    if let shift {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + shift
    }
    // Some files end a day at 23:59:59 or 23:59.
    return hour == 23 && minute == 59 ? .endOfDay : LocalTime(hour: hour, minute: minute)
  }

  /// `10:00`, as nearly all are; nil for everything else.
  private static func plainTime(_ text: String?) -> LocalTime? {
    guard let text, text.utf8.count == 5 else { return nil }
    var (hour, minute) = (0, 0)
    for (index, byte) in text.utf8.enumerated() {
      if index == 2 {
        guard byte == UInt8(ascii: ":") else { return nil }
        continue
      }
      guard byte &- 0x30 < 10 else { return nil }
      let digit = Int(byte &- 0x30)
      if index < 2 { hour = hour * 10 + digit } else { minute = minute * 10 + digit }
    }
    return hour == 23 && minute == 59 ? .endOfDay : LocalTime(hour: hour, minute: minute)
  }

  /// Digits up to a fraction of a second; 0 if there is anything else.
  private static func digits(_ part: String) -> Int {
    let whole = part.split(separator: ".", maxSplits: 1).first ?? ""
    return whole.utf8.allSatisfy { (0x30...0x39).contains($0) } ? whole.utf8.count : 0
  }

  /// Opening and closing; nil without an opening, or if it runs backwards by day.
  static func hours(_ opensAt: String?, _ closesAt: String?) -> Hours? {
    guard let opens = time(opensAt), opens < .endOfDay else { return nil }
    guard trimmed(closesAt) != nil else { return Hours(opens: opens) }
    guard var closes = time(closesAt) else { return nil }
    if closes == .midnight { closes = .endOfDay }
    let isNight = opens.minutes >= 16 * 60 && closes.minutes <= 6 * 60
    return closes > opens || isNight ? Hours(opens: opens, closes: closes) : nil
  }

  /// `MO,WE`, `mo we`, `1TU,-1FR`, `Monday`: each day with its position in the month, 0 for none.
  static func days(_ text: String) -> [(position: Int, day: Weekday)]? {
    guard text.utf8.count <= 400 else { return nil }
    var result: [(Int, Weekday)] = []
    for part in text.split(whereSeparator: { ",; \t\n".contains($0) }) {
      let number = part.prefix { "+-0123456789".contains($0) }
      guard let day = day(part.dropFirst(number.count)) else { return nil }
      guard let position = number.isEmpty ? 0 : Int(number), number.isEmpty || (1...5).contains(abs(position))
      else { return nil }
      result.append((position, day))
    }
    return result.isEmpty ? nil : result
  }

  private static func day(_ text: Substring) -> Weekday? {
    if let day = Weekday(code: text) { return day }
    let names = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
    let upper = text.uppercased()
    guard upper.count >= 3, let index = names.firstIndex(where: { $0.hasPrefix(upper) }) else { return nil }
    return Weekday(rawValue: index + 1)
  }

  /// Numbers separated by commas, within a span, zero left out.
  static func numbers(_ text: String, within span: ClosedRange<Int>) -> [Int]? {
    guard text.utf8.count <= 1000 else { return nil }
    var result: [Int] = []
    for part in text.split(whereSeparator: { ",; ".contains($0) }) {
      guard let number = Int(part), number != 0, span.contains(number) else { return nil }
      if !result.contains(number) { result.append(number) }
    }
    return result.isEmpty ? nil : result
  }

  /// Without space around it; nil if nothing is left.
  static func trimmed(_ text: String?) -> String? {
    guard let text, let first = text.utf8.first, let last = text.utf8.last else { return nil }
    if (0x21..<0x80).contains(first), (0x21..<0x80).contains(last) { return text }
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }
}
