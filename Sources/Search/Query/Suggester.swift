/// Completes what somebody is typing.
struct Suggester {
  let index: SearchIndex
  /// So many words are looked at, and so many documents for their names.
  private static let mostWords = 2_000
  private static let mostNames = 150

  private struct Candidate {
    var text: String
    var weight: Float
  }

  /// At most `limit` completions, best first.
  func complete(_ typed: String, limit: Int) -> [String] {
    let text = String(typed.unicodeScalars.prefix(200))
    let tokens = Tokenizer.tokens(text, limit: 12)
    guard let last = tokens.last, limit > 0, text.unicodeScalars.last.map(Self.isWordPart) ?? false else {
      return []
    }
    let before = tokens.dropLast().map(\.text).joined(separator: " ")
    let context = before.isEmpty ? nil : index.search(before, limit: 0).matches
    var found: [Candidate] = []
    found += words(last.letters, context).map { word in
      Candidate(text: before.isEmpty ? word.text : before + " " + word.text, weight: word.weight)
    }
    if before.isEmpty { found += concepts(last.letters) }
    found += names(tokens.map(\.letters), context)
    found.sort { ($1.weight, $0.text) < ($0.weight, $1.text) }
    var seen: Set<[Letters]> = [tokens.map(\.letters)]
    var out: [String] = []
    for candidate in found where out.count < limit {
      if seen.insert(Tokenizer.words(candidate.text)).inserted { out.append(candidate.text) }
    }
    return out
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if case .divider = Folded(scalar) { return false }
    return true
  }

  /// Words of documents, the frequent ones first.
  private func words(_ prefix: Letters, _ context: DocumentSet?) -> [Candidate] {
    var out: [Candidate] = []
    for shard in index.shards {
      let segment = shard.segment
      var best: [(word: UInt32, frequency: UInt32)] = []
      for place in segment.range(beginning: prefix).prefix(Self.mostWords) {
        let word = segment.order[place]
        let frequency = segment.frequencies[Int(word)]
        // A short list in order: most words are rarer than the worst in it.
        if best.count == 24, let worst = best.last, worst.frequency >= frequency { continue }
        let position = best.firstIndex { $0.frequency < frequency } ?? best.count
        best.insert((word, frequency), at: position)
        if best.count > 24 { best.removeLast() }
      }
      for entry in best {
        var weight = Float(entry.frequency)
        if let context { weight = Float(count(2 * segment.stemOfWord[Int(entry.word)], segment, context)) }
        if weight > 0 {
          // Words that stand everywhere help nobody who looks for something.
          let stem = segment.stems[segment.stemOfWord[Int(entry.word)]]
          let worth: Float = index.lexicon.isCommon(stem, "de") ? 0.4 : 1
          out.append(
            Candidate(text: segment.spellings[Int(entry.word)], weight: worth * (1 + weight.squareRoot())))
        }
      }
    }
    return out
  }

  private func count(_ feature: UInt32, _ segment: Segment, _ context: DocumentSet) -> Int {
    var count = 0
    for place in segment.postings.range(feature).prefix(2_000) {
      if context.contains(Int(segment.numbers[Int(segment.postings.documents[place])])) { count += 1 }
    }
    return count
  }

  /// Words of the lexicon for which there is something.
  private func concepts(_ prefix: Letters) -> [Candidate] {
    guard prefix.count >= 2 else { return [] }
    return index.lexicon.words(beginning: prefix).prefix(40).compactMap { word in
      let hits = index.shards.reduce(0) { sum, shard in
        sum + max(word.stems.map(shard.segment.frequency).min() ?? 0, 0)
      }
      return hits == 0 ? nil : Candidate(text: word.text, weight: 1.5 + Float(hits).squareRoot())
    }
  }

  /// Names of documents that have every word typed so far.
  private func names(_ typed: [Letters], _ context: DocumentSet?) -> [Candidate] {
    guard let last = typed.last, last.count >= 2 else { return [] }
    var out: [Candidate] = []
    var left = Self.mostNames
    for shard in index.shards {
      let segment = shard.segment
      for place in segment.range(beginning: last).prefix(30) {
        let stem = segment.stemOfWord[Int(segment.order[place])]
        for posting in segment.postings.range(2 * stem) {
          left -= 1
          if left < 0 { return out }
          let document = Int(segment.postings.documents[posting])
          // A word of a name is heavy; nothing else needs a look.
          if segment.postings.impacts[posting] < 150 { continue }
          if let context, !context.contains(Int(segment.numbers[document])) { continue }
          if let live = shard.live, !live.contains(document) { continue }
          let name = segment.names[document]
          let words = Tokenizer.words(name, limit: 12)
          guard typed.allSatisfy({ part in words.contains { $0.begins(with: part) } }) else { continue }
          out.append(Candidate(text: name, weight: words.first?.begins(with: last) == true ? 2.5 : 1.6))
        }
      }
    }
    return out
  }
}

extension SearchIndex {
  /// Completions of what somebody is typing, best first: words, what the lexicon calls things, names.
  public func suggestions(_ typed: String, limit: Int = 8) -> [String] {
    Suggester(index: self).complete(typed, limit: limit)
  }
}
