import Documents
import Places
import Testing

@testable import Offers

/// Reading on a thread of its own.
@Suite struct ReadingAheadTests {
  private let delivery: Delivery

  init() throws {
    delivery = Delivery(
      source: "q", area: try #require(AreaKey(rawValue: "03254002")), now: Instant(milliseconds: 0),
      preparesOffers: true)
  }

  @Test func handsOutEverythingInOrderAndEnds() async throws {
    let register = try await TemporaryRegister()
    let path = register.folder + "/viele.json"
    try SyntheticRegister(services: 1_100).write(to: path)
    let ahead = ReadingAhead(path: path, delivery: delivery)
    defer { ahead.stop() }
    var ids: [String] = []
    loop: while true {
      switch ahead.next() {
      case .parcel(let parcel):
        #expect(parcel.records.count <= 256)
        ids += parcel.records.compactMap { record in
          guard case .plain(let plain) = record else {
            Issue.record("all of them are plain")
            return nil
          }
          return plain.id
        }
      case .end(let problems):
        #expect(!problems.hasErrors)
        break loop
      case .staged, .failed:
        Issue.record("the file is plain JSON")
        break loop
      }
    }
    #expect(ids.count == 1_100)
    #expect(ids == ids.sorted())
  }

  @Test func aDroppedReadingDisturbsNoOther() async throws {
    let register = try await TemporaryRegister()
    let path = register.folder + "/viele.json"
    try SyntheticRegister(services: 3_000).write(to: path)
    let ahead = ReadingAhead(path: path, delivery: delivery)
    guard case .parcel(let first) = ahead.next() else {
      Issue.record("there is a first parcel")
      return
    }
    ahead.stop()
    #expect(first.records.count == 256)
    // Another reading is not disturbed by the one that was dropped.
    let report = try await register.load(json: SampleHSDS.delivery)
    #expect(report.kind("service").new == 3)
  }

  @Test func tablesAreHandedBack() async throws {
    let register = try await TemporaryRegister()
    let ahead = ReadingAhead(
      path: try register.file("services.csv", "id,name,status\ns,A,active\n"), delivery: delivery)
    defer { ahead.stop() }
    guard case .staged = ahead.next() else {
      Issue.record("tables need the transaction")
      return
    }
  }

  @Test func whatCannotBeReadFails() async throws {
    let register = try await TemporaryRegister()
    let ahead = ReadingAhead(path: register.folder + "/nichts.json", delivery: delivery)
    defer { ahead.stop() }
    guard case .failed(let error, _) = ahead.next() else {
      Issue.record("there is no file")
      return
    }
    #expect((error as? DocumentError)?.code == "file-not-found")
  }
}
