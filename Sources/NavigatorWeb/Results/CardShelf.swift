import Markup
import Navigator
import Places
import Synchronization

/// Keeps the cards that were made, since most lists show the same offers again. A card is made anew when the
/// register changes or when its words stop being true. Bounded.
final class CardShelf: Sendable {
  /// About 1 kB each.
  static let capacity = 12_000

  /// Which catalogue the numbers are of: its order changes with the register, and with the day.
  private struct State: Equatable {
    var version: Int64
    var day: Int

    init(version: Int64, day: Int) {
      self.version = version
      self.day = day
    }

    init(_ catalogue: Catalogue) {
      self.init(version: catalogue.version, day: catalogue.day.map { Int($0.dayNumber) } ?? 0)
    }

    func isOlder(than other: State) -> Bool { (version, day) < (other.version, other.day) }
  }

  private struct Shelf {
    var state = State(version: -1, day: 0)
    var cards: [Int: OfferCard] = [:]
  }

  private let shelf = Mutex(Shelf())

  /// The cards of the entries with these numbers, in a row. `notes`: what is true of a card for this search only.
  func html(_ numbers: [Int], notes: [Int: HTML] = [:], _ sight: Sight) -> HTML {
    let state = State(sight.catalogue)
    let found = shelf.withLock { shelf -> [OfferCard?] in
      guard shelf.state == state else { return numbers.map { _ in nil } }
      return numbers.map { shelf.cards[$0] }
    }
    var html = HTML.empty
    var fresh: [(Int, OfferCard)] = []
    for (number, card) in zip(numbers, found) {
      if let card, sight.now < card.validUntil {
        html += card.html(note: notes[number])
      } else {
        let card = OfferCard(sight.catalogue.entries[number], sight, heading: .second)
        html += card.html(note: notes[number])
        fresh.append((number, card))
      }
    }
    if !fresh.isEmpty { keep(fresh, state) }
    return html
  }

  private func keep(_ fresh: [(Int, OfferCard)], _ state: State) {
    shelf.withLock { shelf in
      if shelf.state.isOlder(than: state) { shelf = Shelf(state: state) }
      // A page that was begun before the register changed has nothing to keep.
      guard shelf.state == state else { return }
      if shelf.cards.count + fresh.count > Self.capacity { shelf.cards.removeAll() }
      for (number, card) in fresh { shelf.cards[number] = card }
    }
  }
}
