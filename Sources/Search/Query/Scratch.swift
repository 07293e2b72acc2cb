import Synchronization

/// What one search needs to add up scores, kept for the next: clearing what was touched costs less than new memory.
struct Scratch: Sendable {
  /// The score of a document so far, and the groups that have counted.
  struct Cell: Sendable {
    var score: Float = 0
    var groups: UInt32 = 0
    /// The group that has counted last, from 1, and what it has given.
    var group: UInt32 = 0
    var last: Float = 0
  }

  /// One a document, all zero between searches.
  var cells: [Cell] = []
  /// A bit a document whose cell was touched.
  var touched: [UInt64] = []
  /// For each stem of a segment the group of the question that it answers, and 1; all zero between searches.
  var marks: [UInt8] = []

  /// Makes room.
  mutating func fit(documents: Int, stems: Int) {
    if cells.count < documents { cells = Array(repeating: Cell(), count: documents) }
    if touched.count < (documents + 63) / 64 { touched = Array(repeating: 0, count: (documents + 63) / 64) }
    if marks.count < stems { marks = Array(repeating: 0, count: stems) }
  }
}

/// Hands out scratch memory, so that searches at the same time do not wait for each other.
final class ScratchPool: Sendable {
  private let free = Mutex<[Scratch]>([])

  func take() -> Scratch { free.withLock { $0.popLast() } ?? Scratch() }

  func give(_ scratch: consuming Scratch) {
    let scratch = scratch
    free.withLock { if $0.count < 8 { $0.append(scratch) } }
  }
}
