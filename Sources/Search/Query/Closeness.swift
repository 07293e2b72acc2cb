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
    var field = SearchField.note
    var (position, hits) = (0, 0)
    var last: (group: UInt8, position: Int) = (0, 0)
    func endText() {
      guard hits > 0, field == .name || field == .alternateName else { return }
      name = max(name, 0.15 * Float(hits) / Float(position))
    }
    let (stems, marks) = (segment.stemOfWord, scratch.marks)
    for token in segment.texts[place] {
      if let next = TokenTable.field(token) {
        endText()
        (field, position, hits, last) = (next, 0, 0, (0, 0))
        continue
      }
      position += 1
      var group = marks[Int(stems[Int(token)])]
      if group == 0 { group = partGroup(token, marks) }
      if group == 0 { continue }
      hits += 1
      if forms < 0.1, exact.contains(token) { forms = max(forms, field == .name ? 0.1 : 0.05) }
      if last.group != 0, last.group != group {
        let gap = position - last.position
        neighbours += gap == 1 ? (group == last.group + 1 ? 0.1 : 0.06) : gap <= 4 ? 0.03 : 0
      }
      last = (group, position)
    }
    endText()
    return 1 + min(neighbours, 0.25) + forms + name
  }

  /// The group of the question that a part of a word answers, and 1.
  private func partGroup(_ word: UInt32, _ marks: [UInt8]) -> UInt8 {
    for part in segment.parts[word] where marks[Int(part)] != 0 { return marks[Int(part)] }
    return 0
  }

  /// Gives the memory back as clean as it came.
  consuming func finish() -> Scratch {
    var scratch = scratch
    for stem in marked { scratch.marks[Int(stem)] = 0 }
    return scratch
  }
}
