public import Storage

/// What a look through the whole chain found.
public struct AuditReport: Hashable, Sendable {
  /// The first position that is still kept.
  public var first: Int64
  /// Up to where entries are sealed.
  public var sealed: Int64
  /// How many wait for their seal; they are not protected yet.
  public var waiting: Int
  /// The first fault; nil when there is none.
  public var fault: AuditFault?
  /// The end of the chain.
  public var head: AuditHead?
}

extension Audit {
  /// Looks through the whole chain. Somebody who can write the database and knows how seals are made can write
  /// every entry anew with fitting digests; only a head that was kept elsewhere finds that (`remembered`).
  public static func verify(remembered: RememberedHead? = nil, in tx: any Transaction) throws -> AuditReport {
    let anchor = try anchor(in: tx)
    let head = try head(in: tx)
    var walk = ChainWalk(from: anchor ?? .origin, remembered: remembered)
    var fault = try walk.go(to: nil, in: tx)
    if fault == nil { fault = end(of: walk, head) }
    if fault == nil, let anchor, try !isExplained(anchor, in: tx) {
      fault = .unexplainedStart(anchor.position)
    }
    if fault == nil { fault = walk.judgement(of: remembered, anchor: anchor) }
    return AuditReport(
      first: (anchor?.position ?? 0) + 1, sealed: walk.place.position, waiting: try waiting(in: tx),
      fault: fault, head: head)
  }

  private static func end(of walk: ChainWalk, _ head: AuditHead?) -> AuditFault? {
    let head = head ?? .origin
    if walk.place.position < head.position { return .cut(walk.place.position + 1) }
    if walk.place.position > head.position { return .surplus(head.position + 1) }
    return walk.place.digest == head.digest ? nil : .otherHead(head.position)
  }
}

/// A walk along the chain that stops at the first fault.
struct ChainWalk {
  private(set) var place: AuditHead
  private let start: Int64
  private let remembered: RememberedHead?
  private var hasMet: Bool

  init(from place: AuditHead, remembered: RememberedHead? = nil) {
    self.place = place
    self.remembered = remembered
    start = place.position
    hasMet = remembered?.matches(place) ?? false
  }

  /// Walks to a position, or to the end.
  mutating func go(to last: Int64?, in tx: any Transaction) throws -> AuditFault? {
    let before: Int64? = try tx.value(
      "SELECT min(position) AS position FROM audit_entry WHERE position <= \(start)")
    if let before { return .surplus(before) }
    while true {
      let rows = try tx.all(
        """
        SELECT \(AuditRow.columns) FROM audit_entry WHERE position > \(place.position)
        ORDER BY position LIMIT 2000
        """, AuditRow.init)
      if rows.isEmpty { return nil }
      for row in rows {
        if let last, place.position >= last { return nil }
        if let fault = step(row) { return fault }
      }
    }
  }

  private mutating func step(_ row: AuditRow) -> AuditFault? {
    let expected = place.position + 1
    guard row.position == expected else {
      return row.position == place.position ? .surplus(place.position) : .missing(expected)
    }
    let next = place.following(row)
    guard next.digest == row.digest else { return .altered(expected) }
    place = next
    if remembered?.matches(place) == true { hasMet = true }
    return nil
  }

  /// What the walk says of a head that was kept elsewhere.
  func judgement(of remembered: RememberedHead?, anchor: AuditHead?) -> AuditFault? {
    guard let remembered, !hasMet else { return nil }
    if let position = remembered.position, let anchor, position < anchor.position {
      return .headTooOld(position)
    }
    return .headNotFound(remembered.position)
  }
}

/// A head of the chain that somebody kept elsewhere.
public struct RememberedHead: Hashable, Sendable {
  /// Its place, if that was kept too.
  public var position: Int64?
  private var hex: String

  /// Reads `1234:9f86d0…` or only the digest; nil when it is neither.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let digest = parts.last?.lowercased(), digest.utf8.count == 64,
      digest.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    if parts.count == 2 {
      guard let number = Int64(parts[0]), number > 0 else { return nil }
      position = number
    }
    hex = digest
  }

  func matches(_ place: AuditHead) -> Bool {
    (position ?? place.position) == place.position && hex == place.hex
  }
}
