public import Places

/// What was found.
public struct Finding: Sendable {
  /// How many offers match.
  public var total: Int
  /// The page of hits asked for, best first.
  public var hits: [Hit]
  /// How many offers each further choice would leave.
  public var counts: ChoiceCounts
  /// What may have been meant; nil when every word is known.
  public var correction: String?

  /// How many offers each ring or transition would leave.
  public var phases: [PhaseCode: Int] { counts.phases }

  /// How many offers each situation would leave.
  public var situations: [Situation: Int] { counts.situations }

  /// One hit: its number in the catalogue and its score.
  public struct Hit: Sendable {
    /// Index into `Catalogue.entries`.
    public var number: Int
    /// Higher is better; 0 when nothing was typed.
    public var score: Double
    /// How far away in kilometres, if somebody said from where.
    public var distance: Double?
  }
}
