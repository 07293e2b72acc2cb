import Foundation
import Search

/// Documents and questions that are the same on every machine: German stems, compounds and forms, few of them
/// frequent and many rare, as in real text.
struct SearchCorpus {
  var documents: [[String]]
  var queries: [String]

  private struct Random {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, bound)))
    }
    /// Small numbers are likelier, as with the ranks of words.
    mutating func rank(_ bound: Int) -> Int {
      let share = Double(next(1 << 30)) / Double(1 << 30)
      return min(bound - 1, Int(exp(share * log(Double(bound) + 1)) - 1))
    }
  }

  private static let heads =
    "kinder familien eltern schul sprach lern sport musik jugend frauen mutter vater gesundheits sucht schulden wohn geld arbeits ausbildungs freizeit ferien lese kunst garten natur medien nachbarschafts begegnungs integrations pflege trauer krisen baby geburts still frueh spiel bewegungs tanz theater schwimm turn koch ernaehrungs zahn impf rechts miet energie"
  private static let tails =
    "beratung hilfe gruppe treff kurs zentrum haus foerderung betreuung stelle angebot begleitung verein werkstatt stunde cafe lotsen paten schule garten projekt fest tag training therapie unterricht dienst netzwerk raum woche camp club labor buehne boerse kammer kasse antrag zuschuss gespraech"
  private static let syllables =
    "ba be bi bo da de di du fa fe fi ga ge gi ha he hi ka ke ki la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to wa we wi za ze"

  init(documents count: Int, queries: Int) {
    var random = Random(state: 42)
    let words = Self.vocabulary(&random)
    documents = (0..<count).map { _ in (0..<45).map { _ in words[random.rank(words.count)] } }
    self.queries = []
    for number in 0..<queries {
      let document = documents[random.next(count)]
      var asked = (0...random.next(4)).map { _ in document[random.next(45)] }
      if number.isMultiple(of: 3) { asked[0] = Self.mistyped(asked[0], &random) }
      self.queries.append(asked.joined(separator: " "))
    }
  }

  private static func vocabulary(_ random: inout Random) -> [String] {
    let heads = heads.split(separator: " ").map(String.init)
    let tails = tails.split(separator: " ").map(String.init)
    let syllables = syllables.split(separator: " ").map(String.init)
    var words = tails
    for head in heads { for tail in tails { words.append(head + tail) } }
    while words.count < 40_000 {
      let stem = (0...(1 + random.next(3))).map { _ in syllables[random.next(syllables.count)] }.joined()
      words.append(stem + ["", "n", "en", "er", "ung", "lich", "keit", "t"][random.next(8)])
    }
    for place in words.indices.reversed() { words.swapAt(place, random.next(place + 1)) }
    return words
  }

  private static func mistyped(_ word: String, _ random: inout Random) -> String {
    var letters = Array(word)
    guard letters.count > 4 else { return word }
    let place = 1 + random.next(letters.count - 2)
    switch random.next(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert("e", at: place)
    case 2: letters[place] = "x"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  /// Writes both as JSON lines for `search_peers.py`.
  func write(to folder: String) throws {
    let url = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let lines = documents.map {
      "{\"title\": \"\($0[..<5].joined(separator: " "))\", \"body\": \"\($0[5...].joined(separator: " "))\"}"
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: url.appendingPathComponent("documents.jsonl"))
    let asked = queries.map { "{\"query\": \"\($0)\"}" }
    try Data((asked.joined(separator: "\n") + "\n").utf8).write(
      to: url.appendingPathComponent("queries.jsonl"))
  }
}
