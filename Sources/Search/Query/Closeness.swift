/// Looks at a document word by word: words that stand together as in the question, the very forms that were
/// asked for, and a name of which nothing else is left raise its score.
struct Closeness {
  private let segment: Segment
  private var scratch: Scratch
  private var marked: [UInt32] = []
  /// The question's words as they stand in this segment.
  private let exact: [UInt32]

  init(plan: QueryPlan, question: Question, segment: Segment, _ scratch: consuming Scratch) {
    self.segment = segment
    self.scratch = scratch
    self.scratch.fit(documents: 0, stems: segment.stems.count)
    exact = question.words.filter { !$0.isStop }.compactMap { segment.words.find($0.token.letters) }
    for (number, group) in plan.groups.prefix(40).enumerated() {
      for clause in group.clauses {
        for stem in clause.stems {
          guard let stem = segment.stems.find(stem), self.scratch.marks[Int(stem)] == 0 else { continue }
          self.scratch.marks[Int(stem)] = UInt8(number + 1)
          marked.append(stem)
        }
      }
    }
  }

  /// 1, or a little more.
  func factor(_ place: Int) -> Float {
    var neighbours: Float = 0
    var forms: Float = 0
    var name: Float = 0
    for text in TextSlice.all(segment.texts[place]) {
      var last: (group: UInt8, position: Int)?
      var hits = 0
      for (position, word) in text.words.enumerated() {
        let group = group(word)
        if group == 0 { continue }
        hits += 1
        if exact.contains(word) { forms = max(forms, text.field == .name ? 0.1 : 0.05) }
        if let last, last.group != group {
          let gap = position - last.position
          let bonus: Float = gap == 1 ? (group == last.group + 1 ? 0.1 : 0.06) : gap <= 4 ? 0.03 : 0
          neighbours += bonus
        }
        last = (group, position)
      }
      if text.field == .name || text.field == .alternateName, !text.words.isEmpty {
        name = max(name, 0.15 * Float(hits) / Float(text.words.count))
      }
    }
    return 1 + min(neighbours, 0.25) + forms + name
  }

  /// The group of the question that a word answers, and 1.
  private func group(_ word: UInt32) -> UInt8 {
    let mark = scratch.marks[Int(segment.stemOfWord[Int(word)])]
    if mark != 0 { return mark }
    for part in segment.parts[word] where scratch.marks[Int(part)] != 0 { return scratch.marks[Int(part)] }
    return 0
  }

  /// Gives the memory back as clean as it came.
  consuming func finish() -> Scratch {
    var scratch = scratch
    for stem in marked { scratch.marks[Int(stem)] = 0 }
    return scratch
  }
}
