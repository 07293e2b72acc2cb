import Access
import Foundation
import Journal
import Places
import Storage
import Testing

@testable import lotse

/// Imports and what is done to areas stand in the audit: who, what, how many.
@Suite struct AuditNoteTests {
  private struct Note: Equatable {
    var action: String
    var account: String?
    var entity: String
    var area: String?
    var fields: String
    var purpose: String?
  }

  private func notes(_ store: any Store) async throws -> [Note] {
    try await store.read { tx in
      try tx.all("SELECT action, account, entity, area, fields, purpose FROM audit_entry ORDER BY number") {
        Note(
          action: try $0.get("action"), account: try $0.optional("account"), entity: try $0.get("entity"),
          area: try $0.optional("area"), fields: try $0.get("fields"), purpose: try $0.optional("purpose"))
      }
    }
  }

  @Test func everyCommandThatWritesIsNoted() async throws {
    let folder = try Program.folder()
    let data = folder.appendingPathComponent("daten").path
    func write(_ text: String, _ name: String) throws -> String {
      let url = folder.appendingPathComponent(name)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return url.path
    }
    let list = try write("Angebot;Telefon\nTreff;05181 12345\nChor;05181 12346\n", "liste.csv")
    let hsds = try write(
      """
      [{"id": "11111111-1111-4111-8111-111111111111", "name": "Lesepaten", "status": "active",
        "description": "Vorlesen"}]
      """, "in.json")
    let text = try write("# Wer wir sind", "impressum.txt")
    let holidays = try write(
      "- {state: \"03\", name: Osterferien, from: 2027-03-22, to: 2027-04-03}\n", "ferien.yaml")
    for arguments in [
      ["area", "name", "03254002", "Alfeld"], ["area", "page", "03254002", "impressum", text],
      ["area", "holidays", holidays], ["import", "table", list, "--area", "03254002", "--dry-run"],
      ["import", "table", list, "--area", "03254002"], ["import", "hsds", hsds, "--area", "03254002"],
      ["import", "hsds", hsds, "--area", "03254002"],
    ] {
      let outcome = try Program.run(arguments + ["--data", data])
      #expect(outcome.status == 0, "\(arguments): \(outcome.output)\(outcome.errors)")
    }
    let store = try await House.open(folder: data, create: false)
    let notes = try await notes(store)
    #expect(notes.allSatisfy { $0.account == nil })
    #expect(
      notes.map { "\($0.action) \($0.entity) \($0.area ?? "-") \($0.fields) \($0.purpose ?? "-")" } == [
        "lotse area name area 03254002 [\"name\"] -",
        "lotse area page legal_page 03254002 [\"impressum\"] -",
        "lotse area holidays school_holiday - [] Zeiten: 1",
        "lotse import table offer 03254002 [] Angebote: 2 neu",
        "lotse import hsds offer 03254002 [] Angebote: 1 neu",
        "lotse import hsds offer 03254002 [] Angebote: 0 neu, 1 unverändert",
      ])
  }
}
