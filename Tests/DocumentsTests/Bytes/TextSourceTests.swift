import Documents
import Testing

@Suite struct TextSourceTests {
  private func decode(
    _ bytes: [UInt8], pieceSize: Int = 65_536
  ) throws -> (text: String, encoding: TextEncoding?, stray: Bool) {
    let source = TextSource(BytesSource(bytes, pieceSize: pieceSize))
    let all = try source.readAll(limit: 1 << 24)
    return (String(decoding: all, as: UTF8.self), source.encoding, source.hasStrayBytes)
  }

  private func utf16(_ text: String, big: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { big ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let sample = "Müttercafé; Straße 5 – „Über uns“ 👩‍👧 €\r\nzweite Zeile\n"

  @Test(arguments: [1, 2, 3, 7, 65_536])
  func readsUnicode(pieceSize: Int) throws {
    let text = Self.sample
    for (bytes, encoding) in [
      (Array(text.utf8), TextEncoding.utf8),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
      (utf16(text, big: false, mark: true), .utf16LittleEndian),
      (utf16(text, big: true, mark: true), .utf16BigEndian),
      (utf16(text, big: false, mark: false), .utf16LittleEndian),
      (utf16(text, big: true, mark: false), .utf16BigEndian),
    ] {
      let result = try decode(bytes, pieceSize: pieceSize)
      #expect(result.text == text)
      #expect(result.encoding == encoding)
      #expect(!result.stray)
    }
  }

  @Test func readsSingleByteEncodings() throws {
    let windows: [UInt8] =
      Array("Caf".utf8) + [0xE9, 0x20, 0x84, 0xDC] + Array("ber".utf8) + [0x93, 0x20, 0x80]
    #expect(try decode(windows).text == "Café „Über“ €")
    #expect(try decode(windows).encoding == .windows1252)
    let dos: [UInt8] = Array("B".utf8) + [0x84] + Array("r Stra".utf8) + [0xE1] + Array("e".utf8)
    #expect(try decode(dos).text == "Bär Straße")
    #expect(try decode(dos).encoding == .dos850)
    let mac: [UInt8] = Array("B".utf8) + [0x8A] + Array("r Stra".utf8) + [0xA7] + Array("e".utf8)
    #expect(try decode(mac).text == "Bär Straße")
    #expect(try decode(mac).encoding == .macRoman)
  }

  @Test func takesALateStrayByteAsWindows1252() throws {
    let long = String(repeating: "Müller;", count: 20_000)
    let result = try decode(Array(long.utf8) + [0xFC, 0x0A] + Array("ü".utf8))
    #expect(result.text == long + "ü\nü")
    #expect(result.encoding == .utf8)
    #expect(result.stray)
    // Mostly UTF-8, with one line pasted from another program.
    #expect(try decode(Array("Bär Öl Übung ".utf8) + [0xE4]).text == "Bär Öl Übung ä")
  }

  @Test func refusesWhatIsNoText() throws {
    #expect(code { try decode(Array("a\nb\n".utf8) + [0] + Array("cdefgh".utf8)) } == "text-nul")
    do {
      _ = try decode(Array("a\nbcdefgh\n".utf8) + [0] + Array("cdefgh".utf8))
    } catch let error as DocumentError {
      #expect(error.row == 3)
    }
    #expect(code { try decode([0xFF, 0xFE, 0, 0, 65, 0, 0, 0]) } == "text-utf32")
    #expect(code { try decode([0xFF, 0xFE, 65, 0, 66]) } == "text-cut-off")
    #expect(code { try decode(Array(repeating: 0, count: 100)) } == "text-nul")
  }

  @Test func edgesOfUTF8() throws {
    #expect(try decode([]).text == "")
    #expect(try decode([0xEF, 0xBB, 0xBF]).text == "")
    // Overlong forms, surrogates and numbers too large are no UTF-8: taken byte by byte.
    for bytes: [UInt8] in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] {
      let text = try decode(bytes + [0x0A]).text
      #expect(text.unicodeScalars.count == bytes.count + 1)
    }
    // A lone half of a surrogate pair cannot be kept.
    #expect(try decode([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).text == "\u{FFFD}A")
  }

  @Test func piecesAreWholeCharactersAndSmall() throws {
    let bytes = Array(repeating: UInt8(0xE4), count: 200_000)
    let source = TextSource(BytesSource(bytes))
    var total = 0
    while let piece = try source.next() {
      #expect(piece.count <= ByteSourceLimits.pieceSize)
      #expect(String(validating: piece, as: UTF8.self) != nil)
      total += piece.count
    }
    #expect(total == 400_000)
  }
}

@Suite struct FileSourceTests {
  @Test func readsFilesAndNamesFaults() throws {
    let folder = try ScratchFolder()
    let bytes = (0..<150_000).map { UInt8(truncatingIfNeeded: $0) }
    let source = try FileSource(path: folder.write("a.bin", bytes))
    #expect(source.name == "a.bin")
    #expect(try source.readAll(limit: 200_000) == bytes)
    #expect(try source.next() == nil)
    #expect(code { try FileSource(path: folder.path("nein")) } == "file-not-found")
    #expect(code { try FileSource(path: folder.path("a.bin") + "\u{0}x") } == "file-not-found")
    #expect(code { try FileSource(path: folder.path) } == "file-is-folder")
    #expect(code { try FileSource(path: folder.path("a.bin")).readAll(limit: 1000) } == "too-large")
  }

  @Test func anErrorReadsAsASentence() {
    let error = DocumentError("x", row: 3, field: "PLZ", message: "Das fehlt.", mend: "Bitte ergänzen.")
    #expect(error.naming(file: "a.csv").description == "a.csv, Zeile 3, „PLZ“: Das fehlt. Bitte ergänzen.")
    #expect(error.naming(file: "a.csv").naming(file: "b.csv").file == "a.csv")
  }
}
