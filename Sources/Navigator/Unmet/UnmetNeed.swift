public import Places
public import Storage

/// In which way somebody did not find what they needed.
public enum UnmetKind: String, Sendable, CaseIterable, SQLConvertible {
  /// Nothing of that kind is in the register.
  case nothing
  /// There is something, but not as it was chosen: not in that language, not at that time.
  case choice
  /// An offer that has no free place.
  case full
  /// An offer that does not take place for now.
  case closed
}

/// The choice without which there would have been something.
public enum UnmetChoice: String, Sendable, CaseIterable, SQLConvertible {
  case time, language, distance, age, situation, free
  case registration
  case stepFree = "step-free"
  /// Only without several at once.
  case several
  /// It was not for a choice.
  case none = ""
}

/// Something that somebody needed and did not find: no person, no words, no moment. What was not said is empty.
public struct UnmetNeed: Sendable, Hashable {
  /// In which way.
  public var kind: UnmetKind
  /// The label of a concept of the lexicon, or the id of an offer; empty when neither is known.
  public var subject: String
  /// What stood in the way.
  public var choice: UnmetChoice
  /// Where.
  public var area: AreaKey
  /// The link of the chain.
  public var phase: PhaseCode?
  /// What it was about.
  public var situation: Situation?
  /// A spoken language of `ContactTick.languages`: the one asked for, or that of the page if it is not German.
  public var language: String?
  /// When it should have been: `tue-morning`, `tue`, `-morning`; empty when it was not said.
  public var slot: String

  /// A need in an area.
  public init(
    _ kind: UnmetKind, subject: String = "", choice: UnmetChoice = .none, area: AreaKey,
    phase: PhaseCode? = nil, situation: Situation? = nil, language: String? = nil, slot: String = ""
  ) {
    self.kind = kind
    self.subject = subject
    self.choice = choice
    self.area = area
    self.phase = phase
    self.situation = situation
    self.language = language.map { ContactTick.languages.contains($0) ? $0 : "other" }
    self.slot = slot
  }
}

/// One search that led nowhere, or one look at an offer that cannot be used: what is counted of it.
public struct UnmetSighting: Sendable, Hashable {
  /// What was needed; a question about two things counts for both.
  public var needs: [UnmetNeed] = []
  /// Single words that nobody knows, folded; kept only as keyed hashes.
  public var words: [String] = []
  /// Where.
  public var area: AreaKey
}
