import Navigator
import Places
import Synchronization

/// A register that is replaced while it is served.
final class CurrentCatalogue: Sendable {
  private let current: Mutex<Catalogue>

  init(_ catalogue: Catalogue) { current = Mutex(catalogue) }

  var value: Catalogue {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}

/// A clock that is set by hand.
final class HandClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ now: Instant) { moment = Mutex(now) }

  var now: Instant {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }

  var clock: Clock { Clock { self.now } }
}
