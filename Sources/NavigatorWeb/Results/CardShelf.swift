import Markup
import Navigator
import Places
import Synchronization

/// Keeps the cards that were made, since most lists show the same offers again. A card is made anew when the
/// register changes or when its words stop being true. Bounded.
final class CardShelf: Sendable {
  /// About 1 kB each.
  static let capacity = 12_000

  private struct Shelf {
    var version: Int64 = -1
    var cards: [Int: OfferCard] = [:]
  }

  private let shelf = Mutex(Shelf())

  /// The cards of the entries with these numbers, in a row.
  func html(_ numbers: [Int], _ sight: Sight) -> HTML {
    let version = sight.catalogue.version
    let found = shelf.withLock { shelf -> [OfferCard?] in
      guard shelf.version == version else { return numbers.map { _ in nil } }
      return numbers.map { shelf.cards[$0] }
    }
    var html = HTML.empty
    var fresh: [(Int, OfferCard)] = []
    for (number, card) in zip(numbers, found) {
      if let card, sight.now < card.validUntil {
        html += card.html
      } else {
        let card = OfferCard(sight.catalogue.entries[number], sight, heading: .second)
        html += card.html
        fresh.append((number, card))
      }
    }
    if !fresh.isEmpty { keep(fresh, version) }
    return html
  }

  private func keep(_ fresh: [(Int, OfferCard)], _ version: Int64) {
    shelf.withLock { shelf in
      if shelf.version < version { shelf = Shelf(version: version) }
      // A page that was begun before the register changed has nothing to keep.
      guard shelf.version == version else { return }
      if shelf.cards.count + fresh.count > Self.capacity { shelf.cards.removeAll() }
      for (number, card) in fresh { shelf.cards[number] = card }
    }
  }
}
