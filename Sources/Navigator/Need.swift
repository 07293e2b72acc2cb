public import Places

/// What a family looks for. Everything may be left open.
public struct Need: Sendable, Hashable {
  /// Words as typed.
  public var words: String
  /// Age of the child in whole years.
  public var age: Int?
  /// A link of the chain.
  public var phase: PhaseCode?
  /// A life situation.
  public var situation: Situation?
  /// ISO 639 code of a language that is spoken there.
  public var language: String?
  /// A day of the week on which it takes place.
  public var day: Weekday?
  /// A part of the day at which it takes place.
  public var part: DayPart?
  /// Open now or today.
  public var opening: Opening?
  /// What else it shall be; all of them.
  public var wishes: Set<Wish>
  /// Where it shall be near to.
  public var around: Around?
  /// How far away it may be, in kilometres; without `around` it means nothing.
  public var kilometres: Int?

  /// A need.
  public init(words: String = "", age: Int? = nil, phase: PhaseCode? = nil, situation: Situation? = nil) {
    self.words = words
    self.age = age
    self.phase = phase
    self.situation = situation
    wishes = []
  }

  /// Whether more than words narrow the search.
  public var isNarrowed: Bool {
    var bare = Need(words: words)
    bare.kilometres = kilometres
    return self != bare
  }
}
