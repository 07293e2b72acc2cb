import Documents
import Testing

@Suite struct ODSTests {
  private let fixture: SheetFixture

  init() throws { fixture = try SheetFixture() }

  private func table(_ rows: String, name: String = "Blatt", style: String = "ta1") -> String {
    #"<table:table table:name="\#(name)" table:style-name="\#(style)">\#(rows)</table:table>"#
  }

  private func cell(_ attributes: String, _ text: String) -> String {
    "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test func readsCellsOfAllTypes() throws {
    let row = [
      cell(
        #"office:value-type="string""#,
        "Zeile 1</text:p><text:p>Zeile<text:s text:c=\"2\"/>2\n  <text:span>fett</text:span><text:line-break/>x"
      ),
      cell(#"office:value-type="float" office:value="31061""#, "31.061"),
      cell(#"office:value-type="float" office:value="1067""#, "01067"),
      cell(#"office:value-type="float" office:value="1E+020""#, "1E+20"),
      cell(#"office:value-type="currency" office:value="12.5""#, "12,50 €"),
      cell(#"office:value-type="percentage" office:value="0.07""#, "7 %"),
      cell(#"office:value-type="date" office:date-value="2026-03-01""#, "01.03.26"),
      cell(#"office:value-type="date" office:date-value="2026-03-01T14:30:00""#, "x"),
      cell(#"office:value-type="time" office:time-value="PT08H05M00S""#, "x"),
      cell(#"office:value-type="boolean" office:boolean-value="true""#, "WAHR"),
      cell(#"table:formula="of:=1/0" office:value-type="string" calcext:value-type="error""#, "#DIV/0!"),
      cell(#"table:formula="of:=[.A1]&amp;2" office:value-type="string""#, "Ergebnis"),
    ].joined()
    let path = try fixture.ods(table("<table:table-row>\(row)</table:table-row>"))
    #expect(
      try SheetFixture.cells(path) == [
        [
          "Zeile 1\nZeile  2 fett\nx", "31061", "01067", "100000000000000000000", "12,5", "7%", "2026-03-01",
          "2026-03-01 14:30", "08:05", "WAHR", "", "Ergebnis",
        ]
      ])
  }

  @Test func repeatsCellsAndRows() throws {
    let path = try fixture.ods(
      table(
        """
        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/>\(cell("table:number-columns-repeated=\"2\"", "a"))<table:table-cell table:number-columns-repeated="16000"/></table:table-row>
        <table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row>\(cell("", "Ende"))</table:table-row>
        """))
    let sheets = try SpreadsheetReader.sheets(path: path)
    #expect(sheets.first?.rows.map(\.number) == [1, 2, 3, 1_000_004])
    #expect(sheets.first?.rows.first?.cells == ["", "", "a", "a"])
  }

  @Test func leavesOutNotesShapesAndCoveredCells() throws {
    let path = try fixture.ods(
      table(
        """
        <table:shapes><draw:frame><text:p>Bild</text:p></draw:frame></table:shapes>
        <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><office:annotation><text:p>Notiz</text:p></office:annotation><text:p>Kopf</text:p><draw:frame><draw:text-box><text:p>nein</text:p></draw:text-box></draw:frame></table:table-cell><table:covered-table-cell><text:p>verdeckt</text:p></table:covered-table-cell>\(cell("", "c"))</table:table-row></table:table-header-rows>
        """))
    #expect(try SheetFixture.cells(path) == [["Kopf", "", "c"]])
  }

  @Test func marksHiddenSheets() throws {
    let styles = """
      <style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>
      <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
      """
    let path = try fixture.ods(table("") + table("", name: "Ä", style: "ta2"), styles: styles)
    #expect(
      try SpreadsheetReader.sheets(path: path) == [
        Sheet(name: "Blatt", rows: []), Sheet(name: "Ä", isHidden: true, rows: []),
      ])
  }

  @Test func boundsRepetitions() throws {
    let rows =
      #"<table:table-row table:number-rows-repeated="99999999999999999999">\#(cell("", "a"))</table:table-row>"#
    #expect(code { try SheetFixture.cells(fixture.ods(table(rows))) } == "table-too-many-rows")
    let columns = "<table:table-row>\(cell("table:number-columns-repeated=\"16384\"", "a"))</table:table-row>"
    #expect(code { try SheetFixture.cells(fixture.ods(table(columns))) } == "table-too-many-columns")
    let wide =
      "<table:table-row table:number-rows-repeated=\"150000\">\(cell("table:number-columns-repeated=\"400\"", "a"))</table:table-row>"
    #expect(code { try SheetFixture.cells(fixture.ods(table(wide))) } == "table-too-large")
    let spaces = String(repeating: "<text:s text:c=\"999999999\"/>", count: 20_000)
    let long = "<table:table-row>\(cell("", spaces))</table:table-row>"
    #expect(code { try SheetFixture.cells(fixture.ods(table(long))) } == "table-too-large")
  }

  @Test func refusesWhatIsNoOpenSpreadsheet() throws {
    let secret = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    #expect(code { try SheetFixture.cells(fixture.ods(table(""), manifest: secret)) } == "table-encrypted")
    #expect(code { try SheetFixture.cells(fixture.ods("", body: "text")) } == "table-wrong-kind")
    #expect(code { try SheetFixture.cells(fixture.ods("")) } == "table-damaged")
  }
}
