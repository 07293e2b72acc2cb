import Foundation
import Jobs
import Logging
import Mail
import Navigator
import Places
import Storage
import StorageTesting
import Testing
import Web

@testable import lotse

/// What a served node does with mail, and what those who run it see of it.
@Suite struct MailServiceTests {
  private static let now = TestTown.now

  private static func put(_ count: Int, _ store: any Store, at now: Instant = now) async throws {
    try await store.write { tx in
      for number in 0..<count {
        let mail = OutgoingMail(
          to: try MailAddress("r\(number)@example.org"), subject: "Grüße", body: "Tag", purpose: "test")
        try Outbox.put(mail, now: now, in: tx)
      }
    }
  }

  private static func service(_ store: any Store, folder: String?, now: Instant = now) throws -> MailService {
    let way = try folder.map { path in
      MailWay(
        transport: FolderTransport(path: path), from: try Mailbox(parsing: "lotse@alfeld.example"),
        shown: path)
    }
    return MailService(
      store: store, way: way, clock: .fixed(now),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private static func findings(_ store: any Store, now: Instant = now) async throws -> [Doctor.Finding] {
    try await store.read { try Doctor.mail(now: now, in: $0) }
  }

  @Test func whatWaitsGoesOutAndTheMeasurementsKnowIt() async throws {
    let database = try await TestStore(House.migrations)
    let folder = try TestFolder()
    try await Self.put(3, database.store)
    let service = try Self.service(database.store, folder: "\(folder.path)/post")
    let finder = Finder(database.store)
    let server = try Serving.server(
      database.store, finder: finder, clock: .fixed(Self.now), settings: TestTown.patient,
      mail: service.status,
      logger: Logger(label: "test"))
    func metrics() async throws -> String { try await server.respond("/metrics", from: "127.0.0.1").text }
    try await service.look()
    #expect(try await metrics().contains("\nlotse_mail_waiting 3\n"))
    #expect(try await service.send().sent == 3)
    try await service.look()
    let text = try await metrics()
    #expect(text.contains("\nlotse_mail_waiting 0\n"))
    #expect(text.contains("\nlotse_mail_failed 0\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/post").count == 3)
  }

  @Test func onceADayWhatIsOldIsErased() async throws {
    let database = try await TestStore(House.migrations)
    let folder = try TestFolder()
    let past = Self.now - Outbox.retention - 60
    try await Self.put(2, database.store, at: past)
    #expect(try await Self.service(database.store, folder: folder.path, now: past).send().sent == 2)
    // A node without a way for mail tidies up too.
    try await Self.service(database.store, folder: nil).look()
    let left: Int? = try await database.store.read { try $0.value("SELECT count(*) AS n FROM mail") }
    #expect(left == 0)
  }

  @Test func theDoctorSaysWhenNothingGoesOut() async throws {
    let database = try await TestStore(House.migrations)
    #expect(
      try await Self.findings(database.store).contains { !$0.isFault && $0.mend.contains("LOTSE_MAIL") })
    try await Self.put(2, database.store)
    #expect(try await Self.findings(database.store).contains { $0.isFault && $0.mend.contains("LOTSE_MAIL") })
    try await Self.service(database.store, folder: "/nowhere").look()
    #expect(try await Self.findings(database.store).isEmpty)
    let later = Self.now + 86_401
    #expect(
      try await Self.findings(database.store, now: later).contains {
        $0.isFault && $0.text.contains("2 Mails warten")
      })
    #expect(try await Self.findings(database.store, now: Self.now + 3 * 86_400).count == 2)
    _ = try await database.store.write { tx in
      try tx.execute("UPDATE mail SET state = 'failed', finished = \(Self.now)")
    }
    let failed = try await Self.findings(database.store)
    #expect(failed.map(\.isFault) == [false] && failed[0].mend.contains("lotse mail retry"))
  }

  @Test func theLongerNothingGoesTheLessOftenItIsTried() {
    #expect(MailService.pause(after: 0) == .seconds(1))
    #expect(MailService.pause(after: 1) == .seconds(30))
    #expect(MailService.pause(after: 3) == .seconds(120))
    #expect(MailService.pause(after: 1_000) == .seconds(300))
  }
}
