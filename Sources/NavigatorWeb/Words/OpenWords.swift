import Markup
import Navigator
import Offers
import Places

/// Whether an offer is open at the moment of a sight, in words, and how long these words stay true.
struct OpenWords {
  let state: OpenState
  let text: String
  let validUntil: Instant

  init(_ times: Times, status: OfferStatus, _ sight: Sight) {
    var (state, validUntil) = times.answer(at: sight.now, in: sight.catalogue.calendar)
    // The entry itself may say that it pauses where its times do not.
    if status == .temporarilyClosed {
      if case .temporarilyClosed = state {} else { state = .temporarilyClosed(until: nil, reason: nil) }
    }
    self.state = state
    text = TimesFormatter.german(state, now: sight.wall)
    // "Heute" and "morgen" are true until midnight.
    self.validUntil = min(validUntil, BerlinTime.start(of: sight.today.adding(days: 1)))
  }

  /// Whether somebody could go there or call now.
  var isOpen: Bool { state.isOpen }

  /// The words as a line of a page; what is true for today only is not printed.
  var line: HTML? {
    guard isKnown else { return nil }
    let passes =
      switch state {
      case .open, .closed: true
      case .alwaysOpen, .byAppointment, .temporarilyClosed, .unknown: false
      }
    return """
      <p class="\(isOpen ? "now" : "state" as HTML)\(passes ? " screen-only" : .empty)">\(text)</p>
      """
  }

  /// Whether the words say anything.
  var isKnown: Bool { state != .unknown }
}
