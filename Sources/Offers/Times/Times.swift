public import Places

/// When an offer takes place, as rules in German civil time. Text that no rule can carry stays in ``note``.
public struct Times: Hashable, Sendable {
  /// What kind of answer the offer has to "when?".
  public enum Availability: String, Hashable, Sendable, Codable, CaseIterable {
    /// At the times of the rules and exceptions.
    case scheduled
    /// Only by appointment.
    case byAppointment
    /// Around the clock, such as a help line; rules are ignored.
    case alwaysOpen
    /// Nobody has said.
    case unknown
  }

  /// The kind of answer.
  public var availability: Availability
  /// Appointments are given besides the fixed hours.
  public var alsoByAppointment: Bool
  /// The regular times; where they overlap they count as one.
  public var rules: [TimeRule]
  /// Single days that differ; an exception beats every rule.
  public var exceptions: [TimeException]
  /// A time during which nothing takes place, whatever rules and exceptions say.
  public var closure: Closure?
  /// Text kept because it was not understood, or as an addition.
  public var note: String?

  /// Nothing is known.
  public static let unknown = Times(availability: .unknown)

  /// The times; with rules or exceptions they are scheduled unless something else is said.
  public init(
    availability: Availability? = nil, rules: [TimeRule] = [], exceptions: [TimeException] = [],
    closure: Closure? = nil, alsoByAppointment: Bool = false, note: String? = nil
  ) {
    self.availability = availability ?? (rules.isEmpty && exceptions.isEmpty ? .unknown : .scheduled)
    self.alsoByAppointment = alsoByAppointment
    self.rules = rules
    self.exceptions = exceptions
    self.closure = closure
    self.note = note
  }

  /// Whether a rule repeats every n-th week without saying which; such a rule gives no dates until somebody
  /// adds the anchor.
  public var needsAnchor: Bool { rules.contains { $0.recurrence.needsAnchor } }
}

/// Temporarily closed.
public struct Closure: Hashable, Sendable, Codable {
  /// The first day; nil if it has begun already.
  public var from: LocalDate?
  /// The last day; nil if the end is not known.
  public var until: LocalDate?
  /// Why, for people to read.
  public var reason: String?

  /// Closed from a day until a day, both included.
  public init(from: LocalDate? = nil, until: LocalDate? = nil, reason: String? = nil) {
    self.from = from
    self.until = until
    self.reason = reason
  }

  /// Whether the day falls into it.
  public func covers(_ date: LocalDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
  }
}
