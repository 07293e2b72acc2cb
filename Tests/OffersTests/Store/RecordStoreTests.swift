import Documents
import Offers
import Storage
import Testing

@Suite struct RecordStoreTests {
  @Test func recordsAreReplacedAndPaged() async throws {
    let register = try await TemporaryRegister()
    try await register.store.write { tx in
      for (id, name) in [("b", "zwei"), ("a", "eins"), ("b", "neu")] {
        try RecordStore.save(["id": .string(id), "name": .string(name)], table: "program", id: id, in: tx)
      }
      try RecordStore.save(["x": 1], table: "beutel", id: "a", in: tx)
      #expect(try RecordStore.tables(in: tx) == ["beutel", "program"])
      #expect(try RecordStore.find("program", id: "b", in: tx)?["name"] == "neu")
      #expect(try RecordStore.find("program", id: "c", in: tx) == nil)
      let first = try RecordStore.page(of: "program", after: nil, limit: 1, in: tx)
      #expect(first.map(\.id) == ["a"])
      #expect(try RecordStore.page(of: "program", after: "a", limit: 9, in: tx).map(\.id) == ["b"])
    }
  }

  @Test func vocabulariesKeepWhatIsNotModelled() async throws {
    let register = try await TemporaryRegister()
    let taxonomy: JSONObject = ["id": "t", "name": "Kreis", "description": "d", "version": "2", "x": ["y"]]
    let term: JSONObject = [
      "id": "m", "code": "F1", "name": "Familie", "description": "f", "parent_id": "p", "taxonomy_id": "t",
      "language": "de",
    ]
    try await register.store.write { tx in
      try TaxonomyStore.save(taxonomy: taxonomy, id: "t", in: tx)
      try TaxonomyStore.save(term: term, id: "m", in: tx)
      #expect(try TaxonomyStore.taxonomy("t", in: tx) == taxonomy)
      #expect(try TaxonomyStore.term("m", in: tx) == term)
      #expect(try TaxonomyStore.taxonomies(after: "t", limit: 5, in: tx).isEmpty)
      #expect(try TaxonomyStore.terms(after: nil, limit: 5, in: tx) == [term])
    }
  }
}
