import Testing

@testable import Search

/// Whatever is typed, an answer comes soon, and the same question has the same answer.
@Suite struct AnyTextTests {
  private static let alphabets: [[Unicode.Scalar]] = [
    scalars(0x00...0x1F), scalars(0x20...0x7E), scalars(0xC0...0x17F), scalars(0x300...0x36F),
    scalars(0x400...0x45F), scalars(0x600...0x6FF), scalars(0x1F300...0x1F64F), scalars(0x202A...0x202E),
    scalars(0x4E00...0x4E40), scalars(0xE000...0xE020), scalars(0x1F1E6...0x1F1FF), scalars(0xFE00...0xFE0F),
  ]

  private static func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    range.compactMap(Unicode.Scalar.init)
  }

  private static let town = index([
    "Hilfe in der Schule", "مساعدة في المدرسة", "Kindergarten", "Допомога", "Schuldnerberatung", "Elterncafé",
  ])

  private static func text(_ dice: inout Dice, _ length: Int) -> String {
    let known = ["schule", "kindergarten", "hilfe", "المدرسة", "допомога", "eltern"]
    var out = String.UnicodeScalarView()
    while out.count < length {
      let alphabet = alphabets[Int.random(in: 0..<alphabets.count, using: &dice)]
      for _ in 0..<Int.random(in: 1...12, using: &dice) {
        out.append(alphabet[Int.random(in: 0..<alphabet.count, using: &dice)])
      }
      if Int.random(in: 0..<4, using: &dice) == 0 {
        out.append(contentsOf: known[Int.random(in: 0..<known.count, using: &dice)].unicodeScalars)
      }
      if Bool.random(using: &dice) { out.append(" ") }
    }
    return String(out)
  }

  @Test(arguments: 1...40) func anyTextIsAnsweredAndTheSameWayTwice(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let query = Self.text(&dice, [3, 30, 300, 10_000][Int(seed) % 4])
    let first = Self.town.search(query)
    #expect(first.hits == Self.town.search(query).hits)
    #expect(first.total == first.matches.count)
    #expect(Self.town.suggestions(query).count <= 8)
    #expect(Self.town.reasons(query, documents: [0, 1, 2]).count == 3)
  }

  /// The middle of several runs, since other tests run beside this one.
  @Test func noTextStalls() {
    var dice = Dice(state: 7)
    let texts = [
      Self.text(&dice, 10_000), String(repeating: "x", count: 10_000),
      String(repeating: "kindergartenhilfeschule", count: 430), String(repeating: "e\u{301}", count: 5_000),
      String(repeating: "👩‍👧‍👦", count: 1_400), String(repeating: "\u{202E}مدرسة ", count: 1_500),
      String(repeating: "schulhilfekindergartn ", count: 450),
    ]
    _ = Self.town.search("warm")
    let clock = ContinuousClock()
    for text in texts {
      let times = (0..<5).map { _ in clock.measure { _ = Self.town.search(text) } }.sorted()
      #expect(times[0] < .milliseconds(50), "\(text.prefix(20)) took \(times[0])")
    }
  }

  @Test func equallyGoodDocumentsComeInTheOrderAskedFor() {
    let same = index(["Turnen", "Turnen", "Turnen", "Turnen"], lexicon: .empty)
    #expect(same.search("turnen").hits.map(\.document) == [0, 1, 2, 3])
    let order = DocumentOrder([2, 0, 3, 1], capacity: 4)
    #expect(same.search("turnen", order: order).hits.map(\.document) == [2, 0, 3, 1])
    #expect(same.search("", order: order, skip: 1, limit: 2).hits.map(\.document) == [0, 3])
  }
}
