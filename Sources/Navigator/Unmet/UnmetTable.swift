import Places

/// The searches of a line by one trait, small counts held back.
public struct UnmetTable: Sendable, Hashable {
  /// The traits.
  public enum Kind: String, Sendable, CaseIterable {
    case phase, situation, language, slot, area

    /// What users read.
    public var german: String {
      switch self {
      case .phase: "Lebensphase"
      case .situation: "Thema"
      case .language: "Sprache"
      case .slot: "Zeit"
      case .area: "Gebiet"
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
  /// The values that were named, in the order in which people know them; nil when they are too few to be told apart.
  public let lines: [Line]?

  /// The breakdown; nil when nobody named the trait, or all areas are the same one.
  init?(_ kind: Kind, _ rows: [UnmetRow], areas: [String: String]) {
    self.kind = kind
    var counts: [String: Int] = [:]
    for row in rows { counts[row.value(kind), default: 0] += row.count }
    let named = counts.keys.filter { !$0.isEmpty }
    guard !named.isEmpty, kind != .area || named.count > 1 else { return nil }
    var values = Self.values(kind, areas: areas).filter { counts[$0.code] != nil }
    let known = Set(values.map(\.code))
    values += named.filter { !known.contains($0) }.sorted().map { ($0, $0) }
    if counts[""] != nil { values.append(("", "nicht gesagt")) }
    lines = SmallCounts.protect(values.map { counts[$0.code] ?? 0 }).map { shown in
      zip(values, shown).map { Line(label: $0.label, count: $1) }
    }
  }

  private static func values(_ kind: Kind, areas: [String: String]) -> [(code: String, label: String)] {
    switch kind {
    case .phase: LifePhase.all.map { ($0.code.rawValue, $0.name) }
    case .situation: Situation.allCases.map { ($0.rawValue, $0.name) }
    case .language: ContactTick.languages.map { ($0, ContactTick.name(ofLanguage: $0)) }
    case .slot: UnmetSlot.all.map { ($0, UnmetSlot.german($0)) }
    case .area: areas.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }
}

/// Searches of one kind, of all weeks together.
struct UnmetRow: Sendable {
  var item: UnmetItem
  var week: LocalDate
  var area: AreaKey
  var phase: String
  var situation: String
  var language: String
  var slot: String
  var count: Int

  func value(_ kind: UnmetTable.Kind) -> String {
    switch kind {
    case .phase: phase
    case .situation: situation
    case .language: language
    case .slot: slot
    case .area: area.rawValue
    }
  }
}
