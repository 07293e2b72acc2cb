import Foundation

/// Turns a question into a plan: which words to look up, and how much each way of answering counts.
struct Planner {
  let shards: [SearchIndex.Shard]
  let lexicon: Lexicon
  let stemmer: Stemmer
  let question: Question
  /// How many documents there are.
  let count: Int
  var segments: [Segment] { shards.map(\.segment) }
  private static let leastConcept: Float = 2.2

  /// The plan.
  func plan() -> QueryPlan {
    var plan = QueryPlan()
    var weights: [Float] = []
    var bits: [Int: UInt32] = [:]
    let corrections = Corrector(shards: shards, lexicon: lexicon, stemmer: stemmer, question: question)
      .corrections()
    let splitter = CompoundSplitter(parts: lexicon.parts, words: segments.map(\.words))
    var lexical = LexicalFinder(
      lexicon: lexicon, question: question, stemmer: stemmer, corrections: corrections)
    var found: [(place: Int, clauses: [Clause], isKnown: Bool, hasConcept: Bool)] = []
    for (place, word) in question.words.enumerated()
    where !word.isStop && corrections[place]?.isStop != true {
      let correction = corrections[place]
      var clauses = literal(word)
      let isKnown = !clauses.isEmpty && correction == nil
      if !isKnown { for number in clauses.indices { clauses[number].fit = 0.4 } }
      var hasConcept = lexical.look(place, isKnown: isKnown)
      let pieces = splitter.split(word.token.letters)
      clauses += compound(word, pieces, isKnown: isKnown)
      if !isKnown && !hasConcept { hasConcept = lexical.look(place, pieces: pieces) }
      if !isKnown && !hasConcept {
        if let correction {
          hasConcept = lexical.correct(place)
          let fit: Float = correction.edits == 1 ? 0.8 : 0.5
          if let meant = clause([correction.stem], fit, .typo(correction.edits), correction.spelling) {
            clauses.insert(meant, at: 0)
          }
        }
        // What the lexicon spells like this is no typing error.
        if question.words.count == 1 || !isSpelled(word) {
          clauses += prefixes(word, isLast: place == question.words.count - 1)
          clauses += typos(word, near: true)
          if clauses.isEmpty, !hasConcept { clauses += typos(word, near: false) }
        }
      }
      found.append((place, clauses, isKnown, hasConcept))
    }
    let isHopeless = isHopeless(found.map { ($0.place, $0.clauses.isEmpty && !$0.hasConcept) })
    lexical.addLikely(hoping: !isHopeless)
    let meaning = Meaning(plan: self, found: found.map { ($0.place, $0.hasConcept) }, lexical: lexical)
    for var entry in found {
      let trust = meaning.trust(entry.place, isKnown: entry.isKnown)
      for number in entry.clauses.indices { entry.clauses[number].fit *= trust }
      let bit = UInt32(min(weights.count, QueryPlan.coveringWords - 1))
      bits[entry.place] = bit
      weights.append(0)
      guard !entry.clauses.isEmpty else { continue }
      weights[Int(bit)] = max(weights[Int(bit)], entry.clauses.map { $0.idf * min(1, $0.fit) }.max() ?? 0)
      plan.groups.append(
        QueryGroup(
          asked: question.words[entry.place].token.text, bit: 1 << bit, covers: 1 << bit,
          clauses: entry.clauses, places: [entry.place]))
    }
    if isHopeless, lexical.found.isEmpty { plan.groups = [] }
    addConcepts(lexical.found, bits, &weights, &plan)
    plan.coverage = Self.coverage(Array(weights.prefix(QueryPlan.coveringWords)))
    plan.quoted = question.quoted.map { range in
      question.words[range].filter { !$0.isStop }.compactMap { $0.stems.first }
    }.filter { $0.count > 1 }
    if !corrections.isEmpty {
      plan.correction = question.words.enumerated().map {
        corrections[$0.offset]?.spelling ?? $0.element.token.text
      }.joined(separator: " ")
    }
    return plan
  }

