import Places

/// The contacts by one trait.
public struct ContactTable: Sendable, Hashable {
  /// The traits.
  public enum Kind: String, Sendable, CaseIterable {
    case month, phase, topic, language, channel, result

    /// What users read.
    public var german: String {
      switch self {
      case .month: "Monat"
      case .phase: "Lebensphase"
      case .topic: "Thema"
      case .language: "Sprache"
      case .channel: "Weg"
      case .result: "Ergebnis"
      }
    }
  }

  /// A value with its count.
  public struct Line: Sendable, Hashable {
    /// What users read.
    public var label: String
    /// The count as it may be shown.
    public var count: ShownCount
  }

  /// The trait.
  public let kind: Kind
  /// The values in their order; nil when they are too few to be told apart.
  public let lines: [Line]?

  init(_ kind: Kind, _ strokes: [ContactStrokes], months: Int) {
    self.kind = kind
    var counts: [String: Int] = [:]
    for stroke in strokes { counts[Self.code(kind, stroke), default: 0] += stroke.count }
    let values = Self.values(kind, counts, months: months)
    let shown = SmallCounts.protect(values.map { counts[$0.code] ?? 0 })
    lines = shown.map { shown in zip(values, shown).map { Line(label: $0.label, count: $1) } }
  }

  /// The value that counts most; nil when it is not shown or shares its place.
  public var first: (label: String, count: Int)? {
    let exact = (lines ?? []).compactMap { line -> (label: String, count: Int)? in
      if case .exact(let count) = line.count, count > 0 { (line.label, count) } else { nil }
    }
    guard let most = exact.max(by: { $0.count < $1.count }) else { return nil }
    return exact.filter { $0.count == most.count }.count == 1 ? most : nil
  }

  static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  private static func code(_ kind: Kind, _ stroke: ContactStrokes) -> String {
    switch kind {
    case .month: String(stroke.day.month)
    case .phase: stroke.phase
    case .topic: stroke.topic
    case .language: stroke.language
    case .channel: stroke.channel.rawValue
    case .result: stroke.result.rawValue
    }
  }

  /// All values that can be, in the order in which people know them; those without a contact only where their lack
  /// says something.
  private static func values(_ kind: Kind, _ counts: [String: Int], months: Int) -> [(
    code: String, label: String
  )] {
    let unsaid = counts[""] == nil ? [] : [(code: "", label: "nicht gesagt")]
    switch kind {
    case .month: return (1...max(1, months)).map { (String($0), Self.months[$0 - 1]) }
    case .phase:
      return LifePhase.all.filter { $0.isTransition ? counts[$0.code.rawValue] != nil : true }
        .map { ($0.code.rawValue, $0.name) } + unsaid
    case .topic: return Situation.allCases.map { ($0.rawValue, $0.name) } + unsaid
    case .language:
      return ContactTick.languages.filter { counts[$0] != nil }
        .map { ($0, ContactTick.name(ofLanguage: $0)) } + unsaid
    case .channel: return ContactChannel.allCases.map { ($0.rawValue, $0.german) }
    case .result: return ContactResult.allCases.map { ($0.rawValue, $0.german) }
    }
  }
}
