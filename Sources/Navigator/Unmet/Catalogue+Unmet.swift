import Offers
public import Places
import Search

extension Catalogue {
  /// Concepts and unknown words of one question that are counted at most.
  private static let mostConcepts = 2
  private static let mostWords = 3

  /// What of a need that found nothing is counted; nil when there is something, when nothing was asked for, or when
  /// the words speak of a crisis: of those nothing is ever kept. `page`: the language of the page.
  public func unmet(_ need: Need, page: String = "de", at now: Instant) -> UnmetSighting? {
    guard need != Need(), let area = area(of: need), find(need, at: now, limit: 0).total == 0,
      CrisisWords.standard.topics(in: need.words).isEmpty
    else { return nil }
    let words = Need(words: need.words)
    let isThere = find(words, limit: 0).total > 0
    // An empty register lacks everything, and that is no need of anybody's.
    guard need.words.isEmpty ? isThere : !entries.isEmpty else { return nil }
    let kind: UnmetKind = isThere ? .choice : .nothing
    let meant =
      need.words.isEmpty ? Understanding() : index.understanding(need.words, language: page)
    let subjects = meant.concepts.prefix(Self.mostConcepts)
    let choice = kind == .choice ? obstacle(need, at: now) : .none
    let unknown = kind == .nothing ? meant.unknown.filter { (3...30).contains($0.count) } : []
    return UnmetSighting(
      needs: (subjects.isEmpty ? [""] : Array(subjects)).map { subject in
        UnmetNeed(
          kind, subject: subject, choice: choice, area: area,
          phase: need.phase ?? need.age.flatMap { LifePhase.touching($0 * 12...$0 * 12 + 11).last?.code },
          situation: need.situation, language: need.language ?? Self.spoken(page),
          slot: UnmetSlot.code(need, at: now))
      }, words: Array(unknown.prefix(Self.mostWords)), area: area)
  }

  /// What is counted when somebody looks at an offer that has no free place or does not take place; nil for others.
  public func unmet(_ entry: CatalogueEntry, page: String = "de") -> UnmetSighting? {
    let offer = entry.offer
    let isFull = !offer.capacities.isEmpty && offer.capacities.allSatisfy { $0.free <= 0 }
    guard let kind: UnmetKind = offer.status == .temporarilyClosed ? .closed : isFull ? .full : nil,
      !entry.isDiscreet, let area = entry.places.lazy.compactMap(\.area).first ?? town.area
    else { return nil }
    let rings = offer.ages.map { LifePhase.touching($0.months) } ?? []
    let need = UnmetNeed(
      kind, subject: offer.id.rawValue, area: area, phase: rings.count == 1 ? rings.first?.code : nil,
      situation: offer.situations.first, language: Self.spoken(page))
    return UnmetSighting(needs: [need], area: area)
  }

  private static func spoken(_ page: String) -> String? {
    page.hasPrefix("de") ? nil : String(page.prefix { $0 != "-" })
  }

  private func area(of need: Need) -> AreaKey? {
    guard case .place(let id) = need.around else { return town.area }
    return places[id]?.area ?? town.area
  }

  /// The one choice without which something would be found; the first in this order if there are several.
  private func obstacle(_ need: Need, at now: Instant) -> UnmetChoice {
    func frees(_ change: (inout Need) -> Void) -> Bool {
      var other = need
      change(&other)
      return other != need && find(other, at: now, limit: 0).total > 0
    }
    func freesTime(_ need: inout Need) { (need.day, need.part, need.opening) = (nil, nil, nil) }
    if frees({ $0.language = nil }) { return .language }
    if frees(freesTime) { return .time }
    if frees({ $0.wishes.remove(.stepFree) }) { return .stepFree }
    if frees({ $0.wishes.remove(.free) }) { return .free }
    if frees({ $0.wishes.remove(.withoutRegistration) }) { return .registration }
    if frees({ $0.around = nil }) { return .distance }
    if frees({ ($0.age, $0.phase) = (nil, nil) }) { return .age }
    if frees({ $0.situation = nil }) { return .situation }
    return .several
  }
}
