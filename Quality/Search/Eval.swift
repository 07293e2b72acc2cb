import Foundation
import Search
func evaluate(_ verbose: Bool) throws {
  struct Offer: Decodable { var id: String; var texts: [[String]] }
  let names: [String: SearchField] = ["name": .name, "alternateName": .alternateName, "summary": .summary, "description": .description, "category": .category, "organisation": .organisation, "place": .place, "note": .note]
  let offers = try String(contentsOfFile: "FOLDER", encoding: .utf8).split(separator: "\n").map { try JSONDecoder().decode(Offer.self, from: Data($0.utf8)) }
  for lexicon in [Lexicon.standard, Lexicon.empty] {
    var builder = SearchIndexBuilder(lexicon: lexicon)
    for offer in offers {
      var d = SearchDocument()
      for t in offer.texts { d.add(names[t[0]]!, t[1], language: t[2].isEmpty ? nil : t[2]) }
      builder.add(d)
    }
    let index = builder.build()
    var sums: [String: (n: Int, mrr: Double, recall: Double, zero: Int)] = [:]
    for line in try String(contentsOfFile: "/work/questions/tuning.tsv", encoding: .utf8).split(separator: "\n") where line.first != "#" && !line.hasPrefix("question\t") {
      let c = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard c.count >= 5 else { continue }
      let best = Set(c[4].split(separator: ",").map(String.init)), also = Set((c.count > 5 ? c[5] : "").split(separator: ",").map(String.init))
      let hits = index.search(c[0], limit: 10).hits.map { offers[$0.document].id }
      let rank = hits.firstIndex { best.contains($0) }
      let all = best.union(also)
      let recall = Double(hits.filter(all.contains).count) / Double(min(10, all.count))
      for key in ["all", String(c[1].prefix(2)), "kind " + c[3]] {
        var s = sums[key] ?? (0, 0, 0, 0)
        s.n += 1; s.mrr += rank.map { 1 / Double($0 + 1) } ?? 0; s.recall += recall; s.zero += hits.isEmpty ? 1 : 0
        sums[key] = s
      }
      if verbose, lexicon.count > 0, rank != 0 { print("\(rank.map { $0 + 1 } ?? 0)\t\(c[0])\t\(c[4])\t->\t\(hits.prefix(4))") }
    }
    for (k, s) in sums.sorted(by: { $0.key < $1.key }) { print(k, s.n, "MRR", (s.mrr / Double(s.n) * 1000).rounded() / 1000, "recall", (s.recall / Double(s.n) * 1000).rounded() / 1000, "zero", s.zero) }
    print("--")
  }
}
