import Synchronization

/// The final form of a page for everybody who is not signed in, made when it is first sent.
final class PageMemo: Sendable {
  private let made = Mutex<(bytes: [UInt8], version: ETag)?>(nil)

  /// The page and its version, laid out by `make` the first time.
  func document(_ make: () -> [UInt8]) -> (bytes: [UInt8], version: ETag) {
    if let known = made.withLock({ $0 }) { return known }
    // Not under the lock: two may do the work at once, none waits for it.
    let bytes = make()
    let document = (bytes, ETag(content: bytes))
    made.withLock { $0 = document }
    return document
  }
}
