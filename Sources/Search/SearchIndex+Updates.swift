extension SearchIndex {
  /// A new small segment takes the one before it along while both have no more documents than this.
  private static let smallest = 8

  /// The index with one document more, and its number.
  public func adding(_ document: SearchDocument) -> (index: SearchIndex, number: Int) {
    (replacing(count, with: document), count)
  }

  /// The index with another version of a document; a number beyond the last makes a new one. Costs about as
  /// much as the document is long, whatever the size of the index.
  public func replacing(_ number: Int, with document: SearchDocument) -> SearchIndex {
    guard (0..<Int(UInt32.max)).contains(number) else { return self }
    var index = removing(number)
    var documents: [(number: UInt32, source: (place: Int, segment: Segment)?)] = [(UInt32(number), nil)]
    if let last = index.shards.last, index.shards.count > 1, last.segment.count < Self.smallest {
      index.shards.removeLast()
      for (place, other) in last.segment.numbers.enumerated() where last.live?.contains(place) ?? true {
        documents.append((other, (place, last.segment)))
      }
      documents.sort { $0.number < $1.number }
    }
    var builder = SegmentBuilder(lexicon: lexicon)
    var map: [UInt32: UInt32] = [:]
    for entry in documents {
      if let source = entry.source {
        builder.add(source.place, of: source.segment, map: &map)
      } else {
        builder.add(entry.number, document)
      }
    }
    // Compounds of the new document open with the words of all the others.
    let segment = builder.build(index.shards.prefix(1).map(\.segment.words))
    index.shards.append(Shard(segment: segment))
    index.documents.grow(to: number + 1)
    index.documents.insert(number)
    return index
  }

  /// The index without a document. Its number stays free.
  public func removing(_ number: Int) -> SearchIndex {
    guard documents.contains(number) else { return self }
    var index = self
    index.documents.remove(number)
    for place in index.shards.indices.reversed() {
      guard let local = index.shards[place].place(of: number) else { continue }
      var live =
        index.shards[place].live ?? DocumentSet(capacity: index.shards[place].segment.count, all: true)
      live.remove(local)
      index.shards[place].live = live
      return index
    }
    return index
  }

  /// Whether so many changes have gathered that `merged` is worth its while.
  public var needsMerging: Bool { shards.count > 32 }

  /// The same documents in one segment, as if built anew. Takes as long as building; to be called beside the
  /// searches, which go on with the index they have.
  public func merged() -> SearchIndex {
    guard shards.count > 1 || shards.contains(where: { $0.live != nil }) else { return self }
    var builder = SegmentBuilder(lexicon: lexicon)
    var maps = [[UInt32: UInt32]](repeating: [:], count: shards.count)
    for number in 0..<count {
      let source = shards.indices.lazy.compactMap { shard in
        shards[shard].place(of: number).map { (shard: shard, place: $0) }
      }.first
      if let source {
        builder.add(source.place, of: shards[source.shard].segment, map: &maps[source.shard])
      } else {
        builder.add(UInt32(number), SearchDocument())
      }
    }
    let segment = builder.build()
    let isWhole = documents.count == count
    return SearchIndex(
      shards: [Shard(segment: segment, live: isWhole ? nil : documents)], documents: documents,
      lexicon: lexicon,
      scratch: scratch)
  }
}
