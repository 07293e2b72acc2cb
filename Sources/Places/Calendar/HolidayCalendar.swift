/// Public and school holidays of one place, prepared for quick questions; make one per state and keep it.
public struct HolidayCalendar: Sendable {
  /// The official key of the state or of a place in it: "03" is Lower Saxony.
  public let state: String
  /// The school holidays of the state.
  public let schoolHolidays: SchoolHolidays

  let publicDays: DayBits
  let schoolDays: DayBits
  private static let prepared = LocalDate.dayNumber(1995, 1, 1)..<LocalDate.dayNumber(2100, 1, 1)

  /// The calendar of a state; periods of other states are left out.
  public init(state: String, schoolHolidays: [SchoolHoliday] = []) {
    self.state = state
    self.schoolHolidays = SchoolHolidays(schoolHolidays, state: state)
    var publicDays = DayBits(days: Self.prepared)
    for number in Self.prepared
    where PublicHolidays.name(on: LocalDate(dayNumber: number), state: state) != nil {
      publicDays.insert(number)
    }
    var schoolDays = DayBits(days: Self.prepared)
    for period in self.schoolHolidays.periods {
      schoolDays.insert(period.from.dayNumber...period.to.dayNumber)
    }
    self.publicDays = publicDays
    self.schoolDays = schoolDays
  }

  /// Whether the day is a public holiday.
  public func isPublicHoliday(_ date: LocalDate) -> Bool {
    publicDays.contains(date.dayNumber) ?? (publicHolidayName(date) != nil)
  }

  /// The German name of the public holiday.
  public func publicHolidayName(_ date: LocalDate) -> String? { PublicHolidays.name(on: date, state: state) }

  /// Whether the day lies in the school holidays.
  public func isSchoolHoliday(_ date: LocalDate) -> Bool {
    schoolDays.contains(date.dayNumber) ?? schoolHolidays.contains(date)
  }

  /// The first public holiday in a span of days, both ends included.
  public func firstPublicHoliday(from: LocalDate, through: LocalDate) -> LocalDate? {
    first(in: publicDays, from, through, isPublicHoliday)
  }

  /// The first day of school holidays in a span of days, both ends included.
  public func firstSchoolHoliday(from: LocalDate, through: LocalDate) -> LocalDate? {
    first(in: schoolDays, from, through, isSchoolHoliday)
  }

  private func first(
    in bits: DayBits, _ from: LocalDate, _ through: LocalDate, _ test: (LocalDate) -> Bool
  ) -> LocalDate? {
    guard from <= through else { return nil }
    if Self.prepared.contains(from.dayNumber), Self.prepared.contains(through.dayNumber) {
      return bits.first(from: from.dayNumber, through: through.dayNumber).map(LocalDate.init(dayNumber:))
    }
    return (from.dayNumber...through.dayNumber).lazy.map(LocalDate.init(dayNumber:)).first(where: test)
  }
}

/// A set of days within a fixed span, a bit each: a question costs about a nanosecond.
struct DayBits: Sendable {
  private let days: Range<Int>
  private var words: [UInt64]

  init(days: Range<Int>) {
    self.days = days
    words = Array(repeating: 0, count: (days.count + 63) / 64)
  }

  /// Nil outside the span.
  func contains(_ day: Int) -> Bool? {
    guard days.contains(day) else { return nil }
    let index = day - days.lowerBound
    return words[index >> 6] & (1 << UInt64(index & 63)) != 0
  }

  /// The first day of the set from one day through another, both within the span.
  func first(from: Int, through: Int) -> Int? {
    var index = from - days.lowerBound
    let last = through - days.lowerBound
    while index <= last {
      let word = words[index >> 6] >> UInt64(index & 63)
      if word != 0 {
        index += word.trailingZeroBitCount
        return index <= last ? index + days.lowerBound : nil
      }
      index = (index | 63) + 1
    }
    return nil
  }

  mutating func insert(_ day: Int) {
    guard days.contains(day) else { return }
    let index = day - days.lowerBound
    words[index >> 6] |= 1 << UInt64(index & 63)
  }

  mutating func insert(_ range: ClosedRange<Int>) {
    let first = max(range.lowerBound, days.lowerBound)
    let last = min(range.upperBound, days.upperBound - 1)
    guard first <= last else { return }
    for day in first...last { insert(day) }
  }
}
