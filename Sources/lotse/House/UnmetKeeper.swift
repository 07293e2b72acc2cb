import Logging
import Navigator
import ServiceLifecycle

/// Writes from time to time what families looked for in vain, and once more when the program ends.
struct UnmetKeeper: Service {
  let ledger: UnmetLedger
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(15))
        await flush()
      }
    }
    await flush()
  }

  private func flush() async {
    do { try await ledger.flush() } catch is CancellationError { return } catch {
      logger.error("unmet needs not written, they wait", metadata: ["reason": "\(error)"])
    }
  }
}
