import Offers
import Places
import Search
import Synchronization

/// Knows which offers are open, by their numbers, and asks each one again only when its answer may have changed.
final class OpenShelf: Sendable {
  private struct State {
    var asked: Instant?
    var changes = Instant.distantPast
    var until: [Instant] = []
    var open = DocumentSet(capacity: 0)
    var day: LocalDate?
    var today = DocumentSet(capacity: 0)
    /// Those that are not in `today` yet, or no longer rightly.
    var unknown: Set<Int> = []
  }

  private let state: Mutex<State>

  init() { state = Mutex(State()) }

  private init(_ known: State) { state = Mutex(known) }

  /// The same, but for offers that have come, changed or gone.
  func forgetting(_ numbers: Set<Int>) -> OpenShelf {
    var known = state.withLock { $0 }
    for number in numbers where number < known.until.count { known.until[number] = .distantPast }
    known.changes = .distantPast
    known.unknown.formUnion(numbers)
    return OpenShelf(known)
  }

  /// Those that are open at a moment.
  func open(at now: Instant, _ entries: CatalogueEntries, _ calendar: HolidayCalendar) -> DocumentSet {
    state.withLock { state in
      // A clock that was put back makes every answer doubtful.
      if let asked = state.asked, now < asked { state.until = [] }
      state.asked = now
      let missing = entries.capacity - state.until.count
      if missing > 0 { state.until += Array(repeating: .distantPast, count: missing) }
      guard missing > 0 || now >= state.changes else { return state.open }
      state.open.grow(to: entries.capacity)
      state.changes = .distantFuture
      let nextMinute = Instant(milliseconds: (now.milliseconds / 60_000 + 1) * 60_000)
      for number in 0..<entries.capacity {
        if now >= state.until[number] {
          let (isOpen, until) =
            entries.entry(number: number)?.answer(at: now, calendar) ?? (false, .distantFuture)
          // Nothing opens or closes within a minute, whatever the times of an offer promise.
          state.until[number] = max(until, nextMinute)
          if isOpen { state.open.insert(number) } else { state.open.remove(number) }
        }
        state.changes = min(state.changes, state.until[number])
      }
      return state.open
    }
  }

  /// Those that are open at some time of a day.
  func open(on day: LocalDate, _ entries: CatalogueEntries, _ calendar: HolidayCalendar) -> DocumentSet {
    state.withLock { state in
      if state.day != day {
        state.day = day
        state.unknown = Set(0..<entries.capacity)
      }
      guard !state.unknown.isEmpty else { return state.today }
      state.today.grow(to: entries.capacity)
      for number in state.unknown where number < entries.capacity {
        let isOpen = entries.entry(number: number)?.offer.isOpen(on: day, calendar) ?? false
        if isOpen { state.today.insert(number) } else { state.today.remove(number) }
      }
      state.unknown = []
      return state.today
    }
  }
}

extension CatalogueEntry {
  fileprivate func answer(at now: Instant, _ calendar: HolidayCalendar) -> (isOpen: Bool, until: Instant) {
    let answer = offer.shownTimes.answer(at: now, in: calendar)
    return (offer.status == .active && answer.state.isOpen, answer.validUntil)
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
