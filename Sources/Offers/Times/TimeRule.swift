public import Places

/// A regular time: on which days, from when to when, and whether holidays matter.
public struct TimeRule: Hashable, Sendable {
  /// Whether school holidays matter.
  public enum Season: String, Hashable, Sendable, Codable, CaseIterable {
    /// All year round.
    case always
    /// Not in the school holidays.
    case termTime
    /// Only in the school holidays.
    case schoolHolidays
  }

  /// What happens on public holidays.
  public enum PublicHolidayPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// It does not take place then.
    case closed
    /// It takes place all the same.
    case open
    /// It takes place only on public holidays that fall on one of the days.
    case only
  }

  /// On which days.
  public var recurrence: Recurrence
  /// When it begins.
  public var opens: LocalTime
  /// When it ends; nil if only the beginning is known. Not later than ``opens`` means on the next day.
  public var closes: LocalTime?
  /// The first day on which the rule holds.
  public var validFrom: LocalDate?
  /// The last day on which the rule holds.
  public var validTo: LocalDate?
  /// Whether school holidays matter.
  public var season: Season
  /// What happens on public holidays.
  public var publicHolidays: PublicHolidayPolicy
  /// A word on this time: "mit Frau Kaya", "Anfänger".
  public var note: String?

  /// A regular time.
  public init(
    _ recurrence: Recurrence, opens: LocalTime, closes: LocalTime? = nil, validFrom: LocalDate? = nil,
    validTo: LocalDate? = nil, season: Season = .always, publicHolidays: PublicHolidayPolicy = .closed,
    note: String? = nil
  ) {
    self.recurrence = recurrence
    self.opens = opens
    self.closes = closes
    self.validFrom = validFrom
    self.validTo = validTo
    self.season = season
    self.publicHolidays = publicHolidays
    self.note = note
  }

  /// The hours.
  public var hours: Hours { Hours(opens: opens, closes: closes) }
}

/// From when to when on one day.
public struct Hours: Hashable, Sendable, Codable {
  /// How long a time whose end nobody has said counts as running, in minutes.
  public static let assumedMinutes = 60

  /// When it begins.
  public var opens: LocalTime
  /// When it ends; nil if only the beginning is known. Not later than ``opens`` means on the next day.
  public var closes: LocalTime?

  /// From when to when.
  public init(opens: LocalTime, closes: LocalTime? = nil) {
    self.opens = opens
    self.closes = closes
  }

  /// Minutes from the beginning to the (assumed) end.
  public var length: Int {
    guard let closes else { return Self.assumedMinutes }
    return closes > opens ? closes.minutes - opens.minutes : closes.minutes + 1440 - opens.minutes
  }
}

/// A day or a span of days that differs from the rules.
public struct TimeException: Hashable, Sendable {
  /// What differs.
  public enum Kind: Hashable, Sendable {
    /// Nothing takes place.
    case closed
    /// Open besides the rules, even where another exception closes.
    case extra([Hours])
    /// Open at these hours instead of those of the rules.
    case changed([Hours])
  }

  /// The first day.
  public var from: LocalDate
  /// The last day.
  public var to: LocalDate
  /// What differs.
  public var kind: Kind
  /// Why, for people to read.
  public var reason: String?

  /// From a day to a day, both included; a single day if no last day is given.
  public init(_ kind: Kind, from: LocalDate, to: LocalDate? = nil, reason: String? = nil) {
    self.kind = kind
    self.from = from
    self.to = to ?? from
    self.reason = reason
  }

  /// Whether the day falls into it.
  public func covers(_ date: LocalDate) -> Bool { from <= date && date <= to }
}
