import Documents
import Testing

@Suite struct FileKindTests {
  private let fixture: SheetFixture

  init() throws { fixture = try SheetFixture() }

  private func fault(_ name: String, _ bytes: [UInt8]) throws -> DocumentError? {
    let path = try fixture.folder.write(name, bytes)
    do {
      _ = try Table.read(path: path)
      return nil
    } catch { return error as? DocumentError }
  }

  private func compound(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1_000)
      + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + Array(repeating: 0, count: 50)
  }

  @Test func refusesOtherKindsWithTheMend() throws {
    let cases: [([UInt8], String)] = [
      (Array("%PDF-1.7 …".utf8), "table-wrong-kind"),
      (compound("Workbook"), "table-old-excel"),
      (compound("EncryptedPackage"), "table-encrypted"),
      (compound("WordDocument"), "table-wrong-kind"),
      (compound(""), "table-wrong-kind"),
      ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xBB, 0x0D], "text-nul"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "table-wrong-kind"),
      (Array("\n <!DOCTYPE HTML><html>".utf8), "table-wrong-kind"),
      (Array("<?xml version=\"1.0\"?><Workbook/>".utf8), "table-wrong-kind"),
      ([], "table-empty"), (Array("\r\n\r\n;;;\n".utf8), "table-empty"),
      (Array("PK\u{3}\u{4}kaputt".utf8), "archive-not-zip"),
    ]
    for (bytes, expected) in cases {
      let fault = try fault("Liste.csv", bytes)
      #expect(fault?.code == expected)
      #expect(fault?.file == "Liste.csv")
      #expect(fault?.mend.isEmpty == false)
    }
    let old = try fault("a.xls", compound("Workbook"))
    #expect(old?.mend == "Bitte in Excel als .xlsx oder CSV speichern.")
  }

  @Test func namesDocumentsInArchives() throws {
    let relation = { (target: String) in
      #"<Relationships><Relationship Id="1" Type="x/officeDocument" Target="\#(target)"/></Relationships>"#
    }
    for target in ["word/document.xml", "ppt/presentation.xml", "xl/workbook.bin"] {
      let path = try fixture.zip("a.xlsx", [("_rels/.rels", relation(target)), (target, "<a/>")])
      #expect(code { try Table.read(path: path) } == "table-wrong-kind")
    }
    let missing = try fixture.zip("a.xlsx", [("_rels/.rels", relation("xl/workbook.xml"))])
    #expect(code { try Table.read(path: missing) } == "table-damaged")
    let other = try fixture.zip("a.xlsx", [("lies-mich.txt", "hallo")])
    #expect(code { try Table.read(path: other) } == "table-wrong-kind")
  }

  @Test func theContentsDecideNotTheName() throws {
    let csv = try fixture.folder.write("Angebote 2026.xlsx", "Name;Ort\nKita;Alfeld\n")
    #expect(
      try Table.read(path: csv) == [
        Sheet(
          name: "Angebote 2026",
          rows: [
            TableRow(number: 1, cells: ["Name", "Ort"]), TableRow(number: 2, cells: ["Kita", "Alfeld"]),
          ])
      ])
    let xlsx = try fixture.xlsx("<row><c><v>1</v></c></row>")
    let renamed = try fixture.folder.write("x.csv", fixture.folder.read("liste.xlsx"))
    #expect(try Table.read(path: renamed) == Table.read(path: xlsx))
    #expect(code { try SpreadsheetReader.sheets(path: csv) } == "table-wrong-kind")
    #expect(code { try Table.read(path: fixture.folder.path("nein.csv")) } == "file-not-found")
  }

  @Test func refusesSpreadsheetBombs() throws {
    let zeros = String(repeating: " ", count: 3 << 20)
    let path = try fixture.xlsx("<row><c><v>1</v></c></row>" + zeros)
    #expect(code { try SpreadsheetReader.sheets(path: path) } == "archive-bomb")
    var limits = SpreadsheetLimits()
    limits.rows = 2
    let three = try fixture.xlsx(String(repeating: "<row><c><v>1</v></c></row>", count: 3))
    #expect(code { try SpreadsheetReader.sheets(path: three, limits: limits) } == "table-too-many-rows")
    limits = SpreadsheetLimits()
    limits.unpackedBytes = 100
    #expect(code { try SpreadsheetReader.sheets(path: three, limits: limits) } == "archive-too-large")
    limits = SpreadsheetLimits()
    limits.textBytes = 2
    #expect(code { try SpreadsheetReader.sheets(path: three, limits: limits) } == "table-too-large")
  }
}
