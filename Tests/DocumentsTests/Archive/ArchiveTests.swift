import Documents
import Testing

@Suite struct ArchiveTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test func writesAndReadsBack() throws {
    let big = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try folder.write("source.bin", big)
    let writer = try ArchiveWriter(path: folder.path("a.zip"))
    try writer.add("ümlaut/a.txt", bytes: Array("hallo".utf8))
    try writer.add("empty.txt", bytes: [])
    try writer.add("big.bin", fileAt: folder.path("source.bin"))
    try writer.finish()

    let archive = try Archive(path: folder.path("a.zip"))
    #expect(archive.entries.map(\.name) == ["ümlaut/a.txt", "empty.txt", "big.bin"])
    #expect(archive.entries.map(\.size) == [5, 0, 300_000])
    #expect(try archive.source(named: "ümlaut/a.txt").readAll(limit: 100) == Array("hallo".utf8))
    #expect(try archive.source(named: "empty.txt").next() == nil)
    #expect(try archive.source(named: "big.bin").readAll(limit: 1 << 20) == big)
    // Twice, and pieces as small as promised.
    let again = try archive.source(named: "big.bin")
    while let piece = try again.next() { #expect((1...ByteSourceLimits.pieceSize).contains(piece.count)) }
  }

  @Test func theSameContentsGiveTheSameBytes() throws {
    for name in ["1.zip", "2.zip"] {
      let writer = try ArchiveWriter(path: folder.path(name))
      try writer.add("b.csv", bytes: Array("b;c\n".utf8))
      try writer.add("a.csv", bytes: Array("a;c\n".utf8), isCompressed: false)
      try writer.finish()
    }
    #expect(try folder.read("1.zip") == folder.read("2.zip"))
    #expect(try Archive(path: folder.path("1.zip")).entries.map(\.name) == ["b.csv", "a.csv"])
  }

  @Test func leavesNothingBehindUnfinished() throws {
    try folder.write("old.zip", "alt")
    do {
      let writer = try ArchiveWriter(path: folder.path("old.zip"))
      try writer.add("a", bytes: [1])
    }
    #expect(try folder.read("old.zip") == Array("alt".utf8))
    #expect(try folder.names() == ["old.zip"])
  }

  @Test func writerRefusesBadNamesAndFolders() throws {
    let writer = try ArchiveWriter(path: folder.path("a.zip"))
    try writer.add("a", bytes: [])
    #expect(code { try writer.add("a", bytes: []) } == "archive-duplicate")
    #expect(code { try writer.add("../a", bytes: []) } == "archive-unsafe-name")
    #expect(code { try writer.add("b", fileAt: folder.path("nope")) } == "file-not-found")
    let lost = try ArchiveWriter(path: folder.path("no/such/folder.zip"))
    try lost.add("a", bytes: [])
    #expect(code { try lost.finish() } == "archive-not-writable")
    let empty = try ArchiveWriter(path: folder.path("empty.zip"))
    #expect(code { try empty.finish() } == "archive-not-writable")
  }

  @Test func leavesOutFoldersAndShadows() throws {
    let bytes = RawZip.bytes([
      .init(name: "daten/"), .init(name: "./daten/a.csv", contents: [65]),
      .init(name: "__MACOSX/daten/._a.csv", contents: [66]),
    ])
    let archive = try Archive(path: folder.write("a.zip", bytes))
    #expect(archive.entries.map(\.name) == ["daten/a.csv"])
    #expect(code { try archive.source(named: "b.csv") } == "archive-no-entry")
  }
}

/// The code of the error that `body` throws; nil when it throws none or another kind.
func code(_ body: () throws -> some Any) -> String? {
  do {
    _ = try body()
    return nil
  } catch {
    return (error as? DocumentError)?.code
  }
}
