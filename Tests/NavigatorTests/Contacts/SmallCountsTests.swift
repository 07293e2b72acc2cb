import Navigator
import Testing

/// Tries what somebody could work out who knows the sum and how the counts are protected.
struct SmallCountsTests {
  /// Every value that each small count could have, given what is shown and the sum of all.
  private func possible(_ shown: [ShownCount], sum: Int) -> [Set<Int>] {
    let exact = shown.reduce(0) { if case .exact(let count) = $1 { $0 + count } else { $0 } }
    let highest = shown.compactMap { if case .exact(let count) = $0, count >= 5 { count } else { nil } }.min()
    var found = Array(repeating: Set<Int>(), count: shown.count)
    let hidden = shown.indices.filter { if case .exact = shown[$0] { false } else { true } }
    func go(_ place: Int, _ rest: Int, _ chosen: [Int]) {
      guard place < hidden.count else {
        if rest == 0 { for (index, value) in zip(hidden, chosen) { found[index].insert(value) } }
        return
      }
      let values = shown[hidden[place]] == .few ? 1...4 : 5...max(5, highest ?? rest)
      for value in values where value <= rest { go(place + 1, rest - value, chosen + [value]) }
    }
    go(0, sum - exact, [])
    return found
  }

  @Test func aSmallCountCanBeAnythingFromOneToFour() {
    var generator = SystemRandomNumberGenerator()
    var (shownAtAll, withFew) = (0, 0)
    for _ in 0..<3_000 {
      let counts = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Int.random(in: 0...(Bool.random(using: &generator) ? 6 : 14), using: &generator)
      }
      guard let shown = SmallCounts.protect(counts) else { continue }
      shownAtAll += 1
      let possible = possible(shown, sum: counts.reduce(0, +))
      for (index, count) in counts.enumerated() {
        switch shown[index] {
        case .exact(let told): #expect(told == count && (count == 0 || count >= 5), "\(counts)")
        case .few:
          withFew += 1
          #expect((1...4).contains(count))
          #expect(possible[index] == [1, 2, 3, 4], "\(counts) \(shown)")
        case .veiled: #expect(count >= 5, "\(counts)")
        }
      }
    }
    #expect(shownAtAll > 500 && withFew > 200, "the trial says something")
  }

  @Test func knownCases() {
    #expect(SmallCounts.protect([10, 0, 7]) == [.exact(10), .exact(0), .exact(7)])
    // One small count could be had by subtraction, so the next one goes, too.
    #expect(SmallCounts.protect([30, 20, 9, 2]) == [.exact(30), .exact(20), .veiled, .few])
    // Six of which one are few: the other must be five. Such a table is not shown.
    #expect(SmallCounts.protect([5, 1]) == nil)
    #expect(SmallCounts.protect([4]) == nil)
    #expect(SmallCounts.protect([]) == [])
    #expect(ShownCount.few.german == "unter 5")
  }
}
