import Offers
import Places
import Search

/// Which offers fit each choice, as bit sets, so that narrowing and counting cost next to nothing.
struct CatalogueFacets: Sendable {
  private var phases: [PhaseCode: DocumentSet] = [:]
  private var situations: [Situation: DocumentSet] = [:]
  private var years: [DocumentSet]
  private static let oldest = 27

  init(_ entries: [CatalogueEntry]) {
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
    for phase in entry.offer.chain { add(&phases[phase, default: empty]) }
    for situation in entry.offer.situations { add(&situations[situation, default: empty]) }
    for year in years.indices {
      years[year].grow(to: capacity)
      if entry.offer.suits(year: year) { years[year].insert(number) }
    }
  }

  /// Forgets what an offer fitted.
  mutating func remove(_ entry: CatalogueEntry, _ number: Int) {
    for phase in entry.offer.chain { phases[phase]?.remove(number) }
    for situation in entry.offer.situations { situations[situation]?.remove(number) }
    for year in years.indices where years[year].contains(number) { years[year].remove(number) }
  }

  /// The offers that fit the choices; nil when nothing is chosen.
  func narrowed(_ need: Need) -> DocumentSet? {
    var out: DocumentSet?
    func narrow(_ set: DocumentSet?) {
      let set = set ?? DocumentSet(capacity: years[0].capacity)
      if out == nil { out = set } else { out?.formIntersection(set) }
    }
    if let age = need.age { narrow(years[min(max(age, 0), Self.oldest)]) }
    if let phase = need.phase { narrow(phases[phase]) }
    if let situation = need.situation { narrow(situations[situation]) }
    return out
  }

  /// How many of the matches each phase leaves, given the other choices.
  func phaseCounts(_ matches: DocumentSet, _ need: Need) -> [PhaseCode: Int] {
    var others = need
    others.phase = nil
    let base = combined(matches, others)
    return phases.mapValues { base.count(with: $0) }
  }

  /// How many of the matches each situation leaves, given the other choices.
  func situationCounts(_ matches: DocumentSet, _ need: Need) -> [Situation: Int] {
    var others = need
    others.situation = nil
    let base = combined(matches, others)
    return situations.mapValues { base.count(with: $0) }
  }

  private func combined(_ matches: DocumentSet, _ need: Need) -> DocumentSet {
    guard let narrowed = narrowed(need) else { return matches }
    var out = matches
    out.formIntersection(narrowed)
    return out
  }
}

extension Offer {
  /// Whether a child of this age in whole years may come at some time of that year.
  fileprivate func suits(year: Int) -> Bool {
    guard let ages else { return true }
    return ages.months.overlaps(year * 12...year * 12 + 11)
  }
}
