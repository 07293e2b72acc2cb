import Foundation
import Offers
import Places

/// A question of a family with the offers that answer it.
struct LabelledQuestion: Sendable {
  var text: String
  var language: String
  var kind: String
  /// The right answers.
  var best: Set<OfferID>
  /// Other good answers.
  var also: Set<OfferID>

  /// What is wrong with a file of questions.
  struct Fault: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var problem: String
    /// Never the question: the test part is not to be read by whoever mends the search.
    var description: String { "\(file), line \(line): \(problem)" }
  }

  /// Reads tab-separated lines: question, language, phase, kind, best, also.
  static func read(_ text: String, file: String) throws(Fault) -> [LabelledQuestion] {
    var out: [LabelledQuestion] = []
    var hasHead = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func fault(_ problem: String) -> Fault { Fault(file: file, line: number + 1, problem: problem) }
      guard hasHead else {
        guard cells == ["question", "language", "phase", "kind", "best", "also"] else {
          throw fault("the head is not question, language, phase, kind, best, also")
        }
        hasHead = true
        continue
      }
      guard cells.count == 6, !cells[0].isEmpty else { throw fault("six cells are needed") }
      guard let best = offers(cells[4]), let also = offers(cells[5]) else { throw fault("a key is no key") }
      out.append(
        LabelledQuestion(
          text: cells[0], language: String(cells[1].prefix(2)), kind: cells[3], best: Set(best),
          also: Set(also).subtracting(best)))
    }
    return out
  }

  private static func offers(_ keys: String) -> [OfferID]? {
    let keys = keys.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let ids = keys.compactMap { OfferID(rawValue: HSDSIdentity.derived("offer", $0)) }
    return ids.count == keys.count ? ids : nil
  }
}
