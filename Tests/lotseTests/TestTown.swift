import DemoTown
import Foundation
import Logging
import Markup
import Navigator
import People
import Places
import Storage
import Web

@testable import lotse

/// The demo town in a folder of its own, with a server that answers without a network.
struct TestTown {
  let folder: URL
  let store: any Store
  let finder: Finder
  let server: Server

  /// A Tuesday in term time, 10:30 in Berlin.
  static let now = BerlinTime.instant(
    LocalDateTime(
      date: LocalDate(iso8601: "2026-11-24") ?? LocalDate(dayNumber: 0), time: LocalTime(clamping: 630)))

  /// Hashes that cost next to nothing: the real ones take a second each in a build for tests.
  static let workers = PasswordWorkers(threads: 2, places: 1_000, cost: .least)

  /// Many tests share few cores, so that a handler may wait for its turn for long.
  static let patient = ServerSettings(requestTime: .seconds(600), checkTime: .seconds(600))

  static let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/Alfeld").path

  static func empty() async throws -> (folder: URL, store: any Store) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    return (folder, try await House.open(folder: folder.path, create: true))
  }

  /// What runs by itself, at a moment.
  func tending(at now: Instant = TestTown.now) -> RetentionService {
    RetentionService(
      store: store, clock: .fixed(now), address: { "https://lotse.example" + $0.string },
      logger: Logger(label: "test"))
  }

  static func open() async throws -> TestTown {
    let (folder, store) = try await empty()
    try await DemoTown.load(folder: examples, into: store, now: now)
    let finder = Finder(store, clock: .fixed(now))
    try await finder.refresh()
    let workplace = Workplace(
      store: store, finder: finder, clock: .fixed(now), workers: workers,
      address: { "https://lotse.example" + $0.string },
      post: Workplace.outbox(.fixed(now)))
    let server = try Serving.server(
      store, finder: finder, clock: .fixed(now), settings: patient, workplace: workplace,
      logger: Logger(label: "test"))
    return TestTown(folder: folder, store: store, finder: finder, server: server)
  }
}
