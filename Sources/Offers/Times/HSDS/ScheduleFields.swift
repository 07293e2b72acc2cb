import Places

/// The fields of an HSDS 3.1 `schedule` that say when, as they stand in the file; all optional.
///
/// `schedule_link` and `attending_type` say how rather than when; ``Times`` does not carry them.
public struct ScheduleFields: Hashable, Sendable {
  /// `valid_from`, the first day: `2026-09-15`.
  public var validFrom: String?
  /// `valid_to`, the last day.
  public var validTo: String?
  /// `dtstart`, the date of the first event; every n-th week is counted from it.
  public var dtstart: String?
  /// `timezone`, hours ahead of UTC; HSDS knows no daylight saving time.
  public var timezone: Double?
  /// `until`, the date of the last event.
  public var until: String?
  /// `count`, the number of events.
  public var count: Int?
  /// `wkst`, the code of the day on which the week starts.
  public var wkst: String?
  /// `freq`: `WEEKLY` or `MONTHLY`.
  public var freq: String?
  /// `interval`: 2 is every other week.
  public var interval: Int?
  /// `byday`: `MO,WE`, or monthly `1TU,-1FR`.
  public var byday: String?
  /// `byweekno`: ISO weeks of the year, separated by commas.
  public var byweekno: String?
  /// `bymonthday`: days of the month, separated by commas.
  public var bymonthday: String?
  /// `byyearday`: days of the year, separated by commas.
  public var byyearday: String?
  /// `description`, free text on the availability.
  public var description: String?
  /// `opens_at`: `10:00`, mostly with an offset.
  public var opensAt: String?
  /// `closes_at`
  public var closesAt: String?
  /// `schedule_link`, a URL.
  public var scheduleLink: String?
  /// `attending_type`, free text on how to attend.
  public var attendingType: String?
  /// `notes`, free text.
  public var notes: String?

  /// An empty schedule.
  public init() {}

  /// A row of the table `regular_schedule` of HSDS 1.x and 2.x: weekday 1 (Monday) to 7, or a name.
  public init(weekday: String, opensAt: String?, closesAt: String?) {
    let text = weekday.filter { !$0.isWhitespace }
    freq = "WEEKLY"
    byday = Int(text).flatMap(Weekday.init(rawValue:))?.code ?? text
    self.opensAt = opensAt
    self.closesAt = closesAt
  }
}

extension TimeException {
  /// A row of the table `holiday_schedule` of HSDS 1.x and 2.x; nil if its days or hours cannot be read.
  public init?(holidayClosed closed: Bool, opensAt: String?, closesAt: String?, start: String, end: String) {
    guard let from = ScheduleReader.date(start), let to = ScheduleReader.date(end), from <= to else {
      return nil
    }
    if closed {
      self.init(.closed, from: from, to: to)
    } else {
      guard let hours = ScheduleReader.hours(opensAt, closesAt) else { return nil }
      self.init(.changed([hours]), from: from, to: to)
    }
  }
}
