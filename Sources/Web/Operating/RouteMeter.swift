import Synchronization

/// Counts what one route answered.
final class RouteMeter: Sendable {
  /// The methods that are told apart; everything else is one.
  static let methods = ["GET", "HEAD", "POST", "OPTIONS", "other"]
  static let classes = ["1xx", "2xx", "3xx", "4xx", "5xx"]
  /// Upper bounds in seconds: a page from memory takes less than the first, a query to the API a few.
  static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  struct Reading: Sendable {
    /// By method, and within it by class of status.
    var requests = [Int](repeating: 0, count: methods.count * classes.count)
    /// How many fell between the bound before and this one; the last are slower than all bounds.
    var buckets = [Int](repeating: 0, count: bounds.count + 1)
    var seconds = 0.0
    var bytes = 0
  }

  private let state = Mutex(Reading())

  var reading: Reading { state.withLock { $0 } }

  func note(method: String, status: Status, seconds: Double, bytes: Int) {
    let row = RouteMeter.methods.firstIndex(of: method) ?? RouteMeter.methods.count - 1
    let bucket = RouteMeter.bounds.firstIndex { seconds <= $0 } ?? RouteMeter.bounds.count
    state.withLock { reading in
      reading.requests[row * RouteMeter.classes.count + status.code / 100 - 1] += 1
      reading.buckets[bucket] += 1
      reading.seconds += seconds
      reading.bytes += bytes
    }
  }
}
