import ArgumentParser

/// The measuring tools that script/bench puts together; built only with LOTSE_BENCH=1.
@main
struct LotseBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lotse-bench", abstract: "Measures a running Lotse.",
    subcommands: [
      LatencyCommand.self, PoolCommand.self, WriteCommand.self, VerifyCommand.self,
      MailingCommand.self, SearchBenchCommand.self,
    ])
}

/// `lotse-bench latency`: an open loop, so that a slow answer does not hide the ones that would have come.
struct LatencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latency", abstract: "Asks at a fixed rate and measures from the intended moment of sending."
  )
  @Argument(help: "Paths on 127.0.0.1, asked in turn.")
  var paths: [String]
  @Option(help: "Port of the server.")
  var port: Int
  @Option(help: "Requests per second.")
  var rate = 200
  @Option(help: "Duration in seconds.")
  var seconds = 15

  func run() throws {
    let samples = try OpenLoop(port: port, paths: paths, rate: rate, seconds: seconds).run()
    let sorted = samples.sorted()
    func quantile(_ share: Double) -> String {
      let value = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
      return "\((value * 100_000).rounded() / 100) ms"
    }
    print(
      "n=\(sorted.count) p50=\(quantile(0.5)) p90=\(quantile(0.9)) p99=\(quantile(0.99)) max=\(quantile(1))")
  }
}
