import Synchronization

/// Pages that were answered since the register last changed: most readers ask for the same few. Bounded; when
/// it is full, or the register has changed, it forgets everything.
final class PageMemory: Sendable {
  private static let mostBytes = 24 << 20
  private static let largest = 1 << 20

  private struct Pages {
    var state: RegisterState?
    var pages: [String: [UInt8]] = [:]
    var bytes = 0
  }

  private let kept = Mutex(Pages())

  /// The page that answered `question` when the register was in `state`; nil when it is not known.
  func page(_ question: String, in state: RegisterState) -> [UInt8]? {
    kept.withLock { $0.state == state ? $0.pages[question] : nil }
  }

  /// Keeps the page that answers `question`.
  func keep(_ page: [UInt8], for question: String, in state: RegisterState) {
    guard page.count <= Self.largest else { return }
    kept.withLock { kept in
      if kept.state != state || kept.bytes + page.count > Self.mostBytes { kept = Pages(state: state) }
      // Two may have made the same page at once.
      guard kept.pages.updateValue(page, forKey: question) == nil else { return }
      kept.bytes += page.count
    }
  }
}
