import Offers
public import Places
import Search

/// Which offers fit each choice, as bit sets, so that narrowing and counting cost next to nothing.
struct CatalogueFacets: Sendable {
  private var phases: [PhaseCode: DocumentSet] = [:]
  private var situations: [Situation: DocumentSet] = [:]
  private var languages: [String: DocumentSet] = [:]
  private var slots: [Slot: DocumentSet] = [:]
  private var days: [Weekday: DocumentSet] = [:]
  private var parts: [DayPart: DocumentSet] = [:]
  private var wishes: [Wish: DocumentSet] = [:]
  private var years: [DocumentSet]
  private let empty = DocumentSet(capacity: 0)
  private let day: LocalDate?
  private static let oldest = 27

  /// `day`: by which prices hold; nil: all do.
  init(_ entries: [CatalogueEntry], day: LocalDate?) {
    self.day = day
    years = Array(repeating: DocumentSet(capacity: entries.count), count: Self.oldest + 1)
    for (number, entry) in entries.enumerated() { insert(entry, number) }
  }

  /// Notes what an offer fits.
  mutating func insert(_ entry: CatalogueEntry, _ number: Int) {
    let capacity = max(years[0].capacity, number + 1)
    let empty = DocumentSet(capacity: capacity)
    func add(_ set: inout DocumentSet) {
      set.grow(to: capacity)
      set.insert(number)
    }
    let offer = entry.offer
    for phase in offer.chain { add(&phases[phase, default: empty]) }
    for situation in offer.situations { add(&situations[situation, default: empty]) }
    for year in years.indices {
      years[year].grow(to: capacity)
      if offer.suits(year: year) { years[year].insert(number) }
    }
    for language in offer.languages { add(&languages[language, default: empty]) }
    for slot in offer.slots {
      add(&slots[slot, default: empty])
      add(&days[slot.day, default: empty])
      add(&parts[slot.part, default: empty])
    }
    for wish in Wish.allCases where entry.fulfils(wish, on: day) { add(&wishes[wish, default: empty]) }
  }

  /// Forgets what an offer fitted.
  mutating func remove(_ entry: CatalogueEntry, _ number: Int) {
    let offer = entry.offer
    for phase in offer.chain { phases[phase]?.remove(number) }
    for situation in offer.situations { situations[situation]?.remove(number) }
    for year in years.indices where years[year].contains(number) { years[year].remove(number) }
    for language in offer.languages { languages[language]?.remove(number) }
    for slot in offer.slots {
      slots[slot]?.remove(number)
      days[slot.day]?.remove(number)
      parts[slot.part]?.remove(number)
    }
    for wish in Wish.allCases { wishes[wish]?.remove(number) }
  }

  /// How many of these offers each ring and transition has.
  func ringCounts(_ documents: DocumentSet) -> [PhaseCode: Int] {
    phases.mapValues { documents.count(with: $0) }
  }

  /// The offers that fit the choices; nil when nothing is chosen. `moving` narrows to what is open and near.
  func narrowed(_ need: Need, moving: Moving = Moving()) -> DocumentSet? {
    var out: DocumentSet?
    func narrow(_ set: DocumentSet?) {
      if out == nil { out = set ?? empty } else { out?.formIntersection(set ?? empty) }
    }
    if let age = need.age { narrow(years[min(max(age, 0), Self.oldest)]) }
    if let phase = need.phase { narrow(phases[phase]) }
    if let situation = need.situation { narrow(situations[situation]) }
    if let language = need.language { narrow(languages[language]) }
    if need.day != nil || need.part != nil { narrow(fitting(need.day, need.part)) }
    for wish in need.wishes { narrow(wishes[wish]) }
    if let opening = need.opening, let set = moving.openings[opening] { narrow(set) }
    if need.around != nil, let near = moving.near[need.kilometres ?? Around.usualDistance] { narrow(near) }
    return out
  }

  /// How many of the matches each further choice would leave, given the other choices.
  func counts(_ matches: DocumentSet, _ need: Need, moving: Moving) -> ChoiceCounts {
    func base(_ change: (inout Need) -> Void = { _ in }) -> DocumentSet {
      var others = need
      change(&others)
      guard let narrowed = narrowed(others, moving: moving) else { return matches }
      var out = matches
      out.formIntersection(narrowed)
      return out
    }
    let all = base()
    /// Without the choice itself, so that another one in its place can be counted; often it is not made.
    func without<Value: Equatable>(_ choice: WritableKeyPath<Need, Value?>) -> DocumentSet {
      need[keyPath: choice] == nil ? all : base { $0[keyPath: choice] = nil }
    }
    func counted<Key, Value: Equatable>(
      _ sets: [Key: DocumentSet], _ choice: WritableKeyPath<Need, Value?>
    ) -> [Key: Int] {
      let base = without(choice)
      return sets.mapValues { base.count(with: $0) }
    }
    let anyDay = without(\.day)
    let anyPart = without(\.part)
    return ChoiceCounts(
      phases: counted(phases, \.phase), situations: counted(situations, \.situation),
      languages: counted(languages, \.language),
      days: Dictionary(
        uniqueKeysWithValues: Weekday.allCases.map { ($0, anyDay.count(with: fitting($0, need.part))) }),
      parts: Dictionary(
        uniqueKeysWithValues: DayPart.allCases.map { ($0, anyPart.count(with: fitting(need.day, $0))) }),
      wishes: wishes.mapValues { all.count(with: $0) },
      openings: counted(moving.openings, \.opening),
      distances: counted(moving.near, \.around))
  }

  private func fitting(_ day: Weekday?, _ part: DayPart?) -> DocumentSet {
    let set =
      if let day, let part { slots[Slot(day: day, part: part)] } else {
        day.map { days[$0] } ?? part.map { parts[$0] } ?? nil
      }
    return set ?? empty
  }
}

/// What does not follow from the register alone: what is open at the moment, and what is near to somebody.
struct Moving {
  var openings: [Opening: DocumentSet] = [:]
  /// By kilometres.
  var near: [Int: DocumentSet] = [:]
}

/// How many offers each further choice would leave.
public struct ChoiceCounts: Sendable {
  /// By ring or transition.
  public var phases: [PhaseCode: Int] = [:]
  /// By life situation.
  public var situations: [Situation: Int] = [:]
  /// By ISO 639 code of a spoken language.
  public var languages: [String: Int] = [:]
  /// By day of the week.
  public var days: [Weekday: Int] = [:]
  /// By part of the day.
  public var parts: [DayPart: Int] = [:]
  /// By wish; a chosen one leaves what there is.
  public var wishes: [Wish: Int] = [:]
  /// Open now or today.
  public var openings: [Opening: Int] = [:]
  /// By kilometres; empty as long as nobody said where.
  public var distances: [Int: Int] = [:]
}

extension CatalogueEntry {
  fileprivate func fulfils(_ wish: Wish, on day: LocalDate?) -> Bool {
    switch wish {
    case .free: offer.isFree(on: day)
    case .withoutRegistration: offer.registration == Registration.none
    case .stepFree: isStepFree
    }
  }
}
