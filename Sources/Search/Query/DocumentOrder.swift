/// An order of documents other than that of their numbers: for lists without words, and for ties.
public struct DocumentOrder: Sendable {
  /// The numbers in their order.
  public private(set) var numbers: [UInt32]
  /// The position of each number; of one that is not listed, anything.
  public private(set) var positions: [UInt32]

  /// The order of these numbers, all below `capacity`.
  public init(_ numbers: [UInt32], capacity: Int) {
    self.numbers = numbers
    positions = Array(repeating: .max, count: capacity)
    settle(from: 0, to: numbers.count)
  }

  /// Puts a number at a position.
  public mutating func insert(_ number: UInt32, at position: Int) {
    if Int(number) >= positions.count {
      positions += Array(repeating: .max, count: Int(number) + 1 - positions.count)
    }
    numbers.insert(number, at: position)
    settle(from: position, to: numbers.count)
  }

  /// Takes the number at a position out.
  public mutating func remove(at position: Int) {
    positions[Int(numbers.remove(at: position))] = .max
    settle(from: position, to: numbers.count)
  }

  private mutating func settle(from start: Int, to end: Int) {
    for position in start..<end { positions[Int(numbers[position])] = UInt32(position) }
  }

  /// A page of the documents of a set, in this order.
  func page(of set: DocumentSet, skip: Int, limit: Int) -> [Int] {
    var out: [Int] = []
    var left = skip
    for number in numbers where set.contains(Int(number)) {
      if out.count >= limit { break }
      if left > 0 { left -= 1 } else { out.append(Int(number)) }
    }
    return out
  }

  /// Where a document stands; unlisted ones come last.
  func position(_ document: Int) -> Int { document < positions.count ? Int(positions[document]) : .max }
}
