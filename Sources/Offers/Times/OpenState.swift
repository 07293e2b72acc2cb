public import Places

/// The answer to "is it open?" at a moment.
public enum OpenState: Hashable, Sendable {
  /// Open; nil if the end is not known or more than two weeks away.
  case open(until: LocalDateTime?)
  /// Closed; the next time within 400 days, if there is one.
  case closed(next: Occurrence?)
  /// Only by appointment.
  case byAppointment
  /// Closed for the time being, up to and including the day.
  case temporarilyClosed(until: LocalDate?, reason: String?)
  /// Around the clock.
  case alwaysOpen
  /// Nobody knows.
  case unknown

  /// Whether somebody could go there or call at this moment.
  public var isOpen: Bool {
    switch self {
    case .open, .alwaysOpen: true
    case .closed, .byAppointment, .temporarilyClosed, .unknown: false
    }
  }
}

/// One time at which an offer takes place.
public struct Occurrence: Hashable, Sendable {
  /// When it begins.
  public var start: LocalDateTime
  /// When it ends; nil if nobody has said.
  public var end: LocalDateTime?
  /// The word of the rule: "mit Frau Kaya".
  public var note: String?

  /// One time.
  public init(start: LocalDateTime, end: LocalDateTime? = nil, note: String? = nil) {
    self.start = start
    self.end = end
    self.note = note
  }
}
