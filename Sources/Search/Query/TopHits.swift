/// The best of many, kept in a heap whose root is the worst: memory and time stay small on huge result lists.
struct TopHits {
  let limit: Int
  private var heap: [(document: Int, score: Float)] = []

  /// Which of equally good documents comes first; nil: the one with the lower number.
  private let order: DocumentOrder?

  init(limit: Int, order: DocumentOrder? = nil) {
    self.limit = max(0, limit)
    self.order = order
  }

  /// What scores less has no chance.
  var floor: Float {
    if limit == 0 { return .infinity }
    return heap.count >= limit ? heap[0].score : 0
  }

  mutating func offer(_ document: Int, _ score: Float) {
    if limit == 0 { return }
    if heap.count < limit {
      heap.append((document, score))
      siftUp(heap.count - 1)
    } else if let worst = heap.first, isWorse(worst, (document, score)) {
      heap[0] = (document, score)
      siftDown(0)
    }
  }

  func sorted() -> [SearchHit] {
    heap.sorted { isWorse($1, $0) }.map { SearchHit(document: $0.document, score: Double($0.score)) }
  }

  /// Lower score, or the later document on a tie.
  private func isWorse(_ left: (document: Int, score: Float), _ right: (document: Int, score: Float))
    -> Bool
  {
    if left.score != right.score { return left.score < right.score }
    guard let order else { return left.document > right.document }
    return order.position(left.document) > order.position(right.document)
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard isWorse(heap[child], heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var parent = start
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if isWorse(heap[child], heap[worst]) { worst = child }
      }
      guard worst != parent else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
