import Places

/// Days and hours that belong together, as far as they have been read.
struct TimesGroup {
  enum Kind { case regular, extra, changed }

  var kind = Kind.regular
  var weekly: Weekdays = []
  /// "werktags": gives way to weekdays that are named beside it.
  var isWorkdays = false
  var ordinals: [(days: Weekdays, numbers: [Int])] = []
  var monthDays: [[Int]] = []
  var dates: [LocalDate] = []
  var onPublicHolidays = false
  var hours: [Hours] = []
  var qualifiers = TimesQualifiers()
  var note: String?
  /// Hours stood before the days.
  var isTimesFirst = false
  /// Contradictory or doubtful: its text is left over.
  var isDead = false
  /// It stands in brackets itself.
  var startedInBrackets = false
  /// Nothing but a space stood between it and the group before.
  var followsDirectly = false
  /// The tokens it was read from.
  var tokens: Range<Int>

  var hasDays: Bool {
    !weekly.isEmpty || !ordinals.isEmpty || !monthDays.isEmpty || !dates.isEmpty || onPublicHolidays
  }

  var isComplete: Bool { hasDays && !hours.isEmpty }

  /// Weekdays with hours and nothing that narrows them.
  var isPlainWeek: Bool {
    isComplete && !isDead && kind == .regular && ordinals.isEmpty && monthDays.isEmpty && dates.isEmpty
      && !onPublicHolidays && qualifiers.isEmpty
  }

  mutating func grow(_ range: Range<Int>) {
    tokens = min(tokens.lowerBound, range.lowerBound)..<max(tokens.upperBound, range.upperBound)
  }
}

/// What narrows the days of a group.
struct TimesQualifiers {
  var season: TimeRule.Season?
  /// The season was said as "in den Ferien", in contrast to the other times.
  var isContrast = false
  /// Said as "an Schultagen".
  var onSchoolDays = false
  var publicHolidays: TimeRule.PublicHolidayPolicy?
  var from: LocalDate?
  var to: LocalDate?
  var cycle: WeekCycle?
  var anchor: LocalDate?
  var except: Weekdays = []

  /// Whether nothing narrows the days.
  var isEmpty: Bool {
    season == nil && publicHolidays == nil && from == nil && to == nil && cycle == nil && anchor == nil
      && except.isEmpty
  }

  /// Adds a qualifier; false if it contradicts what is there.
  mutating func add(_ modifier: TimesEvent.Modifier) -> Bool {
    switch modifier {
    case .season(let value): return Self.set(&season, value)
    case .schoolDays:
      onSchoolDays = true
      return Self.set(&season, .termTime)
    case .inHolidays:
      isContrast = true
      return Self.set(&season, .schoolHolidays)
    case .holidays(let value): return Self.set(&publicHolidays, value)
    case .valid(let first, let last):
      let isFine =
        (first == nil || Self.set(&from, first ?? .earliest))
        && (last == nil || Self.set(&to, last ?? .latest))
      return isFine && from ?? .earliest <= to ?? .latest
    case .anchor(let date): return Self.set(&anchor, date)
    case .except(let days):
      except.formUnion(days)
      return true
    case .cycle(let value):
      // "alle zwei Wochen (gerade KW)" says the same twice, the second time exactly.
      if case .everyNth(2, nil)? = cycle, value == .evenWeeks || value == .oddWeeks { cycle = nil }
      if case .everyNth(2, nil) = value, cycle == .evenWeeks || cycle == .oddWeeks { return true }
      return Self.set(&cycle, value)
    }
  }

  private static func set<Value: Equatable>(_ field: inout Value?, _ value: Value) -> Bool {
    guard field == nil || field == value else { return false }
    field = value
    return true
  }
}
