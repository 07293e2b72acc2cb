public import Offers
import Places

extension Catalogue {
  /// So many places can be chosen to be near to.
  private static let mostLandmarks = 30

  /// Places that families know, by name: those where most help is given. One that is chosen is always among them.
  public func landmarks(with chosen: Around? = nil) -> [Place] {
    guard case .place(let id) = chosen, !landmarks.contains(where: { $0.id == id }), let place = places[id],
      place.position != nil
    else { return landmarks }
    return landmarks + [place]
  }

  static func landmarks(_ places: some Sequence<Place>, counts: [PlaceID: Int]) -> [Place] {
    let known = places.filter {
      $0.kind == .physical && !$0.isProtected && $0.position != nil && counts[$0.id] ?? 0 > 0
        && !($0.name ?? "").isEmpty
    }
    let best = known.sorted { left, right in
      (counts[right.id] ?? 0, left.id.rawValue) < (counts[left.id] ?? 0, right.id.rawValue)
    }
    return best.prefix(mostLandmarks).map { (GermanOrder.key($0.name ?? ""), $0) }
      .sorted { ($0.0, $0.1.id.rawValue) < ($1.0, $1.1.id.rawValue) }.map(\.1)
  }
}
