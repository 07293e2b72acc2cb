import Search

/// Times the search room on a corpus.
struct SearchMeasure {
  let corpus: SearchCorpus

  /// Rows of a table: what, and how long.
  func rows() -> [(String, String)] {
    var rows: [(String, String)] = []
    let clock = ContinuousClock()
    var builder = SearchIndexBuilder()
    var index = SearchIndex()
    let built = clock.measure {
      for document in corpus.documents { builder.add(Self.document(document)) }
      index = builder.build()
    }
    rows.append(("build, \(corpus.documents.count) documents", Self.milliseconds(built)))
    let facets = (0..<24).map { facet in
      var set = DocumentSet(capacity: index.count)
      for number in stride(from: facet, to: index.count, by: 7) { set.insert(number) }
      return set
    }
    var found = 0
    for _ in 0..<2 {
      found = 0
      let times = corpus.queries.map { query in
        clock.measure {
          let result = index.search(query, limit: 10)
          if result.counts(facets).count == facets.count, !result.hits.isEmpty { found += 1 }
        }
      }
      rows.append(("search with typing errors, compounds, 24 facets", Self.quantiles(times)))
    }
    rows.remove(at: 1)
    rows.append(("questions with hits", "\(found) of \(corpus.queries.count)"))
    let words = corpus.queries.compactMap { $0.split(separator: " ").last.map(String.init) }
    let typed = words.flatMap { word in (1...4).map { String(word.prefix($0)) } }
    rows.append(
      (
        "suggestions while typing",
        Self.quantiles(typed.map { part in clock.measure { _ = index.suggestions(part) } })
      ))
    let changes = corpus.documents.prefix(300).enumerated().map { number, document in
      clock.measure { index = index.replacing(number * 31 % index.count, with: Self.document(document)) }
    }
    rows.append(("change of one document", Self.quantiles(changes)))
    let later = corpus.queries.map { query in clock.measure { _ = index.search(query, limit: 10) } }
    rows.append(("search after 300 changes", Self.quantiles(later)))
    rows.append(("merge", Self.milliseconds(clock.measure { index = index.merged() })))
    return rows
  }

  static func document(_ words: [String]) -> SearchDocument {
    SearchDocument([
      (.name, words[..<5].joined(separator: " ")), (.description, words[5...].joined(separator: " ")),
    ])
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let nanoseconds =
      Double(duration.components.seconds) * 1e9 + Double(duration.components.attoseconds) / 1e9
    return "\((nanoseconds / 1e3).rounded() / 1e3) ms"
  }

  private static func quantiles(_ times: [Duration]) -> String {
    let sorted = times.sorted()
    func quantile(_ share: Double) -> String {
      sorted.isEmpty ? "–" : milliseconds(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }
    return "p50 \(quantile(0.5)), p99 \(quantile(0.99)), max \(quantile(1))"
  }
}
