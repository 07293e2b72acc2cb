import CPQ
import Foundation
import Storage
import Synchronization

/// Listens for the notifications of other nodes on a connection and a thread of its own. When the connection
/// is lost it comes back and rings, since something may have been missed.
final class PostgresListener: Sendable {
  /// The channel on which writers notify.
  static let channel = "lotse_change"

  private let settings: PostgresSettings
  private let ring: @Sendable () -> Void
  private let report: @Sendable (String) -> Void
  private let isStopped = Mutex(false)

  /// `report` hears when the connection is lost, and when it is there again.
  init(
    _ settings: PostgresSettings, report: @escaping @Sendable (String) -> Void,
    ring: @escaping @Sendable () -> Void
  ) {
    self.settings = settings
    self.report = report
    self.ring = ring
    let thread = Thread { [self] in listen() }
    thread.name = "lotse.postgres.listen"
    thread.start()
  }

  /// Ends within a second.
  func stop() { isStopped.withLock { $0 = true } }

  private var goesOn: Bool { !isStopped.withLock { $0 } }

  private func listen() {
    var pause = 0.1
    var isLost = false
    while goesOn {
      do {
        let session = try PostgresSession(settings)
        _ = try session.simple("LISTEN \(Self.channel)")
        pause = 0.1
        if isLost { report("listens again for changes of other nodes") }
        isLost = false
        ring()
        while goesOn, let hasRung = session.waitForNotifications(milliseconds: 1_000) {
          if hasRung { ring() }
        }
        if goesOn { report("connection for changes of other nodes lost") }
      } catch {
        // Once: it is tried again and again.
        if !isLost { report("cannot listen for changes of other nodes: \(error)") }
      }
      isLost = true
      if goesOn { Thread.sleep(forTimeInterval: pause) }
      pause = min(pause * 2, 2)
    }
  }
}

extension PostgresSession {
  /// Waits for notifications: whether there were any, or nil when the connection is lost.
  fileprivate func waitForNotifications(milliseconds: Int32) -> Bool? {
    var waiting = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
    guard waiting.fd >= 0, poll(&waiting, 1, milliseconds) >= 0 || errno == EINTR else { return nil }
    guard PQconsumeInput(connection) == 1, !isLost else { return nil }
    var hasRung = false
    while let notification = PQnotifies(connection) {
      PQfreemem(notification)
      hasRung = true
    }
    return hasRung
  }
}
