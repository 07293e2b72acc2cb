import Documents

/// A record without the entries that stood within it, and those entries likewise; with what it is recognised
/// by. Depends on nothing but the record and the source's name, so that any thread can make it.
struct TakenApart: Sendable {
  /// The record, with links where entries stood.
  var document: HSDSDocument
  /// Where it stood within another one, such as `organization.`.
  var path: String?
  /// Lotse's id; nil when it has none.
  var id: String?
  var digest: [UInt8]
  var weight: Int
  /// Entries that it links to, and those that link to it.
  var before: [TakenApart]
  var after: [TakenApart]
  /// Links that contradict the nested entry.
  var contradictions: [Hoister.Contradiction]
  /// What a service will be in the register, where that was made in advance.
  var offer: PreparedOffer?

  init(_ whole: HSDSDocument, source: String, path: String? = nil) {
    var document = whole
    let table = document.kind.table
    var hoister = Hoister(source: source)
    hoister.hoist(&document.value, table: table)
    (digest, weight) = Incoming.digest(document.value)
    if HSDSIdentity.text(document.value["id"]) == nil, case .other = document.kind {
      document.value["id"] = .string(HSDSIdentity.derived(table, source, digest.hex))
    }
    id = HSDSIdentity.text(document.value["id"]).map {
      HSDSIdentity.quick(source: source, table: table, id: $0)
    }
    func apart(_ all: [Hoisted]) -> [TakenApart] {
      all.map { nested in
        TakenApart(
          HSDSDocument(kind: nested.kind, value: nested.value, origin: whole.origin), source: source,
          path: (path ?? "") + nested.path)
      }
    }
    self.path = path
    before = apart(hoister.before)
    after = apart(hoister.after)
    contradictions = hoister.contradictions
    self.document = document
  }

  /// What the origins know it by.
  var key: ImportMemory.Key? { id.map { ImportMemory.Key(table: document.kind.table, id: $0) } }
  /// Its key and those of all that stood within it.
  var keys: [ImportMemory.Key] { (key.map { [$0] } ?? []) + (before + after).flatMap(\.keys) }
}
