/// The groups of a plan in the order in which they are added, and what a document must get from one to matter.
///
/// A frequent word says little. When documents that have nothing before it cannot reach the best any more, it is enough
/// to add it to those that have (max score: H. Turtle, J. Flood, Query Evaluation: Strategies and Optimizations, 1995).
struct Pruning {
  /// Those that give most come first; the same order in every segment.
  let groups: [QueryGroup]
  /// For each group the gain under which a document that has none before cannot be among the best.
  private(set) var least: [Float]

  /// Every document matters.
  init(_ plan: QueryPlan) {
    groups = plan.groups.sorted { ($1.most, $0.bit) < ($0.most, $1.bit) }
    least = groups.map { _ in 0 }
  }

  /// `best`: how many are wanted, of all documents of the segment; `factor`: what their score is multiplied by at least.
  init(_ plan: QueryPlan, _ segment: Segment, best: Int, factor: Float) {
    self.init(plan)
    guard best <= FrequentFeature.best, plan.quoted.isEmpty else { return }
    let mask = UInt32(plan.coverage.count - 1)
    func coverage(_ bits: UInt32) -> Float { plan.coverage[Int(bits & mask)] }
    let sure = groups.map { $0.sure(in: segment) * coverage($0.bits) }.max() ?? 0
    // A little below, since sums of fractions depend on their order.
    let floor = best == 0 ? Float.infinity : sure * factor * 0.999
    var (later, bits): (Float, UInt32) = (0, 0)
    for number in groups.indices.reversed() {
      bits |= groups[number].bits
      let least = max(0, floor / coverage(bits) - later)
      // Where several ways add up, all of them are left out or none.
      self.least[number] = groups[number].more > 0 && groups[number].most >= least ? 0 : least
      later += groups[number].most
    }
  }
}

extension QueryGroup {
  /// The words of the question that it answers.
  var bits: UInt32 { bit | covers }

  /// How much each further way counts in which a document speaks of a concept: who is about it uses several of its
  /// words.
  var more: Float { bit >= 1 << QueryPlan.firstConceptBit ? 0.25 : 0 }

  /// What it gives a document at most.
  var most: Float {
    let weights = clauses.map { $0.idf * $0.fit }
    // A word may stand there as a whole and as a part of another.
    let all = zip(clauses, weights).reduce(0) { $0 + $1.1 * ($1.0.opensCompounds ? 1.6 : 1) }
    return (weights.max() ?? 0) * (1 - more) + all * more
  }

  /// What it gives at least to as many documents as are ever asked for.
  fileprivate func sure(in segment: Segment) -> Float {
    clauses.map { clause -> Float in
      guard clause.stems.count == 1, let stem = segment.stems.find(clause.stems[0]),
        let frequent = segment.postings.frequent[2 * stem]
      else { return 0 }
      return clause.idf * clause.fit * Float(frequent.strong) / 255
    }.max() ?? 0
  }
}
