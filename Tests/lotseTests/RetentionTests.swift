import Access
import Foundation
import Jobs
import Journal
import Logging
import Markup
import Offers
import People
import PeopleWeb
import Places
import Storage
import StorageTesting
import Testing
import Web

@testable import lotse

/// What runs by itself: deleting what has served its time, and publishing what is due.
@Suite struct RetentionTests {
  private static let now = TestTown.now

  private static func service(_ store: any Store, at now: Instant = now) -> RetentionService {
    RetentionService(
      store: store, clock: .fixed(now), address: { $0.string }, logger: Logger(label: "test"))
  }

  /// Something old for every rule that purges rows without much around it.
  private static func fill(_ store: any Store) async throws {
    let old = now - 1_200 * 86_400
    try await store.write { tx in
      try tx.execute(
        """
        INSERT INTO invitation (id, digest, kind, email, name, expires)
        VALUES (\(UUID().uuidString.lowercased()), \([UInt8](repeating: 1, count: 32)), 'invite', 'a@beispiel.de', 'A',
          \(old))
        """)
      try tx.execute(
        """
        INSERT INTO mail (id, purpose, recipient, subject, body, state, attempts, queued, next_try, give_up, finished)
        VALUES (\(UUID().uuidString.lowercased()), 'test', 'a@beispiel.de', 'S', 'B', 'sent', 1, \(old), \(old),
          \(old), \(old))
        """)
      guard let area = AreaKey(rawValue: "03254002"), let id = OfferID(rawValue: UUID().uuidString) else {
        return
      }
      try AreaStore.ensure(area, in: tx)
      try OfferStore.save(Offer(id: id, name: "Treff", owner: .area(area), lastModified: old), in: tx)
      try Reminders.remember(id, at: old, in: tx)
      _ = try ConfirmLink.make(id, key: [UInt8](repeating: 7, count: 32), now: old, in: tx)
    }
  }

  @Test func oneOfTwoNodesAppliesEveryRuleAndSaysHowManyRowsWent() async throws {
    let test = try await TestStore(House.migrations, isObserved: false)
    try await Self.fill(test.store)
    let other = try test.another()
    async let first = Self.service(test.store).runIfDue()
    async let second = Self.service(other).runIfDue()
    let sum = try await first + second
    #expect(sum >= 4)
    let outcomes = try await test.store.read { tx in
      try Retention.all.filter { $0.purge != nil }.map { try JobOutcomes.find($0.name, in: tx) }
    }
    #expect(outcomes.allSatisfy { $0?.at == Self.now })
    #expect(outcomes.compactMap { $0?.count }.reduce(0, +) == sum)
    for name in ["sign-in", "mail", "links", "reminders"] {
      let outcome = try await test.store.read { try JobOutcomes.find("retention/\(name)", in: $0) }
      #expect(outcome?.count == 1, "\(name)")
    }
    #expect(try await Self.service(other).runIfDue() == 0)
    #expect(
      try await Self.service(other, at: Self.now + 86_400).runIfDue() == 0, "the next night finds nothing")
  }

  @Test func everyRuleSaysHowLongAndWhy() throws {
    #expect(Set(Retention.all.map(\.name)).count == Retention.all.count)
    #expect(Retention.all.allSatisfy { $0.period.count > 5 && $0.reason.count > 20 })
    let text = try DocumentationTests.text("docs/datenschutz/loeschkonzept.md")
    for rule in Retention.all { #expect(text.contains(rule.what), "\(rule.what) is not in loeschkonzept.md") }
  }

  @Test func theWorkplaceShowsJobsAndRules() async throws {
    let town = try await TestTown.open()
    let area = try #require(AreaKey(rawValue: "03254002"))
    try await Self.service(town.store).runIfDue()
    let (visitor, _) = try await Visitor.signedIn([Grant(.coordinator, in: area)], at: town)
    let page = try await visitor.get("/auftraege")
    #expect(page.status == 200)
    for rule in Retention.all where rule.purge != nil { #expect(page.text.contains(rule.period)) }
    #expect(page.text.contains("zuletzt 24.11.2026") && page.text.contains("noch nie gelaufen"))
    let text = try await town.store.read { try JobsOverview.load(in: $0).text }
    #expect(text.contains("Was wann gelöscht wird") && text.contains("zuletzt 24.11.2026"))
  }

  @Test func theAuditAsksWhatForAndNotesTheLook() async throws {
    let town = try await TestTown.open()
    let area = try #require(AreaKey(rawValue: "03254002"))
    try await town.store.write { tx in
      for (key, id) in [("03254002", "hier"), ("09162000", "anderswo")] {
        try Audit.note(
          action: "offer.edit", by: nil, entity: "offer", id: id, area: AreaKey(rawValue: key), at: Self.now,
          in: tx)
      }
    }
    let (visitor, id) = try await Visitor.signedIn([Grant(.administrator, in: area)], at: town)
    #expect(!(try await visitor.get("/protokoll").text.contains("offer hier")))
    for purpose in ["", "kurz", "1234567890123", String(repeating: "lang ", count: 70)] {
      let page = try await visitor.post("/protokoll", [("zweck", purpose)])
      #expect(page.status == 422 && !page.text.contains("offer hier"), "\(purpose)")
    }
    let page = try await visitor.post("/protokoll", [("zweck", "Fehler im <b>Babytreff</b> klären")])
    #expect(page.status == 200 && page.text.contains("offer hier") && !page.text.contains("offer anderswo"))
    #expect(!page.text.contains("<b>Babytreff"))
    let looks = try await town.store.read { tx in
      try tx.all("SELECT purpose FROM audit_entry WHERE action = 'audit.read' AND account = \(id)") {
        try $0.get("purpose", as: String.self)
      }
    }
    #expect(looks == ["Fehler im <b>Babytreff</b> klären"])
    // Everybody sees their own, and only their own.
    #expect(try await visitor.get("/konto").text.contains("Fehler im &lt;b&gt;Babytreff"))
    let (other, _) = try await Visitor.signedIn([Grant(.administrator, in: area)], at: town)
    #expect(!(try await other.get("/konto").text.contains("Babytreff")))
  }

  /// The agreement with the staff council promises it (docs/handbuch/personalrat.md).
  @Test func nothingIsCountedOrSortedByEmployee() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(files.count > 200)
    let person = "(account|account_id|by|decided_by|invited_by|email)"
    let forbidden = [
      try Regex("GROUP BY[^\"]{0,80}\\b\(person)\\b"),
      try Regex(
        "count\\([^\"]{0,200}FROM (audit_entry|offer_version|account_session)[^\"]{0,80}\\b\(person) ="),
      try Regex("grouping: [^\n]{0,40}(entries|audit|versions)[^\n]{0,40}by: \\\\\\.account"),
    ]
    for file in files {
      let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      for pattern in forbidden { #expect(text.firstMatch(of: pattern) == nil, "\(file)") }
    }
  }
}