  /// How rare a word is that so many documents have.
  func idf(_ documents: Int) -> Float {
    let documents = Double(min(documents, count))
    return Float(log(1 + (Double(count) - documents + 0.5) / (documents + 0.5))) + 0.1
  }

  private func frequency(_ stem: Letters) -> Int { shards.reduce(0) { $0 + $1.frequency(stem) } }

  /// A clause for stems that all occur.
  private func clause(_ stems: [Letters], _ fit: Float, _ kind: MatchKind, _ shown: String) -> Clause? {
    let frequencies = stems.map(frequency)
    guard let rarest = frequencies.min(), rarest > 0 else { return nil }
    return Clause(stems: stems, fit: fit, kind: kind, shown: shown, idf: idf(rarest))
  }

  private func literal(_ word: Question.Word) -> [Clause] {
    var stems = word.stems
    for segment in segments {
      // A word of a translation is known by its letters, whatever its language.
      guard let term = segment.words.find(word.token.letters) else { continue }
      let stem = segment.stems[segment.stemOfWord[Int(term)]]
      if !stems.contains(stem) { stems.append(stem) }
    }
    return stems.compactMap { clause([$0], 1, .word, word.token.text) }
  }

  /// Whether a question asks for something nobody knows, and names no place that somebody does. Then what has one
  /// of its other words answers nothing, unless these ask for a concept.
  private func isHopeless(_ found: [(place: Int, isUnknown: Bool)]) -> Bool {
    for entry in found where !entry.isUnknown {
      let letters = question.words[entry.place].token.letters
      if segments.contains(where: { $0.isProperName(letters) }) { return false }
    }
    return found.contains { entry in
      let word = question.words[entry.place]
      return entry.isUnknown && word.token.letters.count >= 4 && !word.token.letters.isNumber
        && !isSpelled(word)
    }
  }

  private func isSpelled(_ word: Question.Word) -> Bool {
    let languages = lexicon.vocabulary[word.token.letters] ?? []
    return languages.contains("de") || languages.contains(question.language) || isCommon(word)
  }

  private func isCommon(_ word: Question.Word) -> Bool {
    (word.stems + [word.token.letters]).contains { lexicon.isCommon($0, question.language) }
  }

  private func compound(_ word: Question.Word, _ pieces: [Letters], isKnown: Bool) -> [Clause] {
    let stems = pieces.map { stemmer.stem($0, .german) }
    guard let tail = stems.last else { return [] }
    var out: [Clause] = []
    if stems.count > 1, let all = clause(stems, isKnown ? 0.5 : 0.7, .part, word.token.text) {
      out.append(all)
    }
    if isKnown { return out }
    // An unknown compound: its end says what it is, its beginning what it is about.
    for (number, stem) in stems.enumerated()
    where pieces[number].count >= 4 && !lexicon.isCommon(stem, "de") {
      if let one = clause([stem], stem == tail ? 0.4 : 0.35, .part, pieces[number].text) { out.append(one) }
    }
    return out
  }

  private func prefixes(_ word: Question.Word, isLast: Bool) -> [Clause] {
    let letters = word.token.letters
    guard letters.count >= (isLast ? 3 : 4) else { return [] }
    var found: [(stem: Letters, spelling: String, frequency: UInt32)] = []
    for segment in segments {
      for place in segment.range(beginning: letters).prefix(200) {
        let term = Int(segment.order[place])
        found.append(
          (segment.stems[segment.stemOfWord[term]], segment.spellings[term], segment.frequencies[term]))
      }
    }
    found.sort { ($1.frequency, $0.spelling) < ($0.frequency, $1.spelling) }
    var out: [Clause] = []
    for entry in found where !out.contains(where: { $0.stems == [entry.stem] }) {
      if out.count == 12 { break }
      if var clause = clause([entry.stem], 0.5, .prefix, entry.spelling) {
        clause.opensCompounds = false
        out.append(clause)
      }
    }
    return out
  }

