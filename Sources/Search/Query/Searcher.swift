/// Runs a plan over the segments of an index.
struct Searcher {
  /// So many of the best are looked at word by word: order, neighbourhood, exact form.
  static let window = 32

  let index: SearchIndex
  let plan: QueryPlan
  let question: Question
  let order: DocumentOrder?

  /// The matches and the page of hits.
  func run(among: DocumentSet?, lowering lowered: DocumentSet?, skip: Int, limit: Int) -> SearchResult {
    // Far pages come from the same order as near ones, so the window does not depend on the page.
    let (skip, limit) = (max(0, skip), max(0, limit))
    var best = TopHits(
      limit: limit == 0 ? 0 : max(skip.addingReportingOverflow(limit).partialValue, Self.window), order: order
    )
    var matches = DocumentSet(capacity: index.count)
    for shard in index.shards {
      var scratch = index.scratch.take()
      scratch.fit(documents: shard.segment.count, stems: shard.segment.stems.count)
      var accumulator = Accumulator(segment: shard.segment, scratch: scratch)
      scratch = Scratch()
      accumulator.add(pruning(shard, among, lowered, best: best.limit))
      for feature in accumulator.unscored {
        matches.formUnion(shard.segment.postings.frequent[feature]?.bits ?? [])
      }
      collect(&accumulator.scratch, shard, among, lowered, &best, &matches)
      index.scratch.give(accumulator.scratch)
    }
    var hits = limit == 0 ? [] : best.sorted()
    if !hits.isEmpty { hits = reranked(hits) }
    return SearchResult(
      total: matches.count, hits: Array(hits.dropFirst(skip).prefix(limit)), matches: matches,
      correction: plan.correction)
  }

  /// Where everything counts, most of what is frequent need not be scored. Changed and narrowed registers are smaller
  /// than they look, and what is known of a feature's best documents does not hold for them.
  private func pruning(
    _ shard: SearchIndex.Shard, _ among: DocumentSet?, _ lowered: DocumentSet?, best: Int
  ) -> Pruning {
    guard shard.segment.isBase, shard.live == nil, among == nil else {
      return Pruning(plan)
    }
    return Pruning(plan, shard.segment, best: best, factor: lowered == nil ? 1 : 0.5)
  }

  /// Empties the cells and keeps what is alive, asked for and good. Pointers for the same reason as in `Accumulator`.
  private func collect(
    _ scratch: inout Scratch, _ shard: SearchIndex.Shard, _ among: DocumentSet?, _ lowered: DocumentSet?,
    _ best: inout TopHits, _ matches: inout DocumentSet
  ) {
    let segment = shard.segment
    let mask = UInt32(plan.coverage.count - 1)
    let words = (segment.count + 63) / 64
    let isBase = segment.isBase
    let coverage = plan.coverage
    var floor = best.floor
    for index in 0..<words {
      var bits = scratch.touched[index]
      if bits == 0 { continue }
      scratch.touched[index] = 0
      var kept = bits
      if let live = shard.live { kept &= live.words[index] }
      if segment.isBase, let among { kept &= index < among.words.count ? among.words[index] : 0 }
      var lower = lowered == nil ? 0 : UInt64.max
      if segment.isBase, let lowered { lower = index < lowered.words.count ? lowered.words[index] : 0 }
      let isPlain = isBase && plan.quoted.isEmpty
      scratch.cells.withUnsafeMutableBufferPointer { cells in
        while bits != 0 {
          let flag = bits & (~bits &+ 1)
          let place = index * 64 + bits.trailingZeroBitCount
          bits ^= flag
          let cell = cells[place]
          cells[place] = Scratch.Cell()
          if kept & flag == 0 { continue }
          let score = cell.score * coverage[Int(cell.groups & mask)]
          if isPlain, score < floor { continue }
          let number = isBase ? place : Int(segment.numbers[place])
          let isOut = !isBase && among.map { !$0.contains(number) } ?? false
          if isOut || !plan.quoted.isEmpty && !hasQuoted(place, segment) {
            kept &= ~flag
            continue
          }
          if !isBase { matches.insert(number) }
          let isLowered = lower & flag != 0 && (isBase || lowered?.contains(number) == true)
          best.offer(number, isLowered ? score * 0.5 : score)
          floor = best.floor
        }
      }
      if segment.isBase { matches.formUnion(word: index, kept) }
    }
  }

  /// Whether a document has each quoted phrase word by word.
  private func hasQuoted(_ place: Int, _ segment: Segment) -> Bool {
    plan.quoted.allSatisfy { phrase in
      let stems = phrase.compactMap { segment.stems.find($0) }
      guard stems.count == phrase.count else { return false }
      return TextSlice.all(segment.texts[place]).contains { text in
        guard text.words.count >= stems.count else { return false }
        return (text.words.startIndex...(text.words.endIndex - stems.count)).contains { start in
          stems.indices.allSatisfy { segment.stemOfWord[Int(text.words[start + $0])] == stems[$0] }
        }
      }
    }
  }

  private func reranked(_ hits: [SearchHit]) -> [SearchHit] {
    var out = TopHits(limit: min(hits.count, Self.window), order: order)
    for shard in index.shards {
      let closeness = Closeness(plan: plan, question: question, segment: shard.segment, index.scratch.take())
      for hit in hits.prefix(Self.window) {
        guard let place = shard.place(of: hit.document) else { continue }
        out.offer(hit.document, Float(hit.score) * closeness.factor(place))
      }
      index.scratch.give(closeness.finish())
    }
    return out.sorted() + hits.dropFirst(Self.window)
  }
}
