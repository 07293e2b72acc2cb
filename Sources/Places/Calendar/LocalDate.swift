/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31; encoded as `2026-11-22`.
public struct LocalDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let dayNumber: Int

  /// 0001-01-01.
  public static let earliest = LocalDate(dayNumber: -719_162)
  /// 9999-12-31.
  public static let latest = LocalDate(dayNumber: 2_932_896)

  /// The day with this number of days since 1970-01-01; held within ``earliest`` and ``latest``.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, -719_162), 2_932_896)
  }

  /// A day that exists; nil for 31 April and the like.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year, month, day))
  }

  /// The year, 1 to 9999.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday { Weekday(rawValue: weekdayIndex + 1) ?? .monday }

  /// Monday 0 to Sunday 6; 1970-01-01 was a Thursday.
  var weekdayIndex: Int { Self.floorModulo(dayNumber + 3, 7) }

  /// The Monday of this week.
  public var startOfWeek: LocalDate { LocalDate(dayNumber: dayNumber - weekdayIndex) }

  /// The number of the ISO 8601 week, 1 to 53 (the German *Kalenderwoche*).
  public var isoWeek: Int {
    let thursday = LocalDate(dayNumber: dayNumber - weekdayIndex + 3)
    return (thursday.dayNumber - Self.dayNumber(thursday.year, 1, 1)) / 7 + 1
  }

  /// How many days this month has.
  public var daysInMonth: Int {
    let (year, month, _) = civil
    return Self.length(ofMonth: month, in: year)
  }

  /// The day so many days later, or earlier if negative.
  public func adding(days: Int) -> LocalDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return LocalDate(dayNumber: overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// The day so many months later; 31 January plus one month is the last day of February.
  public func adding(months: Int) -> LocalDate {
    let (year, month, day) = civil
    let span = min(max(months, -120_000), 120_000)
    let index = year * 12 + month - 1 + span
    guard index >= 12 else { return .earliest }
    guard index < 120_000 else { return .latest }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return LocalDate(
      dayNumber: Self.dayNumber(newYear, newMonth, min(day, Self.length(ofMonth: newMonth, in: newYear))))
  }

  /// Days from this day to another; negative if the other is earlier.
  public func days(until other: LocalDate) -> Int { other.dayNumber - dayNumber }

  /// Earlier days are smaller.
  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }
}

extension LocalDate {
  /// Year, month and day at once, cheaper than one by one (days-to-civil over 400-year eras).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468  // days since 0000-03-01; positive for every LocalDate
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Days since 1970-01-01 of a day that is known to exist.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func floorModulo(_ value: Int, _ modulus: Int) -> Int {
    let rest = value % modulus
    return rest < 0 ? rest + modulus : rest
  }
}
