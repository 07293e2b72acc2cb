import Synchronization

/// Writes down what became of a request, once: in the log and in the meters.
struct Accounts: Sendable {
  let log: RequestLog
  let meters: Meters

  /// The answer as it goes out. A stream is written down when it ends, and also when it never begins because its
  /// client went away.
  func close(_ visit: Visit, _ outgoing: Outgoing, isHead: Bool) -> Outgoing {
    guard case .stream(let write) = outgoing.body else {
      let sent = isHead ? 0 : outgoing.length ?? 0
      end(visit, outgoing.status, sent: sent, logged: outgoing.length)
      return outgoing
    }
    var outgoing = outgoing
    let entry = Entry(accounts: self, visit: visit, status: outgoing.status)
    outgoing.body = .stream { writer in
      defer { entry.end(bytes: writer.written) }
      do {
        try await write(&writer)
      } catch {
        log.broken(error, visit)
        throw error
      }
    }
    return outgoing
  }

  private func end(_ visit: Visit, _ status: Status, sent: Int, logged: Int?) {
    let parts = visit.begun.duration(to: .now).components
    let microseconds = Int(parts.seconds) * 1_000_000 + Int(parts.attoseconds / 1_000_000_000_000)
    meters.end(
      pattern: visit.pattern, method: visit.method, status: status, seconds: Double(microseconds) / 1e6,
      bytes: sent)
    log.end(visit, status: status, microseconds: microseconds, bytes: logged)
  }

  private final class Entry: Sendable {
    let accounts: Accounts
    let visit: Visit
    let status: Status
    private let isEnded = Mutex(false)

    init(accounts: Accounts, visit: Visit, status: Status) {
      self.accounts = accounts
      self.visit = visit
      self.status = status
    }

    deinit { end(bytes: nil) }

    func end(bytes: Int?) {
      let isFirst = isEnded.withLock { isEnded in
        defer { isEnded = true }
        return !isEnded
      }
      if isFirst { accounts.end(visit, status, sent: bytes ?? 0, logged: bytes) }
    }
  }
}
