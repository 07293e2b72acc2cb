import Places

/// What a stretch of a text about times says.
enum TimesEvent: Equatable {
  /// Days of the week.
  case days(Weekdays, isWorkdays: Bool = false)
  /// The n-th weekdays of a month.
  case ordinalDays(Weekdays, [Int])
  /// Days of a month.
  case monthDays([Int])
  /// Days of the calendar.
  case dates([LocalDate])
  /// "feiertags" among the days.
  case holidays
  /// Hours; `isBare` if nothing but plain numbers says so.
  case hours(Hours, isBare: Bool)
  /// Around the clock.
  case around
  /// Something that narrows or shifts the days.
  case modifier(Modifier)
  /// By appointment; `isOnly` if "nur" stands before it.
  case appointment(isOnly: Bool)
  /// Closed.
  case closed
  /// "Mittagspause 12-13 Uhr"; without hours it is about those before it.
  case pause(Hours?)
  /// For the time being, before or after "geschlossen".
  case temporarily
  /// "wegen Umbau": why.
  case reason(String)
  /// "zusätzlich" or "abweichend": the date that follows is an exception.
  case extra, changed
  /// A word on the time before: "mit Frau Kaya".
  case note(String)
  /// "vormittags": an hour is wanted; true for the second half of the day.
  case vague(isLate: Bool)
  /// Comma, "und", slash and the like.
  case separator
  case colon, open, close
  /// A line break.
  case newline
  /// Semicolon or full stop.
  case stop
  /// Says nothing: "jeweils", "Uhr".
  case filler
  /// "k. A."
  case nothing
  /// Not understood, but does not sound as if it changed the times.
  case unknown
  /// Not understood, and may change the times next to it.
  case danger
  /// Not understood, and may change all times of the sentence: "nicht", "unregelmäßig".
  case limit

  /// What narrows or shifts the days.
  enum Modifier: Equatable {
    case season(TimeRule.Season)
    /// "an Schultagen": in term time, and from Monday to Friday when no days are named.
    case schoolDays
    /// "in den Ferien" without "nur": the times beside it are those of the school term.
    case inHolidays
    case holidays(TimeRule.PublicHolidayPolicy)
    case valid(from: LocalDate?, to: LocalDate?)
    case cycle(WeekCycle)
    /// "gezählt ab": the week from which every n-th is counted.
    case anchor(LocalDate)
    case except(Weekdays)
  }
}

/// An event and the tokens that said it.
struct ReadEvent {
  var event: TimesEvent
  var tokens: Range<Int>
}
