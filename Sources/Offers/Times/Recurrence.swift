public import Places

/// On which days a regular time falls.
public enum Recurrence: Hashable, Sendable {
  /// On these weekdays, in these weeks.
  case weekly(Weekdays, WeekCycle = .every)
  /// On the n-th of these weekdays of a month: 1 to 5, -1 the last, -2 the one before.
  case monthlyByWeekday(Weekdays, [Int])
  /// On these days of a month: 1 to 31, -1 the last. A month without the day is left out.
  case monthlyByDay([Int])
  /// On these days and no others.
  case dates([LocalDate])

  /// Whether the weeks are not fully known.
  var needsAnchor: Bool {
    if case .weekly(_, .everyNth(let number, nil)) = self { number > 1 } else { false }
  }
}

/// In which weeks a weekly time falls; weeks begin on Monday.
public enum WeekCycle: Hashable, Sendable {
  /// Every week.
  case every
  /// Every n-th week counted from the week of the anchor; without anchor nobody knows which.
  case everyNth(Int, anchor: LocalDate?)
  /// Weeks with an even ISO number (gerade Kalenderwoche). Not the same as every second week, since a week 53
  /// is followed by a week 1.
  case evenWeeks
  /// Weeks with an odd ISO number.
  case oddWeeks
}
