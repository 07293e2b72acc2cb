import Documents
import Testing

@Suite struct CSVDialectTests {
  private func delimiter(_ text: String) throws -> String {
    let reader = try CSVReader(BytesSource(Array(text.utf8)))
    return String(decoding: [reader.delimiter], as: UTF8.self)
  }

  @Test(arguments: [
    ("Name;Ort\nA;B\n", ";"),
    ("Name,Ort\nA,B\n", ","),
    ("Name\tOrt\nA\tB\n", "\t"),
    ("Name|Ort\nA|B\n", "|"),
    // Prose and decimal commas in every row.
    ("Name;Preis;Text\nA;1,50;x, y, z\nB;2,50;a, b, c, d\nC;3,00;e, f\n", ";"),
    ("Name;Beschreibung, Hinweise, Ort, Zeit\n", ";"),
    // Lists within cells.
    ("id,tags,name\n1,a;b;c,x\n2,a;b;c,y\n3,a;b;c,z\n", ","),
    ("id,name,text\n1,\"a;b;c;d\",\"x\ny;z\"\n2,\"e;f;g;h\",\"v;w;u\"\n", ","),
    ("a;b\n\"x,y,z\";\"1,2,3\"\n\"x,y,z\";\"1,2,3\"\n", ";"),
    // A title, empty lines and ragged rows around the table.
    ("Angebote 2026, Stand Mai\n\nName;Ort;PLZ\nA;B;C\nD;E\nF;G;H\n", ";"),
    ("Name\nKita Sonne, Alfeld\nKita Mond\n", ";"),
    ("Name\n", ";"), ("", ";"),
  ])
  func guesses(text: String, expected: String) throws {
    #expect(try delimiter(text) == expected)
  }

  @Test(arguments: [
    "sep=,\r\na,b;c\r\n", "SEP=,\na,b;c", "\"sep=,\"\na,b;c", "\u{FEFF}sep=,\na,b;c", "sep=,,,\na,b;c",
  ])
  func heedsExcelsFirstLine(text: String) throws {
    let reader = try CSVReader(BytesSource(Array(text.utf8)))
    #expect(reader.delimiter == UInt8(ascii: ","))
    #expect(try reader.next() == TableRow(number: 2, cells: ["a", "b;c"]))
  }

  @Test func takesNoHeadingForExcelsLine() throws {
    let reader = try CSVReader(BytesSource(Array("sep=x y;b\nc;d".utf8)))
    #expect(try reader.next()?.cells == ["sep=x y", "b"])
    let given = try CSVReader(BytesSource(Array("sep=;\na,b".utf8)), delimiter: UInt8(ascii: ","))
    #expect(try given.next()?.cells == ["a", "b"])
  }

  /// Long rows: the sample ends within the first row.
  @Test func guessesFromPartOfARow() throws {
    let row = Array(repeating: String(repeating: "x", count: 30_000), count: 6).joined(separator: "|")
    #expect(try delimiter(row + "\n" + row) == "|")
  }
}
