import DemoTown
import Foundation
import Journal
import Navigator
import Offers
import Places
import Storage
import StorageTesting
import Testing

@testable import Navigator
@testable import Search

/// How well the search answers questions of families over the demo town. The part `test.tsv` was written by
/// somebody else than the lexicon, and whoever works on the lexicon never reads it: this prints sums only.
@Suite struct QualityTests {
  /// What was reached; a change that falls below is a step back. docs/benchmarks.md has the whole table.
  private static let floors: [String: (mrr: Double, recall: Double, zeroRate: Double)] = [
    "tuning": (0.84, 0.62, 0.01), "test": (0.70, 0.59, 0.03),
  ]
  /// How much better the part that was tuned on may be.
  private static let widestGap = 0.08
  private static let mostFalseHits = 0.74

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func questions(_ part: String) throws -> [LabelledQuestion] {
    let path = root.appendingPathComponent("Quality/Search/\(part).tsv")
    return try LabelledQuestion.read(try String(contentsOf: path, encoding: .utf8), file: "\(part).tsv")
  }

  /// The lexicon as built, or that of a folder, to try words before they are built in.
  private static func lexicon() throws -> Lexicon {
    guard let folder = ProcessInfo.processInfo.environment["LOTSE_LEXICON"] else { return .standard }
    let files = try Lexicon.files.map { file in
      let path = "\(folder)/\(file.name)"
      return (name: file.name, text: try String(contentsOfFile: path, encoding: .utf8))
    }
    return try Lexicon(files)
  }

  static func town() async throws -> Catalogue {
    let database = try await TestStore(
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations
        + NavigatorSchema.migrations)
    try await DemoTown.load(
      folder: root.appendingPathComponent("Examples/Alfeld").path, into: database.store,
      now: Instant(seconds: 1_790_000_000))
    return try await Catalogue.load(database.store, lexicon: try lexicon())
  }

  @Test func theSearchAnswersFamilies() async throws {
    let town = try await Self.town()
    func answers(_ question: String) -> [OfferID] {
      town.find(Need(words: question), limit: 10).hits.map { town.entries[$0.number].offer.id }
    }
    var report: [String] = []
    var reached: [String: Figures] = [:]
    for part in ["tuning", "test"] {
      let questions = try Self.questions(part)
      let unknown = questions.flatMap { $0.best.union($0.also) }.filter { town.entry($0) == nil }
      #expect(unknown.isEmpty, "\(part).tsv names \(unknown.count) offers that the demo town has not")
      let figures = PartFigures(questions, answers: answers)
      report += figures.rows(part)
      reached[part] = figures.whole
      let floor = try #require(Self.floors[part])
      #expect(figures.whole.mrr >= floor.mrr, "\(part): MRR@10 \(figures.whole.mrr)")
      #expect(figures.whole.recall >= floor.recall, "\(part): recall@10 \(figures.whole.recall)")
      #expect(figures.whole.zeroRate <= floor.zeroRate, "\(part): zero-result rate \(figures.whole.zeroRate)")
    }
    let all = (try Self.questions("tuning") + Self.questions("test"))
    #expect(all.count >= 200)
    #expect(Set(all.map(\.language)).isSuperset(of: ["de", "en", "uk", "tr", "ar"]))
    let gap = try #require(reached["tuning"]).mrr - #require(reached["test"]).mrr
    // Not reached yet (docs/benchmarks.md). The test says so the day it is.
    withKnownIssue("the lexicon knows the tuning part too well") {
      #expect(gap <= Self.widestGap, "tuned \(gap) better than the part nobody tuned on")
    }
    let none = try Self.questions("none")
    let falseHits = Double(none.count { !answers($0.text).isEmpty }) / Double(none.count)
    #expect(
      falseHits <= Self.mostFalseHits, "\(falseHits) of the questions about other things find something")
    report.append("| Lotse | none | false hits | \(none.count) | \(PartFigures.shown(falseHits)) | | |")
    report.append("| Lotse | gap | tuning − test | | \(PartFigures.shown(gap)) | | |")
    try publish(report, town)
  }

  /// For `script/quality`: the table, and the texts for the engines it is compared with.
  private func publish(_ report: [String], _ town: Catalogue) throws {
    guard let folder = ProcessInfo.processInfo.environment["LOTSE_QUALITY"] else { return }
    let out = URL(fileURLWithPath: folder)
    try Data((report.joined(separator: "\n") + "\n").utf8).write(to: out.appendingPathComponent("lotse.md"))
    struct Document: Encodable {
      var id: String
      var texts: [[String]]
    }
    let encoder = JSONEncoder()
    let lines = try town.entries.map { entry in
      let texts = entry.searchDocument.texts.map { ["\($0.field)", $0.text, $0.language ?? "de"] }
      return String(
        decoding: try encoder.encode(Document(id: entry.offer.id.rawValue, texts: texts)), as: UTF8.self)
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: out.appendingPathComponent("documents.jsonl"))
    // Only the part that may be tuned on.
    let misses = try Self.questions("tuning").compactMap { question -> String? in
      let hits = town.find(Need(words: question.text), limit: 10).hits.map { town.entries[$0.number].offer }
      let rank = hits.firstIndex { question.best.contains($0.id) }
      guard rank != 0 else { return nil }
      let best = question.best.compactMap { town.entry($0)?.offer.name }.sorted().joined(separator: ", ")
      let found = hits.prefix(3).map(\.name).joined(separator: ", ")
      return "\(rank.map { $0 + 1 } ?? 0)\t\(question.text)\t\(best)\t\(found)"
    }
    try Data((misses.joined(separator: "\n") + "\n").utf8).write(to: out.appendingPathComponent("misses.tsv"))
    var judged: [String] = []
    for part in ["tuning", "test", "none"] {
      for question in try Self.questions(part) {
        let row = [
          "part": [part], "text": [question.text], "best": question.best.map(\.rawValue),
          "also": question.also.map(\.rawValue), "language": [question.language],
        ]
        judged.append(String(decoding: try encoder.encode(row), as: UTF8.self))
      }
    }
    try Data((judged.joined(separator: "\n") + "\n").utf8).write(
      to: out.appendingPathComponent("questions.jsonl"))
  }
}

@Suite struct LabelledQuestionTests {
  @Test(arguments: [
    ("question\tlanguage\n", 1),
    ("# note\nquestion\tlanguage\tphase\tkind\tbest\talso\nnur drei\tde\talle", 3),
  ])
  func aBadFileIsNamedWithItsLine(_ text: String, _ line: Int) {
    let fault = #expect(throws: LabelledQuestion.Fault.self) {
      _ = try LabelledQuestion.read(text, file: "a.tsv")
    }
    #expect(fault?.line == line)
    #expect(fault.map { $0.description.contains("nur drei") } == false)
  }

  @Test func figuresAreWhatTheyAreCalled() throws {
    let id = try #require(OfferID(rawValue: HSDSIdentity.derived("offer", "a")))
    let other = try #require(OfferID(rawValue: HSDSIdentity.derived("offer", "b")))
    let question = LabelledQuestion(text: "", language: "de", kind: "word", best: [id], also: [other])
    var figures = Figures()
    figures.add(question, [other, id])
    figures.add(question, [])
    #expect(figures.mrr == 0.25)
    #expect(figures.recall == 0.5)
    #expect(figures.zeroRate == 0.5)
    #expect(PartFigures.shown(0.0125) == "0.013")
  }
}
