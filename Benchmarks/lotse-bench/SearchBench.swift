import ArgumentParser

/// `lotse-bench search`: the search room alone; `search_peers.py` measures others on the same texts.
struct SearchBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Times the search over synthetic documents.")
  @Option(help: "How many documents.")
  var documents = 100_000
  @Option(help: "How many questions.")
  var queries = 1_000
  @Option(help: "Folder to which documents and questions are written for search_peers.py.")
  var write: String?

  func run() throws {
    let corpus = SearchCorpus(documents: documents, queries: queries)
    if let write { try corpus.write(to: write) }
    print("| what | result |\n|---|---|")
    for (what, result) in SearchMeasure(corpus: corpus).rows() { print("| \(what) | \(result) |") }
  }
}
