/// Dates and times as spreadsheets keep them: days since an epoch, with the time as a fraction.
enum SerialDate {
  /// The day after 31 December 9999, in days since 1970.
  private static let endOfTime = 2_932_897

  /// `yyyy-MM-dd`, `HH:mm` or both; nil when the number is no date. Midnight is left out after a date.
  static func text(_ serial: Double, _ format: NumberFormat, is1904: Bool) -> String? {
    guard serial >= 0, serial < 3_000_000 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    switch format {
    case .duration: return time(seconds)
    case .time: return time(rest)
    case .date: return date(day, is1904: is1904)
    case .dateTime:
      // A clock time alone, in a cell that could hold a day as well.
      if day == 0, !is1904 { return time(rest) }
      return date(day, is1904: is1904).map { rest == 0 ? $0 : "\($0) \(time(rest))" }
    case .plain, .padded, .percent: return nil
    }
  }

  /// An ISO 8601 date, time or both, in the same forms; other text comes back unchanged.
  static func text(iso: String) -> String {
    let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
    let clock = (parts.last ?? "").split(separator: ":")
    let isClock = clock.count >= 2 && clock[0].count == 2 && clock[1].count >= 2
    switch parts.count {
    case 1 where isClock: return "\(clock[0]):\(clock[1].prefix(2))"
    case 2 where isClock:
      let isMidnight = clock.allSatisfy { $0.allSatisfy { $0 == "0" || $0 == "." || $0 == "Z" } }
      return isMidnight ? String(parts[0]) : "\(parts[0]) \(clock[0]):\(clock[1].prefix(2))"
    default: return iso
    }
  }

  /// An ISO 8601 duration such as `PT14H30M00S`; nil when it is none.
  static func text(duration: String) -> String? {
    guard duration.hasPrefix("PT") else { return nil }
    var (seconds, number) = (0, "")
    for character in duration.dropFirst(2) {
      switch character {
      case "0"..."9", ".", ",": number.append(character)
      case "H", "M", "S":
        guard let value = Int(number.prefix { $0.isNumber }), value < 1_000_000_000 else { return nil }
        seconds += value * (character == "H" ? 3600 : character == "M" ? 60 : 1)
        number = ""
      default: return nil
      }
    }
    return time(seconds)
  }

  private static func time(_ seconds: Int) -> String {
    "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60))"
  }

  private static func date(_ day: Int, is1904: Bool) -> String? {
    if is1904 { return civil(day - 24_107) }
    // Excel keeps Lotus' error of a 29 February 1900; before it, days count from 31 December 1899.
    if day == 60 { return "1900-02-29" }
    return day == 0 ? nil : civil(day - (day < 60 ? 25_568 : 25_569))
  }

  /// The proleptic Gregorian date of a day since 1970-01-01.
  private static func civil(_ day: Int) -> String? {
    guard day < endOfTime else { return nil }
    // Years that begin in March, so that the leap day comes last.
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let century = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return "\(century)-\(twoDigits(month))-\(twoDigits(dayOfMonth))"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
