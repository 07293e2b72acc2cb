import Offers

/// How well questions were answered, added up.
struct Figures: Sendable {
  private(set) var count = 0
  private var reciprocalRanks = 0.0
  private var recalls = 0.0
  private var empties = 0

  /// Adds the first ten answers to a question.
  mutating func add(_ question: LabelledQuestion, _ hits: [OfferID]) {
    let hits = hits.prefix(10)
    count += 1
    if let rank = hits.firstIndex(where: question.best.contains) { reciprocalRanks += 1 / Double(rank + 1) }
    let right = question.best.union(question.also)
    if !right.isEmpty { recalls += Double(hits.count { right.contains($0) }) / Double(min(10, right.count)) }
    if hits.isEmpty { empties += 1 }
  }

  /// The mean of 1 over the rank of the first right answer among ten.
  var mrr: Double { count == 0 ? 0 : reciprocalRanks / Double(count) }
  /// The share of the good answers that are among the first ten.
  var recall: Double { count == 0 ? 0 : recalls / Double(count) }
  /// The share of the questions that nothing was found for.
  var zeroRate: Double { count == 0 ? 0 : Double(empties) / Double(count) }
}

/// The figures of one part of the questions, whole and divided.
struct PartFigures: Sendable {
  var whole = Figures()
  var languages: [String: Figures] = [:]
  var kinds: [String: Figures] = [:]

  init(_ questions: [LabelledQuestion], answers: (String) -> [OfferID]) {
    for question in questions {
      let hits = answers(question.text)
      whole.add(question, hits)
      languages[question.language, default: Figures()].add(question, hits)
      kinds[question.kind, default: Figures()].add(question, hits)
    }
  }

  /// Groups of fewer questions would tell about single ones.
  static let smallest = 4

  /// Rows of a Markdown table.
  func rows(_ part: String) -> [String] {
    func row(_ name: String, _ figures: Figures) -> String? {
      guard figures.count >= Self.smallest else { return nil }
      let numbers = [figures.mrr, figures.recall, figures.zeroRate].map(Self.shown).joined(separator: " | ")
      return "| Lotse | \(part) | \(name) | \(figures.count) | \(numbers) |"
    }
    let groups = (languages.sorted { $0.key < $1.key } + kinds.sorted { $0.key < $1.key })
    return [row("all", whole)].compactMap(\.self) + groups.compactMap { row($0.key, $0.value) }
  }

  static func shown(_ value: Double) -> String {
    let text = String(Int((abs(value) * 1000).rounded()))
    let digits = String(repeating: "0", count: max(0, 4 - text.count)) + text
    return (value < 0 ? "-" : "") + digits.dropLast(3) + "." + digits.suffix(3)
  }
}
