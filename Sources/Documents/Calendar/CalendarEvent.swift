/// A day and a time on the wall, or in UTC where that is said.
public struct CalendarMoment: Hashable, Sendable {
  /// Year, month and day.
  public var year: Int, month: Int, day: Int
  /// Hour and minute.
  public var hour: Int, minute: Int

  /// A moment.
  public init(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// `20261124T140000`
  var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(max(0, number))
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, 4) + padded(month, 2) + padded(day, 2) + "T" + padded(hour, 2) + padded(minute, 2)
      + "00"
  }
}

/// How an event repeats.
public struct CalendarRule: Hashable, Sendable {
  /// On which days.
  public enum Days: Hashable, Sendable {
    /// Every n-th week on these weekdays, 1 is Monday.
    case weekly([Int], every: Int)
    /// Each month on the n-th of these weekdays, from the end if negative.
    case monthlyByWeekday([Int], [Int])
    /// Each month on these days, from the end if negative.
    case monthlyByDay([Int])
  }

  /// On which days.
  public var days: Days
  /// The last begin, in UTC.
  public var until: CalendarMoment

  /// A rule until a moment in UTC.
  public init(_ days: Days, until: CalendarMoment) {
    self.days = days
    self.until = until
  }

  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func names(_ days: [Int], _ ordinal: Int? = nil) -> [String] {
    days.filter { (1...7).contains($0) }.map { (ordinal.map(String.init) ?? "") + names[$0 - 1] }
  }

  /// `FREQ=WEEKLY;WKST=MO;BYDAY=TU;UNTIL=…`
  var text: String {
    let how =
      switch days {
      case .weekly(let days, let every):
        "FREQ=WEEKLY;\(every > 1 ? "INTERVAL=\(every);" : "")WKST=MO;BYDAY="
          + Self.names(days).joined(separator: ",")
      case .monthlyByWeekday(let days, let ordinals):
        "FREQ=MONTHLY;BYDAY=" + ordinals.flatMap { Self.names(days, $0) }.joined(separator: ",")
      case .monthlyByDay(let numbers):
        "FREQ=MONTHLY;BYMONTHDAY=" + numbers.map(String.init).joined(separator: ",")
      }
    return "\(how);UNTIL=\(until.text)Z"
  }
}

/// An event in German civil time.
public struct CalendarEvent: Hashable, Sendable {
  /// Stays the same when the event changes.
  public var uid: String
  /// What it is called.
  public var summary: String
  /// What else is to know.
  public var description: String?
  /// Where.
  public var location: String?
  /// A page about it.
  public var url: String?
  /// When the event was last changed, in UTC.
  public var stamp: CalendarMoment
  /// When it begins.
  public var start: CalendarMoment
  /// When it ends; nil if nobody has said.
  public var end: CalendarMoment?
  /// How it repeats.
  public var rule: CalendarRule?
  /// Begins at which it does not take place.
  public var except: [CalendarMoment] = []

  /// An event.
  public init(
    uid: String, summary: String, stamp: CalendarMoment, start: CalendarMoment, end: CalendarMoment? = nil,
    rule: CalendarRule? = nil
  ) {
    self.uid = uid
    self.summary = summary
    self.stamp = stamp
    self.start = start
    self.end = end
    self.rule = rule
  }
}
