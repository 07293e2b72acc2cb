import Documents
import Testing

@Suite struct HostileArchiveTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func openingFails(_ bytes: [UInt8], limits: ArchiveLimits = .default) throws -> String? {
    let path = try folder.write("bad.zip", bytes)
    return code { try Archive(path: path, limits: limits) }
  }

  @Test(arguments: [
    "../a", "a/../../b", "/etc/passwd", "..", "a\\b", "C:a", "c:/a", "a//b", "a/./b", "",
    "\\\\server\\a",
  ])
  func refusesNamesThatLeadOut(name: String) throws {
    #expect(try openingFails(RawZip.bytes([.init(name: name, contents: [1])])) == "archive-unsafe-name")
  }

  @Test func refusesDuplicatesLinksAndEncryption() throws {
    let twice = RawZip.bytes([.init(name: "a"), .init(name: "./a")])
    #expect(try openingFails(twice) == "archive-duplicate")
    let link = RawZip.bytes([.init(name: "a", contents: Array("/etc".utf8), attributes: 0o120777 << 16)])
    #expect(try openingFails(link) == "archive-symlink")
    let secret = RawZip.bytes([.init(name: "a", contents: Array(repeating: 7, count: 20), flags: 0x0801)])
    #expect(try openingFails(secret) == "archive-encrypted")
  }

  @Test func refusesTooManyFiles() throws {
    let many = RawZip.bytes((0...10_000).map { .init(name: "f\($0)") })
    #expect(try openingFails(many) == "archive-too-many-entries")
  }

  @Test func refusesBombsByTheirDirectory() throws {
    let bomb = RawZip.bytes([.init(name: "a", contents: [1, 2, 3], claimedSize: 1 << 29)])
    #expect(try openingFails(bomb) == "archive-bomb")
    let huge = RawZip.bytes([.init(name: "a", contents: [1], claimedSize: 3 << 30)])
    #expect(try openingFails(huge) == "archive-too-large")
    var limits = ArchiveLimits()
    limits.totalBytes = 10
    let two = RawZip.bytes([
      .init(name: "a", contents: [1, 2, 3, 4, 5, 6]), .init(name: "b", contents: [1, 2, 3, 4, 5]),
    ])
    #expect(try openingFails(two, limits: limits) == "archive-too-large")
  }

  @Test func refusesARealBomb() throws {
    let writer = try ArchiveWriter(path: folder.path("bomb.zip"))
    try writer.add("zeros", bytes: Array(repeating: 0, count: 4 << 20))
    try writer.finish()
    #expect(code { try Archive(path: folder.path("bomb.zip")) } == "archive-bomb")
  }

  /// The directory claims little, so that opening succeeds; reading must not give more than claimed.
  @Test func stopsReadingWhenTheDirectoryLied() throws {
    let writer = try ArchiveWriter(path: folder.path("lie.zip"))
    try writer.add("zeros", bytes: Array(repeating: 0, count: 4 << 20))
    try writer.finish()
    var bytes = try folder.read("lie.zip")
    let claim: [UInt8] = [0xE8, 3, 0, 0]
    bytes.replaceSubrange(22..<26, with: claim)
    let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes.replaceSubrange((directory + 24)..<(directory + 28), with: claim)
    let archive = try Archive(path: folder.write("lie.zip", bytes))
    #expect(archive.entries.map(\.size) == [1000])
    var total = 0
    let failure = code {
      let source = try archive.source(named: "zeros")
      while let piece = try source.next() { total += piece.count }
    }
    #expect(failure == "archive-bomb" || failure == "archive-damaged")
    #expect(total <= 1000)
  }

  @Test func noticesDamage() throws {
    #expect(try openingFails(Array("kein ZIP".utf8)) == "archive-not-zip")
    #expect(try openingFails([]) == "archive-not-zip")
    let whole = RawZip.bytes([.init(name: "a", contents: Array("Inhalt".utf8))])
    #expect(try openingFails(Array(whole.dropLast(30))) != nil)
    var wrongSum = whole
    let contents = try #require(wrongSum.firstIndex(of: UInt8(ascii: "I")))
    wrongSum[contents] = UInt8(ascii: "J")
    let archive = try Archive(path: folder.write("sum.zip", wrongSum))
    #expect(code { try archive.source(named: "a").readAll(limit: 100) } == "archive-damaged")
    #expect(code { try Archive(path: folder.path("missing.zip")) } == "file-not-found")
    #expect(code { try Archive(path: folder.path) } == "file-is-folder")
  }

  /// Any change of bytes gives an error or contents within the claims, and never a crash.
  @Test func survivesFlippedBytes() throws {
    let writer = try ArchiveWriter(path: folder.path("good.zip"))
    try writer.add("a.csv", bytes: Array("Name;Ort\nKita;Alfeld\n".utf8))
    try writer.add("b.csv", bytes: Array(repeating: 65, count: 5_000))
    try writer.finish()
    let good = try folder.read("good.zip")
    var state: UInt64 = 42
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 25)
      }
      let path = try folder.write("flip.zip", bytes)
      _ = code {
        let archive = try Archive(path: path)
        for entry in archive.entries {
          let read = try archive.source(of: entry).readAll(limit: 64 << 20)
          #expect(read.count == entry.size)
        }
      }
    }
  }
}