  /// Words that may have been meant: one edit away when `near`, else two.
  private func typos(_ word: Question.Word, near: Bool) -> [Clause] {
    let letters = word.token.letters
    guard letters.count >= (near ? 4 : 8), !letters.isNumber else { return [] }
    var found: [(stem: Letters, spelling: String, fit: Float, frequency: UInt32)] = []
    for segment in segments {
      let terms =
        near
        ? segment.deletions.near(letters, segment.words) : segment.deletions.distant(letters, segment.words)
      for term in terms.prefix(300) {
        // Who mistypes a word seldom mistypes its first letter.
        let fit: Float = (near ? 0.55 : 0.35) * (segment.words[term].first == letters.first ? 1 : 0.6)
        let place = Int(term)
        found.append(
          (
            segment.stems[segment.stemOfWord[place]], segment.spellings[place], fit,
            segment.frequencies[place]
          ))
      }
    }
    found.sort { ($1.fit, $1.frequency, $0.spelling) < ($0.fit, $0.frequency, $1.spelling) }
    var out: [Clause] = []
    for entry in found where !out.contains(where: { $0.stems == [entry.stem] }) {
      if out.count == 6 { break }
      if let clause = clause([entry.stem], entry.fit, .typo(near ? 1 : 2), entry.spelling) {
        out.append(clause)
      }
    }
    return out
  }

  private func addConcepts(
    _ found: [LexicalFinder.Found], _ bits: [Int: UInt32], _ weights: inout [Float], _ plan: inout QueryPlan
  ) {
    for (number, entry) in found.sorted(by: { ($1.fit, $0.concept) < ($0.fit, $1.concept) }).prefix(14)
      .enumerated()
    {
      var clauses: [Clause] = []
      var documents = 0
      for (place, target) in lexicon.concepts[entry.concept].targets.enumerated() {
        let fit = entry.fit * (target.isWeak ? 0.45 : place == 0 ? 1 : 0.85)
        let whole = clause(target.stems, fit, entry.kind, target.text)
        let apart =
          whole == nil && target.pieces.count > 1
          ? clause(target.pieces, fit * 0.7, entry.kind, target.text) : nil
        guard var clause = whole ?? apart else { continue }
        clause.opensCompounds = target.stems.count == 1 && target.stems[0].count >= 4
        documents += target.isWeak ? 0 : target.stems.map(frequency).min() ?? 0
        clauses.append(clause)
      }
      guard !clauses.isEmpty else { continue }
      // What the lexicon knows is worth asking for, however many offers there are.
      let cap = max(idf(documents) * 1.2, Self.leastConcept)
      for place in clauses.indices {
        clauses[place].idf = min(max(clauses[place].idf, Self.leastConcept), cap)
      }
      clauses = Array(clauses.sorted { $0.fit > $1.fit }.prefix(24))
      let covered = entry.places.compactMap { bits[$0] }
      for bit in covered {
        weights[Int(bit)] = max(weights[Int(bit)], cap * entry.fit / Float(covered.count))
      }
      plan.groups.append(
        QueryGroup(
          asked: entry.places.sorted().map { question.words[$0].token.text }.joined(separator: " "),
          bit: 1 << (QueryPlan.firstConceptBit + UInt32(number)),
          covers: covered.reduce(0) { $0 | 1 << $1 }, clauses: clauses, places: entry.places))
    }
  }

  /// What answers all words counts fully; what answers some, less.
  private static func coverage(_ weights: [Float]) -> [Float] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return [Float](repeating: 1, count: 1 << weights.count) }
    var sums = [Float](repeating: 0, count: 1 << weights.count)
    for set in 1..<max(sums.count, 1) {
      sums[set] = sums[set & (set - 1)] + weights[set.trailingZeroBitCount]
    }
    return sums.map { 0.3 + 0.7 * $0 / total }
  }
}
