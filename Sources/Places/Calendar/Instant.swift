/// A moment in time in milliseconds, the same all over the world; encoded as `2026-11-22T13:00:00Z`.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64

  /// 0001-01-01T00:00:00Z
  public static let distantPast = Instant(milliseconds: -62_135_596_800_000)
  /// 9999-12-31T23:59:59.999Z
  public static let distantFuture = Instant(milliseconds: 253_402_300_799_999)

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment so many whole seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self = Instant(milliseconds: 0).adding(seconds: seconds) }

  /// So many seconds later; saturates instead of overflowing.
  public func adding(seconds: Int64) -> Instant {
    let (span, spanOverflow) = seconds.multipliedReportingOverflow(by: 1000)
    let (sum, sumOverflow) = milliseconds.addingReportingOverflow(span)
    guard spanOverflow || sumOverflow else { return Instant(milliseconds: sum) }
    return Instant(milliseconds: seconds > 0 ? .max : .min)
  }

  /// Seconds from this moment to another, with fraction; negative if the other is earlier.
  public func seconds(until other: Instant) -> Double {
    (Double(other.milliseconds) - Double(milliseconds)) / 1000
  }

  /// So many seconds later.
  public static func + (left: Instant, seconds: Int64) -> Instant { left.adding(seconds: seconds) }

  /// So many seconds earlier.
  public static func - (left: Instant, seconds: Int64) -> Instant {
    left.adding(seconds: seconds == .min ? .max : -seconds)
  }

  /// Earlier is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
