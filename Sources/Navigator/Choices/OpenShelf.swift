import Offers
import Places
import Search
import Synchronization

/// Knows which offers are open, and asks each one again only when its answer may have changed.
final class OpenShelf: Sendable {
  private struct State {
    var asked: Instant?
    var changes: Instant = .distantFuture
    var until: [Instant] = []
    var open: DocumentSet
    var day: LocalDate?
    var today: DocumentSet
  }

  private let state: Mutex<State>

  init(count: Int) {
    let none = DocumentSet(capacity: count)
    state = Mutex(State(open: none, today: none))
  }

  /// Those that are open at a moment.
  func open(at now: Instant, _ entries: [CatalogueEntry], _ calendar: HolidayCalendar) -> DocumentSet {
    state.withLock { state in
      let isFirst = state.until.isEmpty
      if isFirst { state.until = Array(repeating: now, count: entries.count) }
      // A clock that was put back makes every answer doubtful.
      let isDoubtful = isFirst || state.asked.map { now < $0 } ?? true
      state.asked = now
      guard isDoubtful || now >= state.changes else { return state.open }
      var changes = Instant.distantFuture
      for (number, entry) in entries.enumerated() {
        if isDoubtful || now >= state.until[number] {
          let answer = entry.offer.shownTimes.answer(at: now, in: calendar)
          state.until[number] = answer.validUntil
          if entry.offer.status == .active, answer.state.isOpen {
            state.open.insert(number)
          } else {
            state.open.remove(number)
          }
        }
        changes = min(changes, state.until[number])
      }
      state.changes = changes
      return state.open
    }
  }

  /// Those that are open at some time of a day.
  func open(on day: LocalDate, _ entries: [CatalogueEntry], _ calendar: HolidayCalendar) -> DocumentSet {
    state.withLock { state in
      guard state.day != day else { return state.today }
      state.day = day
      state.today = DocumentSet(capacity: entries.count)
      for (number, entry) in entries.enumerated() where entry.offer.isOpen(on: day, calendar) {
        state.today.insert(number)
      }
      return state.today
    }
  }
}

extension Offer {
  fileprivate func isOpen(on day: LocalDate, _ calendar: HolidayCalendar) -> Bool {
    let times = shownTimes
    guard status == .active, !(times.closure?.covers(day) ?? false) else { return false }
    return times.availability == .alwaysOpen
      || !times.occurrences(from: day, to: day, in: calendar).isEmpty
  }
}
