import Foundation

/// Where the time comes from; passed in from the composition root, so that tests can pin it.
public struct Clock: Sendable {
  /// The present moment.
  public var now: @Sendable () -> Instant

  /// A clock that asks the closure.
  public init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// The clock of the machine.
  public static let system = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// A clock that stands still.
  public static func fixed(_ instant: Instant) -> Clock { Clock { instant } }

  /// A clock that nobody has set: stops a debug build, and is unmistakably wrong in a release build.
  public static let unset = Clock {
    assertionFailure("The clock was asked before it was set")
    return .distantPast
  }

  /// The present day in Germany.
  public var today: LocalDate { BerlinTime.local(now()).date }
}
