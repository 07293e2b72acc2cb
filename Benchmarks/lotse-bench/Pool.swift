import ArgumentParser
import Storage
import StoragePostgres

/// `lotse-bench pool URL`: many who want a connection at once, and how long they wait.
struct PoolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pool", abstract: "Reads of 5 ms by many callers at once over few connections.")
  @Argument(help: "postgres://…")
  var url: String
  @Option var callers = 500
  @Option var connections = 20
  @Option(help: "Reads of each caller.")
  var reads = 10

  func run() async throws {
    var settings = PostgresSettings(url: url)
    settings.connections = connections
    settings.patience = 60
    let store = PostgresStore(settings)
    let begin = ContinuousClock.now
    let times = try await withThrowingTaskGroup(of: [Duration].self) { group in
      for _ in 0..<callers {
        group.addTask { [reads] in
          var times: [Duration] = []
          for _ in 0..<reads {
            let begin = ContinuousClock.now
            try await store.read { _ = try $0.value("SELECT 1 FROM pg_sleep(0.005)", as: Int.self) }
            times.append(begin.duration(to: .now))
          }
          return times
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }.sorted()
    }
    let ideal = Duration.milliseconds(5) * callers / connections
    let all = begin.duration(to: .now)
    print(
      "n=\(times.count) p50=\(times[times.count / 2]) p99=\(times[times.count * 99 / 100]) max=\(times[times.count - 1]) ideal=\(ideal) all=\(all)"
    )
  }
}
