import Access
import Foundation
import Jobs
import Logging
import Markup
import Offers
import People
import Places
import Storage
import StorageTesting
import Testing
import Web

@testable import lotse

/// Asking providers whether their offers are still true, from the mail to the button.
@Suite struct ReminderTests {
  private static let now = TestTown.now

  private static func service(_ store: any Store, at now: Instant = now) -> ReminderService {
    ReminderService(
      store: store, clock: .fixed(now), address: { "https://lotse.example" + $0.string },
      logger: Logger(label: "test"))
  }

  /// A register of offers that were confirmed so many days ago.
  private static func register(_ count: Int, days: Int = 200) async throws -> TestStore {
    let test = try await TestStore(House.migrations, isObserved: false)
    let area = try #require(AreaKey(rawValue: "03254002"))
    let assured = BerlinTime.local(now).date.adding(days: -days)
    try await test.store.write { tx in
      try AreaStore.ensure(area, in: tx)
      for number in 0..<count {
        guard let id = OfferID(rawValue: UUID().uuidString) else { continue }
        var offer = Offer(id: id, name: "Angebot \(number)", owner: .area(area), lastModified: now)
        offer.email = "a\(number)@beispiel.de"
        offer.assured = assured
        try OfferStore.save(offer, in: tx)
      }
    }
    return test
  }

  private static func mails(_ store: any Store) async throws -> [(subject: String, body: String)] {
    try await store.read { tx in
      try tx.all("SELECT subject, body FROM mail WHERE purpose = 'reminders' ORDER BY queued, id") { row in
        (try row.get("subject", as: String.self), try row.get("body", as: String.self))
      }
    }
  }

  private static func path(_ body: String) throws -> String {
    String(
      try #require(body.firstMatch(of: /https:\/\/lotse\.example(\/bestaetigen\/[A-Za-z0-9_-]+)/)).output.1)
  }

  @Test func twoNodesSendOneMailEach() async throws {
    let test = try await Self.register(7)
    let other = try test.another()
    async let first = Self.service(test.store).runIfDue()
    async let second = Self.service(other).runIfDue()
    let sum = try await first + second
    #expect(sum == 7)
    #expect(try await Self.mails(test.store).count == 7)
    #expect(try await Self.service(other).runIfDue() == 0)
    // The next day nothing is due; a month later the second mail is; after three the telephone is.
    for (days, count) in [(1, 0), (31, 7), (62, 7), (93, 0)] {
      let later = Self.now + Int64(days) * 86_400
      #expect(try await Self.service(test.store, at: later).runIfDue() == count, "after \(days) days")
    }
    let last = Self.now + 93 * 86_400
    let list = try await test.store.read {
      try Reminders.phoneList(scope: .operation(.confirmOffers), now: last, in: $0)
    }
    #expect(list.count == 7)
  }

  @Test func tenThousandAreQueuedInOneMorning() async throws {
    let test = try await Self.register(10_000)
    let begun = ContinuousClock.now
    #expect(try await Self.service(test.store).runIfDue() == 10_000)
    let seconds = Double((ContinuousClock.now - begun) / .milliseconds(1)) / 1_000
    print("10,000 reminders queued in \(seconds) s, \(Int(10_000 / seconds)) a second")
    let keys: Int? = try await test.store.read {
      try $0.value("SELECT count(DISTINCT dedupe_key) AS n FROM mail")
    }
    #expect(keys == 10_000)
  }

  @Test func lookingDoesNotConfirmAndTheButtonDoesOnce() async throws {
    let town = try await TestTown.open()
    try await town.store.write { tx in
      guard var offer = try OfferStore.page(after: nil, limit: 1, in: tx).first else { return }
      offer.assured = BerlinTime.local(TestTown.now).date.adding(days: -220)
      offer.email = "treff@beispiel.de"
      offer.status = .active
      try OfferStore.save(offer, in: tx)
    }
    _ = try await Self.service(town.store).runIfDue()
    let offer = try #require(
      try await town.store.read { try OfferStore.page(after: nil, limit: 1, in: $0).first })
    let mail = try #require(try await Self.mails(town.store).first { $0.subject.contains(offer.name) })
    #expect(mail.body.contains("Zuletzt bestätigt wurde es am") && mail.body.contains("60 Tage"))
    let path = try Self.path(mail.body)
    func assured() async throws -> LocalDate? {
      try await town.store.read { try OfferStore.find(offer.id, in: $0)?.assured }
    }
    let before = try await assured()
    let scanner = Visitor(town.server)
    let page = try await scanner.get(path)
    #expect(page.status == 200 && page.text.contains("Ja, das stimmt noch"))
    #expect(try await scanner.get(path + "/aendern").text.contains("Impressum"))
    #expect(try await assured() == before)
    let person = Visitor(town.server)
    #expect(try await person.post(path, proof: false).text.contains("gilt ab heute als bestätigt"))
    #expect(try await assured() == BerlinTime.local(TestTown.now).date)
    #expect(try await person.post(path, proof: false).status == 410)
    #expect(try await person.get(path).text.contains("Schon bestätigt"))
  }

  @Test func otherLinksSayWhatToDo() async throws {
    let town = try await TestTown.open()
    _ = try await Self.service(town.store).runIfDue()
    let mail = try #require(try await Self.mails(town.store).first)
    let path = try Self.path(mail.body)
    // Changed by one letter in the middle, cut off, guessed.
    var letters = Array(path)
    letters[60] = letters[60] == "A" ? "B" : "A"
    for wrong in [String(letters), String(path.dropLast(3)), "/bestaetigen/x"] {
      let page = try await Visitor(town.server).get(wrong)
      #expect(page.status == 404 && page.text.contains("nicht vollständig"))
      #expect(try await Visitor(town.server).post(wrong, proof: false).status == 404)
    }
    // Well signed, but nobody remembers it.
    try await town.store.write { _ = try $0.execute("DELETE FROM confirm_link") }
    #expect(try await Visitor(town.server).post(path, proof: false).text.contains("kein Angebot"))
  }

  @Test func aLinkHoldsForSixtyDays() async throws {
    let town = try await TestTown.open()
    let old = TestTown.now - 61 * 86_400
    let key = try await town.store.write { try SecretStore.secret(ReminderService.secret, in: $0) }
    let token = try await town.store.write { tx in
      try OfferStore.page(after: nil, limit: 1, in: tx).first.map {
        try ConfirmLink.make($0.id, key: key, now: old, in: tx)
      }
    }
    let path = "/bestaetigen/\(try #require(token))"
    let page = try await Visitor(town.server).get(path)
    #expect(page.status == 410 && page.text.contains("abgelaufen") && page.text.contains("Anmelden"))
    #expect(try await Visitor(town.server).post(path, proof: false).status == 410)
  }
}
