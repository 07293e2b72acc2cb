/// One school holiday as the state publishes it, first and last day included.
public struct SchoolHoliday: Hashable, Sendable, Codable {
  /// The two-digit key of the state: "03" is Lower Saxony.
  public var state: String
  /// `Herbstferien`
  public var name: String
  /// The first day without school.
  public var from: LocalDate
  /// The last day without school.
  public var to: LocalDate

  /// The holiday.
  public init(state: String, name: String, from: LocalDate, to: LocalDate) {
    self.state = state
    self.name = name
    self.from = from
    self.to = to
  }
}

/// The school holidays of one state: data that the Kultusministerium publishes years ahead.
public struct SchoolHolidays: Hashable, Sendable, Codable {
  /// In order of their first day; reversed ranges are dropped.
  public let periods: [SchoolHoliday]

  /// No school holidays are known.
  public static let none = SchoolHolidays([])

  /// The periods of all states that are given.
  public init(_ periods: [SchoolHoliday]) {
    self.periods = periods.filter { $0.from <= $0.to }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// The periods of one state; of a longer key (county, municipality) the first two digits count.
  public init(_ periods: [SchoolHoliday], state: String) {
    self.init(periods.filter { $0.state == state.prefix(2) })
  }

  /// The holiday that this day belongs to.
  public func period(on date: LocalDate) -> SchoolHoliday? {
    periods.first { $0.from <= date && date <= $0.to }
  }

  /// Whether there is no school on this day because of school holidays.
  public func contains(_ date: LocalDate) -> Bool { period(on: date) != nil }

  /// The last day for which holidays are known; later days are school days only for want of data.
  public var knownUntil: LocalDate? { periods.map(\.to).max() }

  /// Reads a list of periods.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([SchoolHoliday].self))
  }

  /// Writes the list of periods.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(periods)
  }
}
