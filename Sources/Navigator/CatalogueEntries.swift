import Search

/// The listed offers in the order in which they are browsed. Behind it each offer has a number that it keeps while
/// others come and go, and a change copies a few hundred references, however many offers there are.
public struct CatalogueEntries: Sendable, RandomAccessCollection {
  private final class Slot: Sendable {
    let entry: CatalogueEntry
    init(_ entry: CatalogueEntry) { self.entry = entry }
  }

  private static let chunk = 256
  private var chunks: [[Slot?]] = []
  /// How many numbers were given away.
  private(set) var capacity = 0
  /// The numbers in browsing order; nil: 0, 1, 2 …
  private(set) var order: DocumentOrder?

  /// Entries in browsing order.
  init(_ entries: [CatalogueEntry]) {
    for entry in entries { append(Slot(entry)) }
  }

  private mutating func append(_ slot: Slot?) {
    if capacity.isMultiple(of: Self.chunk) { chunks.append([]) }
    chunks[chunks.count - 1].append(slot)
    capacity += 1
  }

  /// The first position.
  public var startIndex: Int { 0 }
  /// Behind the last position.
  public var endIndex: Int { order?.numbers.count ?? capacity }
  /// The entry at a position.
  public subscript(position: Int) -> CatalogueEntry {
    guard let entry = entry(number: number(at: position)) else {
      preconditionFailure("position \(position) of \(count) entries")
    }
    return entry
  }

  /// The number of the entry at a position.
  func number(at position: Int) -> Int { order.map { Int($0.numbers[position]) } ?? position }

  /// The position of a number that is listed.
  func position(of number: Int) -> Int { order.map { Int($0.positions[number]) } ?? number }

  /// The entry with a number; nil when it is not listed any more.
  func entry(number: Int) -> CatalogueEntry? {
    guard (0..<capacity).contains(number) else { return nil }
    return chunks[number / Self.chunk][number % Self.chunk]?.entry
  }

  /// Takes an entry out; its number stays free.
  mutating func remove(_ number: Int) {
    guard entry(number: number) != nil else { return }
    var order = self.order ?? natural
    order.remove(at: position(of: number))
    self.order = order
    chunks[number / Self.chunk][number % Self.chunk] = nil
  }

  /// Puts an entry under a number that is free or new, at its place among the others.
  mutating func insert(_ new: CatalogueEntry, _ number: Int, by precedes: (CatalogueEntry) -> Bool) {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    var order = self.order ?? natural
    while capacity <= number { append(nil) }
    chunks[number / Self.chunk][number % Self.chunk] = Slot(new)
    order.insert(UInt32(number), at: low)
    self.order = order
  }

  private var natural: DocumentOrder { DocumentOrder((0..<UInt32(capacity)).map { $0 }, capacity: capacity) }
}
