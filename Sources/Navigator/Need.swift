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

  /// A need.
  public init(words: String = "", age: Int? = nil, phase: PhaseCode? = nil, situation: Situation? = nil) {
    self.words = words
    self.age = age
    self.phase = phase
    self.situation = situation
  }

  /// Whether more than words narrow the search.
  public var isNarrowed: Bool { age != nil || phase != nil || situation != nil }
}

/// What was found.
public struct Finding: Sendable {
  /// How many offers match.
  public var total: Int
  /// The page of hits asked for, best first.
  public var hits: [Hit]
  /// How many offers each ring or transition would leave.
  public var phases: [PhaseCode: Int]
  /// How many offers each situation would leave.
  public var situations: [Situation: Int]
  /// What may have been meant; nil when every word is known.
  public var correction: String?

  /// One hit: its number in the catalogue and its score.
  public struct Hit: Sendable {
    /// Index into `Catalogue.entries`.
    public var number: Int
    /// Higher is better; 0 when nothing was typed.
    public var score: Double
  }
}
