import Documents
import Testing

@Suite struct CSVReaderTests {
  private func rows(
    _ text: String, delimiter: UInt8? = nil, pieceSize: Int = 65_536, limits: TableLimits = .default
  ) throws -> [TableRow] {
    let source = BytesSource(Array(text.utf8), pieceSize: pieceSize)
    let reader = try CSVReader(source, delimiter: delimiter, limits: limits)
    var rows: [TableRow] = []
    while let row = try reader.next() { rows.append(row) }
    #expect(try reader.next() == nil)
    return rows
  }

  private func cells(_ text: String, delimiter: UInt8? = nil) throws -> [[String]] {
    try rows(text, delimiter: delimiter).map(\.cells)
  }

  @Test func readsQuotesAndLineBreaks() throws {
    let text = "Name;Ort\r\n\"a;b\";\"sagt \"\"ja\"\"\"\r\n\"zwei\r\nZeilen\";x\r\nletzte;Zeile"
    let expected = [
      TableRow(number: 1, cells: ["Name", "Ort"]), TableRow(number: 2, cells: ["a;b", "sagt \"ja\""]),
      TableRow(number: 3, cells: ["zwei\r\nZeilen", "x"]), TableRow(number: 5, cells: ["letzte", "Zeile"]),
    ]
    for size in [1, 2, 3, 5, 65_536] {
      // The pieces of the text source are larger; the scanner is tried with the sample's edge below.
      #expect(try rows(text, pieceSize: size) == expected)
    }
  }

  /// Rows that lie across the pieces of 64 KiB, at every offset.
  @Test func readsAcrossPieces() throws {
    let tail = "\"ü;\"\"x\"\"\n\";b\r\nc;d\r\n"
    for shift in 0..<24 {
      let filling = String(repeating: "x", count: 65_536 - shift)
      let rows = try rows("\(filling);1\n\(tail)", delimiter: UInt8(ascii: ";"))
      #expect(rows.map(\.cells) == [[filling, "1"], ["ü;\"x\"\n", "b"], ["c", "d"]])
      #expect(rows.map(\.number) == [1, 2, 4])
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func endsOfLines(lineEnd: String) throws {
    let rows = try rows(["a,b", "", "\"c\(lineEnd)d\",e", "", "", "f,g", ""].joined(separator: lineEnd))
    #expect(rows.map(\.cells) == [["a", "b"], ["c\(lineEnd)d", "e"], ["f", "g"]])
    #expect(rows.map(\.number) == [1, 3, 7])
  }

  @Test func keepsRowsOfAnyLength() throws {
    #expect(
      try cells("a;b;c\nd\n;;;\ne;f;g;h;") == [
        ["a", "b", "c"], ["d"], ["", "", "", ""], ["e", "f", "g", "h", ""],
      ])
    #expect(try cells("").isEmpty)
    #expect(try cells("\n\r\n\n").isEmpty)
    #expect(try cells("\"\"\n") == [[""]])
    #expect(try cells("\u{FEFF}a;b") == [["a", "b"]])
  }

  @Test func toleratesQuotesAsText() throws {
    #expect(try cells("a;b\nRohr 5\";x\n") == [["a", "b"], ["Rohr 5\"", "x"]])
    #expect(try cells("a;b\n\"Sonne\" e.V.;x") == [["a", "b"], ["\"Sonne\" e.V.", "x"]])
    #expect(try cells("a, \"b, c\" ,d", delimiter: UInt8(ascii: ",")) == [["a", "b, c", "d"]])
    #expect(try cells("a; \"b\" c;d") == [["a", " \"b\" c", "d"]])
    #expect(try cells("\"a\" \"b\";c") == [["\"a\" \"b\"", "c"]])
  }

  @Test func namesTheLineOfAnOpenQuote() throws {
    do {
      _ = try rows("a;b\nc;\"d\ne;f\ng;h\n")
      Issue.record("no error")
    } catch let error as DocumentError {
      #expect(error.code == "csv-unterminated-quote")
      #expect(error.row == 2)
      #expect(error.mend.contains("Anführungszeichen"))
    }
  }

  @Test func boundsCellsRowsAndColumns() throws {
    let cell = String(repeating: "x", count: (1 << 20) + 1)
    #expect(code { try rows("a;b\n\(cell);c") } == "csv-cell-too-large")
    #expect(code { try rows("a;b\n\"\(cell)") } == "csv-cell-too-large")
    #expect(
      code { try rows("a;b\n\"x\"\(String(repeating: " ", count: 1 << 21));b") } == "csv-cell-too-large")
    let row = Array(repeating: String(repeating: "y", count: 1 << 19), count: 9).joined(separator: ";")
    #expect(code { try rows(row) } == "csv-row-too-large")
    #expect(code { try rows(String(repeating: ";", count: 20_000)) } == "csv-too-many-columns")
    var limits = TableLimits()
    limits.cellBytes = 3
    #expect(try rows("abc;def", limits: limits).count == 1)
    #expect(code { try rows("abcd;e", limits: limits) } == "csv-cell-too-large")
  }

  @Test func readsOtherEncodings() throws {
    let latin: [UInt8] = Array("Name;Ort\nM".utf8) + [0xFC] + Array("ller;G".utf8) + [0xF6, 0x0A]
    let reader = try CSVReader(BytesSource(latin))
    _ = try reader.next()
    #expect(try reader.next()?.cells == ["Müller", "Gö"])
    #expect(reader.encoding == .windows1252)
    let broken = Array("a;b\nc".utf8) + [0] + Array(";dddd\n".utf8)
    #expect(code { try CSVReader(BytesSource(broken)) } == "text-nul")
  }

  @Test func namesTheFile() throws {
    let folder = try ScratchFolder()
    let reader = try CSVReader(FileSource(path: folder.write("Liste.csv", "a;b\n\"c")))
    _ = try reader.next()
    do {
      _ = try reader.next()
      Issue.record("no error")
    } catch let error as DocumentError {
      #expect(error.file == "Liste.csv")
    }
  }

  /// Whatever the bytes, the reader ends, and gives what it read within the limits.
  @Test func survivesNoise() throws {
    var state: UInt64 = 7
    let alphabet = Array("\"\";;,\n\r\t ab|ü=".utf8) + [0xFF, 0xC3]
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      _ = code {
        let reader = try CSVReader(BytesSource(bytes, pieceSize: 1 + length % 5))
        var last = 0
        while let row = try reader.next() {
          #expect(row.number > last && !row.cells.isEmpty)
          last = row.number
        }
      }
    }
  }
}
