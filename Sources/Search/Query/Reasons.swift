/// Finds out why a document answers a question.
struct Reasons {
  let plan: QueryPlan
  let segment: Segment

  /// For each group of the question the best word of the document that answers it.
  func of(_ place: Int) -> [SearchReason] {
    let texts = TextSlice.all(segment.texts[place])
    return plan.groups.compactMap { group in
      for clause in group.clauses {
        let stems = clause.stems.compactMap { segment.stems.find($0) }
        guard stems.count == clause.stems.count else { continue }
        if let reason = reason(stems, clause, group, texts) { return reason }
      }
      return nil
    }
  }

  private func reason(_ stems: [UInt32], _ clause: Clause, _ group: QueryGroup, _ texts: [TextSlice])
    -> SearchReason?
  {
    var found: [String] = []
    var best: SearchField?
    for stem in stems {
      guard let hit = word(stem, texts, parts: clause.opensCompounds || stems.count > 1) else { return nil }
      if !found.contains(hit.spelling) { found.append(hit.spelling) }
      if best.map({ $0.boost < hit.field.boost }) ?? true { best = hit.field }
      if hit.isPart, clause.kind == .word {
        return SearchReason(asked: group.asked, found: hit.spelling, field: hit.field, kind: .part)
      }
    }
    guard let best else { return nil }
    return SearchReason(
      asked: group.asked, found: found.joined(separator: " … "), field: best, kind: clause.kind)
  }

  /// Where a stem stands: as a word before as a part of one, in weighty fields first.
  private func word(_ stem: UInt32, _ texts: [TextSlice], parts: Bool)
    -> (spelling: String, field: SearchField, isPart: Bool)?
  {
    var best: (word: UInt32, field: SearchField, isPart: Bool)?
    for text in texts {
      for word in text.words {
        let isWord = segment.stemOfWord[Int(word)] == stem
        guard isWord || parts && segment.parts[word].contains(stem) else { continue }
        guard let old = best else {
          best = (word, text.field, !isWord)
          continue
        }
        let isBetter = old.isPart == !isWord ? text.field.boost > old.field.boost : isWord
        if isBetter { best = (word, text.field, !isWord) }
      }
    }
    return best.map { (segment.spellings[Int($0.word)], $0.field, $0.isPart) }
  }
}
