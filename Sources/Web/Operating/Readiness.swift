import Logging
import Synchronization

/// Runs the checks of `/readyz`. Everyone may ask, so the outcome is kept for a moment: however many ask, the
/// database is looked at once a second. A check that hangs is not called a second time while it does.
final class Readiness: Sendable {
  /// What came of the checks.
  struct Report: Sendable, Hashable {
    struct Line: Sendable, Hashable {
      var name: String
      var isFine: Bool
    }

    var lines: [Line]
    var isReady: Bool { lines.allSatisfy(\.isFine) }
  }

  private struct State {
    var kept: (since: ContinuousClock.Instant, report: Task<Report, Never>)?
    var underWay: Set<String> = []
  }

  private let checks: [ReadinessCheck]
  private let limit: Duration
  private let keep: Duration
  private let logger: Logger
  private let state = Mutex(State())

  init(
    _ checks: [ReadinessCheck], limit: Duration, keep: Duration = .seconds(1), logger: Logger
  ) {
    self.checks = checks
    self.limit = limit
    self.keep = keep
    self.logger = logger
  }

  func report() async -> Report {
    let task = state.withLock { state in
      if let kept = state.kept, kept.since.duration(to: .now) < keep { return kept.report }
      let task = Task { await self.examine() }
      state.kept = (.now, task)
      return task
    }
    return await task.value
  }

  private func examine() async -> Report {
    let fine = await withTaskGroup(of: (Int, Bool).self) { group in
      for (number, check) in checks.enumerated() {
        group.addTask { (number, await self.isFine(check)) }
      }
      return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
    }
    return Report(
      lines: checks.enumerated().map { Report.Line(name: $1.name, isFine: fine[$0] ?? false) })
  }

  /// Whoever is faster, the check or the clock. Neither waits for the other.
  private func isFine(_ check: ReadinessCheck) async -> Bool {
    guard state.withLock({ $0.underWay.insert(check.name).inserted }) else {
      logger.warning("check hangs", metadata: ["check": "\(check.name)"])
      return false
    }
    let (answers, teller) = AsyncStream.makeStream(of: Bool.self)
    let work = Task {
      do {
        teller.yield(try await check.isFine())
      } catch {
        logger.warning("check failed", metadata: ["check": "\(check.name)", "reason": "\(error)"])
        teller.yield(false)
      }
      state.withLock { _ = $0.underWay.remove(check.name) }
    }
    let clock = Task {
      try await Task.sleep(for: limit)
      logger.warning("check too slow", metadata: ["check": "\(check.name)"])
      teller.yield(false)
    }
    defer {
      work.cancel()
      clock.cancel()
    }
    for await answer in answers { return answer }
    return false
  }
}

extension Readiness.Report {
  /// For programs. Reasons are in the log only: they may name machines.
  var answer: Answer {
    let lines = lines.map { "{\"name\":\(ProblemJSON.string($0.name)),\"ok\":\($0.isFine)}" }
    let text = "{\"ready\":\(isReady),\"checks\":[\(lines.joined(separator: ","))]}\n"
    var answer = Answer.json(Array(text.utf8), status: isReady ? .ok : .serviceUnavailable)
    answer.set(.cacheControl, "no-store")
    return answer
  }
}
