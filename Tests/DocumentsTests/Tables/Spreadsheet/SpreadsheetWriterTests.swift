import Documents
import Testing

@Suite struct SpreadsheetWriterTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func sheet(_ name: String, _ rows: [[String]], isHidden: Bool = false) -> Sheet {
    Sheet(
      name: name, isHidden: isHidden,
      rows: rows.enumerated().map { TableRow(number: $0.offset + 1, cells: $0.element) })
  }

  @Test func readsBackWhatItWrote() throws {
    let sheets = [
      sheet(
        "Angebote",
        [
          ["Name", "PLZ", "Web", "Text"],
          ["=1+1", "01067", "https://example.org", "zwei\nZeilen <b>&amp;\"'"],
          ["+49 5181", "", "mailto:a@b.de", " Rand "],
          ["@x", "1e5", "_x0041_", "👩‍👧 ü\u{1}"],
        ]),
      sheet("Versteckt", [["a"], ["b"]], isHidden: true),
      sheet("Leer", []),
    ]
    try SpreadsheetWriter.write(sheets, to: folder.path("a.xlsx"))
    #expect(try SpreadsheetReader.sheets(path: folder.path("a.xlsx")) == sheets)
    #expect(try folder.names() == ["a.xlsx"])
  }

  @Test func holdsNeitherFormulasNorLinks() throws {
    try SpreadsheetWriter.write(
      [sheet("A", [["Kopf"], ["=HYPERLINK(\"x\")"], ["https://example.org"]])], to: folder.path("a.xlsx"))
    let archive = try Archive(path: folder.path("a.xlsx"))
    let page = try archive.source(named: "xl/worksheets/sheet1.xml").readAll(limit: 1 << 20)
    let text = String(decoding: page, as: UTF8.self)
    #expect(!text.contains("<f>") && !text.contains("hyperlink"))
    #expect(text.contains("state=\"frozen\"") && text.contains("<autoFilter ref=\"A1:A3\""))
  }

  @Test func theSameSheetsGiveTheSameBytes() throws {
    for name in ["1.xlsx", "2.xlsx"] {
      try SpreadsheetWriter.write([sheet("A", [["x", "y"], ["1", "2"]])], to: folder.path(name))
    }
    #expect(try folder.read("1.xlsx") == folder.read("2.xlsx"))
  }

  @Test func makesNamesFit() throws {
    let names = [
      "a/b:c", "A B C", "", "Angebote für Familien mit kleinen Kindern",
      "Angebote für Familien mit kleinen Eltern", "'x'",
    ]
    try SpreadsheetWriter.write(names.map { sheet($0, []) }, to: folder.path("a.xlsx"))
    #expect(
      try SpreadsheetReader.sheets(path: folder.path("a.xlsx")).map(\.name) == [
        "a b c", "A B C (2)", "Tabelle", "Angebote für Familien mit klein", "Angebote für Familien mit k (2)",
        "x",
      ])
  }

  @Test func cutsWhatExcelCannotHold() throws {
    let long = String(repeating: "ü", count: 40_000)
    try SpreadsheetWriter.write([sheet("A", [["Kopf"], [long]])], to: folder.path("a.xlsx"))
    let read = try SpreadsheetReader.sheets(path: folder.path("a.xlsx"))[0].rows[1].cells[0]
    #expect(read.utf16.count == 32_767)
    #expect(read.hasSuffix("ü… (gekürzt)"))
  }

  @Test func saysWhenItCannotWrite() throws {
    #expect(
      code { try SpreadsheetWriter.write([], to: folder.path("no/such/a.xlsx")) } == "table-not-writable")
    let wide = sheet("A", [Array(repeating: "x", count: 20_000)])
    #expect(
      code { try SpreadsheetWriter.write([wide], to: folder.path("a.xlsx")) } == "table-too-many-columns")
    #expect(try folder.names().isEmpty)
    try SpreadsheetWriter.write([], to: folder.path("a.xlsx"))
    #expect(try SpreadsheetReader.sheets(path: folder.path("a.xlsx")) == [Sheet(name: "Tabelle", rows: [])])
  }

  /// As large as lists get, and beyond what a quadratic step would bear.
  @Test(.timeLimit(.minutes(2))) func holdsManyRows() throws {
    var writer = CSVWriter(.excelGerman)
    for index in 0..<100_000 { writer.append(["Angebot \(index)", "Alfeld"]) }
    let csv = try Table.read(path: folder.write("a.csv", writer.take()))
    #expect(csv.first?.rows.count == 100_000)
    let part = Sheet(name: "a", rows: Array(csv[0].rows.prefix(20_000)))
    try SpreadsheetWriter.write([part], to: folder.path("a.xlsx"))
    #expect(try SpreadsheetReader.sheets(path: folder.path("a.xlsx")) == [part])
  }
}
