import Logging
import Offers
import Places
import ServiceLifecycle
import Storage

/// Lets go of lists that were uploaded and never imported, a day after. Every node may do it: it is done once.
struct UploadKeeper: Service {
  let store: any Store
  let clock: Clock
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await runIfDue()
          try await Task.sleep(for: .seconds(900))
        } catch is CancellationError {
          return
        } catch {
          logger.error("old uploads not removed", metadata: ["reason": "\(error)"])
          try? await Task.sleep(for: .seconds(60))
        }
      }
    }
  }

  /// Removes what is too old. Says how many.
  @discardableResult
  func runIfDue() async throws -> Int {
    let now = clock.now()
    // A look costs nothing; a write is only made when there is something to remove.
    guard try await store.read({ try ListUploadStore.hasOld(now: now, in: $0) }) else { return 0 }
    return try await store.write { try ListUploadStore.removeOld(now: now, in: $0) }
  }
}
