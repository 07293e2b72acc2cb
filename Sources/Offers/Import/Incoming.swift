import Crypto
import Documents

/// An entry on its way into the register, taken out of its file and checked.
struct Incoming {
  var kind: HSDSKind
  /// Lotse's id.
  var id: String
  /// The record with the source's ids, without nested entries.
  var value: JSONObject
  /// SHA-256 over the record, and its length: the fuller of two copies counts.
  var digest: [UInt8]
  var weight: Int
  var origin: RowRef
  /// Whether it stood within another entry.
  var isNested: Bool
  /// The offer that it will be, where that was made while reading.
  var offer: PreparedOffer?

  var table: String { kind.table }
  var key: ImportMemory.Key { ImportMemory.Key(table: table, id: id) }
  /// The source's own id.
  var originalID: String { HSDSIdentity.text(value["id"]) ?? id }
  /// A name for people.
  var name: String { value["name"]?.string ?? originalID }

  /// The entries that it links to, each with the field and the source's id.
  var links: [(field: String, table: String, id: String)] {
    func link(_ field: String, _ table: String) -> [(field: String, table: String, id: String)] {
      HSDSIdentity.text(value[field]).map { [(field, table, $0)] } ?? []
    }
    switch kind {
    case .service:
      var out = link("organization_id", "organization") + link("program_id", "program")
      for (index, site) in (value["service_at_locations"]?.array ?? []).enumerated() {
        guard let id = HSDSIdentity.text(site.object?["location_id"]) else { continue }
        out.append(("service_at_locations[\(index + 1)].location_id", "location", id))
      }
      return out
    case .location, .program: return link("organization_id", "organization")
    case .serviceAtLocation: return link("service_id", "service") + link("location_id", "location")
    default: return []
    }
  }

  /// When at the end of a run it is its turn: what others link to first.
  var stage: Int {
    switch kind {
    case .organization: 0
    case .taxonomy: 1
    case .taxonomyTerm: 2
    case .program: 3
    case .location: 4
    case .service: 5
    case .serviceAtLocation: 6
    case .other: 7
    }
  }

  /// The digest of a record. Changes of how Lotse reads records change the first word, so that a next import
  /// reads them anew.
  static func digest(_ value: JSONObject) -> (digest: [UInt8], weight: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4_096)
    bytes.append(contentsOf: "hsds-1\n".utf8)
    value.append(to: &bytes)
    return (Array(SHA256.hash(data: bytes)), bytes.count)
  }
}
