/// Adds up the scores of one segment's documents.
struct Accumulator {
  /// How much each further way counts in which a document speaks of a concept: who is about it uses several of its
  /// words.
  private static let rest: Float = 0.25
  let segment: Segment
  var scratch: Scratch

  /// Adds every group of the plan.
  mutating func add(_ plan: QueryPlan) {
    for group in plan.groups {
      for clause in group.clauses {
        let stems = clause.stems.compactMap { segment.stems.find($0) }
        guard stems.count == clause.stems.count else { continue }
        let weight = clause.idf * clause.fit
        if stems.count > 1 {
          addAll(stems, weight, group)
        } else {
          add(2 * stems[0], weight, group)
          if clause.opensCompounds { add(2 * stems[0] + 1, weight * 0.6, group) }
        }
      }
    }
  }

  /// The hot loop. Pointers instead of arrays: without them each posting pays for three checks of bounds and
  /// uniqueness, which doubles the time of a search. Document numbers come from the segment, which has as many cells.
  private mutating func add(_ feature: UInt32, _ weight: Float, _ group: QueryGroup) {
    let range = segment.postings.range(feature)
    guard !range.isEmpty else { return }
    let factor = weight / 255
    let more = group.bit >= 1 << QueryPlan.firstConceptBit ? Self.rest : 0
    let less = 1 - more
    let (bit, covers) = (group.bit, group.bit | group.covers)
    let hasBitmap = mergeBitmap(feature)
    segment.postings.documents.withUnsafeBufferPointer { documents in
      segment.postings.impacts.withUnsafeBufferPointer { impacts in
        scratch.cells.withUnsafeMutableBufferPointer { cells in
          for place in range {
            let document = Int(documents[place])
            // Of the clauses of a group the best counts, the others little.
            let gain = factor * Float(impacts[place])
            if cells[document].groups & bit == 0 {
              cells[document].score += gain
              cells[document].groups |= covers
              cells[document].last = gain
            } else if gain > cells[document].last {
              cells[document].score += gain - cells[document].last * less
              cells[document].last = gain
            } else {
              cells[document].score += gain * more
            }
          }
        }
        if hasBitmap { return }
        scratch.touched.withUnsafeMutableBufferPointer { touched in
          for place in range { touched[Int(documents[place] >> 6)] |= 1 << UInt64(documents[place] & 63) }
        }
      }
    }
  }

  private mutating func mergeBitmap(_ feature: UInt32) -> Bool {
    guard let bits = segment.postings.bitmaps[feature] else { return false }
    for index in bits.indices { scratch.touched[index] |= bits[index] }
    return true
  }

  /// Documents that have all these stems, as words or parts of words.
  private mutating func addAll(_ stems: [UInt32], _ weight: Float, _ group: QueryGroup) {
    let postings = segment.postings
    func count(_ stem: UInt32) -> Int { postings.count(2 * stem) + postings.count(2 * stem + 1) }
    guard let rarest = stems.min(by: { count($0) < count($1) }) else { return }
    for feature in [2 * rarest, 2 * rarest + 1] {
      for place in postings.range(feature) {
        let document = postings.documents[place]
        if scratch.cells[Int(document)].groups & group.bit != 0 { continue }
        var impact = postings.impacts[place]
        var hasAll = true
        for stem in stems where stem != rarest {
          guard let other = Self.impact(stem, document, postings) else {
            hasAll = false
            break
          }
          impact = min(impact, other)
        }
        guard hasAll else { continue }
        let gain = weight * Float(impact) / 255
        scratch.cells[Int(document)].score += gain
        scratch.cells[Int(document)].groups |= group.bit | group.covers
        scratch.cells[Int(document)].last = gain
        scratch.touched[Int(document >> 6)] |= 1 << UInt64(document & 63)
      }
    }
  }

  private static func impact(_ stem: UInt32, _ document: UInt32, _ postings: Postings) -> UInt8? {
    postings.impact(2 * stem, in: document) ?? postings.impact(2 * stem + 1, in: document)
  }
}
