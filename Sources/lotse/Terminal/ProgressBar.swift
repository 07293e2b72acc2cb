import Foundation
import Synchronization

/// A bar on standard error for long work; silent when nobody watches (a pipe, a log).
final class ProgressBar: Sendable {
  private struct State {
    var shown = -1
    var last = ContinuousClock.now
  }

  private let label: String
  private let isWatched: Bool
  private let state = Mutex(State())

  init(_ label: String, isWatched: Bool = isatty(STDERR_FILENO) == 1) {
    self.label = label
    self.isWatched = isWatched
  }

  /// Shows how far the work is; `total` nil: only the count.
  func show(_ done: Int, of total: Int?) {
    guard isWatched else { return }
    let text: String? = state.withLock { state in
      let now = ContinuousClock.now
      guard state.shown < 0 || now - state.last > .milliseconds(100) || done == total else { return nil }
      state.shown = done
      state.last = now
      return Self.line(label, done, total)
    }
    if let text { FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8)) }
  }

  /// Removes the bar.
  func finish() {
    guard isWatched, state.withLock({ $0.shown >= 0 }) else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  static func line(_ label: String, _ done: Int, _ total: Int?) -> String {
    guard let total, total > 0 else { return "\(label) \(done)" }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    return "\(label) \(bar) \(Int(share * 100)) %"
  }
}
