import Dispatch
import Documents
import Synchronization

/// Packs what a reader hands out, and has every core look at the entries.
struct Packer {
  private static let records = 256
  /// How many entries a core takes at once.
  private static let share = 32
  /// Few large records are a parcel too, so that memory stays bounded.
  private static let bytes = 4 << 20

  let reader: HSDSReader
  let delivery: Delivery

  /// The next parcel; nil at the end.
  mutating func next() throws -> ReadingAhead.Parcel? {
    var documents: [HSDSDocument] = []
    let start = reader.bytesRead
    while documents.count < Self.records, reader.bytesRead - start <= Self.bytes,
      let document = try reader.next()
    {
      documents.append(document)
    }
    guard !documents.isEmpty else { return nil }
    return ReadingAhead.Parcel(
      records: records(documents), bytesRead: reader.bytesRead, bytesTotal: reader.bytesTotal)
  }

  private func records(_ documents: [HSDSDocument]) -> [ReadingAhead.Record] {
    let shares = documents.chunks(of: Self.share)
    let done = Mutex<[[ReadingAhead.Record]]>(Array(repeating: [], count: shares.count))
    DispatchQueue.concurrentPerform(iterations: shares.count) { [delivery] index in
      let records = shares[index].map { Self.record($0, delivery) }
      done.withLock { $0[index] = records }
    }
    return done.withLock { $0.flatMap(\.self) }
  }

  private static func record(_ document: HSDSDocument, _ delivery: Delivery) -> ReadingAhead.Record {
    guard PlainRecord.isPlain(document.value, table: document.kind.table) else {
      return .other(document)
    }
    var plain = TakenApart(document, source: delivery.source)
    if delivery.preparesOffers { plain.offer = PreparedOffer(plain, of: delivery) }
    return .plain(plain)
  }
}
