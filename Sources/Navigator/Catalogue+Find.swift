public import Offers
public import Places
import Search

extension Catalogue {
  /// Finds offers for a need. `now`: by which they are open; without it nothing is asked to be.
  public func find(_ need: Need, at now: Instant? = nil, skip: Int = 0, limit: Int = 20) -> Finding {
    let (moving, distances) = moving(need, at: now)
    let chosen = facets.narrowed(need, moving: moving)
    let result = index.search(
      need.words, among: chosen, lowering: stale, order: entries.order, skip: skip, limit: limit)
    let wider = chosen == nil ? result.matches : index.search(need.words, limit: 0).matches
    var hits = result.hits.map {
      Finding.Hit(
        number: entries.position(of: $0.document), score: $0.score, distance: distances?[$0.document])
    }
    if need.words.isEmpty, let distances {
      hits = nearest(result.matches, distances).dropFirst(skip).prefix(limit).map {
        Finding.Hit(number: entries.position(of: $0), score: 0, distance: distances[$0])
      }
    }
    return Finding(
      total: result.total, hits: Array(hits), counts: facets.counts(wider, need, moving: moving),
      correction: result.correction)
  }

  /// The point that somebody wants help to be near to; nil when the place is unknown or protected.
  public func position(_ around: Around) -> Position? {
    switch around {
    case .point(let position): position
    case .place(let id): places[id]?.position
    }
  }

  private func moving(_ need: Need, at now: Instant?) -> (Moving, distances: [Double?]?) {
    var moving = Moving()
    if let now {
      moving.openings[.now] = openings.open(at: now, entries, calendar)
      moving.openings[.today] = openings.open(on: BerlinTime.local(now).date, entries, calendar)
    }
    guard let point = need.around.flatMap(position) else { return (moving, nil) }
    let distances = (0..<entries.capacity).map { entries.entry(number: $0)?.distance(from: point) }
    let choices = Set(Around.distances + [need.kilometres ?? Around.usualDistance])
    for kilometres in choices {
      var near = DocumentSet(capacity: entries.capacity)
      for (number, distance) in distances.enumerated()
      where distance.map({ $0 <= Double(kilometres) }) ?? false {
        near.insert(number)
      }
      moving.near[kilometres] = near
    }
    return (moving, distances)
  }

  private func nearest(_ matches: DocumentSet, _ distances: [Double?]) -> [Int] {
    matches.numbers(skip: 0, limit: matches.capacity).map { number in
      (distance: distances[number] ?? .infinity, position: entries.position(of: number), number: number)
    }.sorted { ($0.distance, $0.position) < ($1.distance, $1.position) }.map(\.number)
  }
}
