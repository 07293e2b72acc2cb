/// Adds up the scores of one segment's documents.
struct Accumulator {
  let segment: Segment
  var scratch: Scratch
  /// Features of which not every document was scored, though it matches.
  private(set) var unscored: [UInt32] = []
  /// At most so many documents were touched.
  private var reached = 0

  init(segment: Segment, scratch: consuming Scratch) {
    self.segment = segment
    self.scratch = scratch
  }

  /// Adds the groups of a plan.
  mutating func add(_ pruning: Pruning) {
    for (number, group) in pruning.groups.enumerated() {
      let part = Part(
        number: UInt32(number + 1), bits: group.bits, least: pruning.least[number], more: group.more)
      for clause in group.clauses {
        let stems = clause.stems.compactMap { segment.stems.find($0) }
        guard stems.count == clause.stems.count else { continue }
        let weight = clause.idf * clause.fit
        if stems.count > 1 {
          addAll(stems, weight, part)
        } else {
          add(2 * stems[0], weight, part)
          if clause.opensCompounds { add(2 * stems[0] + 1, weight * 0.6, part) }
        }
      }
    }
  }

  /// A group while it is added.
  struct Part {
    /// Its number among the groups, from 1.
    var number: UInt32
    /// The words of the question that it answers.
    var bits: UInt32
    /// What a document that was not touched yet must get.
    var least: Float
    /// How much each further way counts in which a document answers it.
    var more: Float
  }

  private mutating func add(_ feature: UInt32, _ weight: Float, _ part: Part) {
    let range = segment.postings.range(feature)
    guard !range.isEmpty else { return }
    let factor = weight / 255
    guard part.least > 0, let frequent = segment.postings.frequent[feature] else {
      reached += range.count
      return addEvery(range, factor, part, segment.postings.frequent[feature]?.bits)
    }
    unscored.append(feature)
    let least = (part.least / factor).rounded(.up)
    if least > 255, reached * 4 < range.count {
      addToTouched(frequent, factor, part)
    } else {
      addStrong(range, UInt32(min(256, least)), factor, part)
    }
  }

  /// The hot loop. Pointers instead of arrays: without them each posting pays for three checks of bounds and
  /// uniqueness, which doubles the time of a search. Document numbers come from the segment, which has as many cells.
  private mutating func addEvery(_ range: Range<Int>, _ factor: Float, _ part: Part, _ bits: [UInt64]?) {
    segment.postings.documents.withUnsafeBufferPointer { documents in
      segment.postings.impacts.withUnsafeBufferPointer { impacts in
        scratch.cells.withUnsafeMutableBufferPointer { cells in
          for place in range { cells[Int(documents[place])].add(factor * Float(impacts[place]), part) }
        }
        if bits != nil { return }
        scratch.touched.withUnsafeMutableBufferPointer { touched in
          for place in range { touched[Int(documents[place] >> 6)] |= 1 << UInt64(documents[place] & 63) }
        }
      }
    }
    guard let bits else { return }
    for index in bits.indices { scratch.touched[index] |= bits[index] }
  }

  /// Documents that were touched before, and those that get so much that they matter.
  private mutating func addStrong(_ range: Range<Int>, _ least: UInt32, _ factor: Float, _ part: Part) {
    var strong = 0
    let isFirst = reached == 0
    segment.postings.documents.withUnsafeBufferPointer { documents in
      segment.postings.impacts.withUnsafeBufferPointer { impacts in
        scratch.cells.withUnsafeMutableBufferPointer { cells in
          scratch.touched.withUnsafeMutableBufferPointer { touched in
            for place in range {
              let impact = impacts[place]
              if isFirst, UInt32(impact) < least { continue }
              let document = Int(documents[place])
              if cells[document].groups == 0 {
                if UInt32(impact) < least { continue }
                strong += 1
                touched[document >> 6] |= 1 << UInt64(document & 63)
              }
              cells[document].add(factor * Float(impact), part)
            }
          }
        }
      }
    }
    reached += strong
  }

  /// Documents that were touched before; few of them, so each is looked up.
  private mutating func addToTouched(_ frequent: FrequentFeature, _ factor: Float, _ part: Part) {
    for index in frequent.bits.indices {
      var left = scratch.touched[index] & frequent.bits[index]
      while left != 0 {
        let document = index * 64 + left.trailingZeroBitCount
        left &= left - 1
        guard let place = frequent.place(of: UInt32(document)) else { continue }
        scratch.cells[document].add(factor * Float(segment.postings.impacts[place]), part)
      }
    }
  }

  /// Documents that have all these stems, as words or parts of words.
  private mutating func addAll(_ stems: [UInt32], _ weight: Float, _ part: Part) {
    let postings = segment.postings
    func count(_ stem: UInt32) -> Int { postings.count(2 * stem) + postings.count(2 * stem + 1) }
    guard let rarest = stems.min(by: { count($0) < count($1) }) else { return }
    let others = stems.filter { $0 != rarest }.map {
      (word: postings.lookup(2 * $0), part: postings.lookup(2 * $0 + 1))
    }
    // What matches anyway need not be looked at when it cannot matter.
    let known = weight < part.least ? unscored.compactMap { postings.frequent[$0]?.bits } : []
    for feature in [2 * rarest, 2 * rarest + 1] {
      for place in postings.range(feature) {
        let document = postings.documents[place]
        let cell = scratch.cells[Int(document)]
        if cell.group == part.number { continue }
        let (word, bit) = (Int(document >> 6), UInt64(1) << UInt64(document & 63))
        if cell.groups == 0, known.contains(where: { $0[word] & bit != 0 }) { continue }
        var impact = postings.impacts[place]
        var hasAll = true
        for stem in others {
          guard
            let other = postings.impact(stem.word, in: document) ?? postings.impact(stem.part, in: document)
          else {
            hasAll = false
            break
          }
          impact = min(impact, other)
        }
        guard hasAll else { continue }
        scratch.cells[Int(document)].add(weight * Float(impact) / 255, part)
        scratch.touched[word] |= bit
        reached += 1
      }
    }
  }
}

extension Scratch.Cell {
  /// Adds what a group gives; of its clauses the best counts, the others little.
  @inline(__always)
  fileprivate mutating func add(_ gain: Float, _ part: Accumulator.Part) {
    if group != part.number {
      score += gain
      groups |= part.bits
      (group, last) = (part.number, gain)
    } else if gain > last {
      score += gain - last * (1 - part.more)
      last = gain
    } else {
      score += gain * part.more
    }
  }
}
