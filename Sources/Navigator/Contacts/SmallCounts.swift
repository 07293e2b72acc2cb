/// A count as it may be published.
public enum ShownCount: Sendable, Hashable {
  /// The count itself.
  case exact(Int)
  /// From one to four: so few that they could be known.
  case few
  /// Held back so that nobody can work out a small one beside it.
  case veiled

  /// For people.
  public var german: String {
    switch self {
    case .exact(let number): String(number)
    case .few: "unter \(SmallCounts.least)"
    case .veiled: "verdeckt"
    }
  }
}

/// Keeps counts below five from being known, also by subtraction (Art. 5 DSGVO; what official statistics call
/// primary and secondary suppression).
public enum SmallCounts {
  /// The least count that is shown.
  public static let least = 5

  /// A breakdown whose sum is known. Whoever knows how this works can say of a small count only that it lies
  /// between one and four. Nil when that cannot be had; the breakdown is then not shown at all.
  public static func protect(_ counts: [Int]) -> [ShownCount]? {
    let few = counts.filter { (1..<least).contains($0) }.count
    guard few > 0 else { return counts.map { .exact($0) } }
    // The smallest go first, so that little is lost; ties by place, which says nothing.
    let large = counts.indices.filter { counts[$0] >= least }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    for veiled in 0...large.count {
      let hidden = Set(large.prefix(veiled))
      let smallest = large.dropFirst(veiled).first.map { counts[$0] }
      let sum = counts.indices.filter { counts[$0] < least || hidden.contains($0) }.reduce(0) {
        $0 + counts[$1]
      }
      guard isOpen(sum: sum, few: few, veiled: veiled, highest: smallest ?? sum) else { continue }
      return counts.indices.map { index in
        if hidden.contains(index) { return .veiled }
        return (1..<least).contains(counts[index]) ? .few : .exact(counts[index])
      }
    }
    return nil
  }

  /// Whether each of the few may be anything from one to four, given the sum of what is held back. A veiled count lies
  /// between five and the smallest that is shown.
  private static func isOpen(sum: Int, few: Int, veiled: Int, highest: Int) -> Bool {
    let most = least - 1
    let canBeOne = sum - 1 <= (few - 1) * most + veiled * highest
    let canBeFour = sum - most >= (few - 1) + veiled * least
    return canBeOne && canBeFour
  }
}
