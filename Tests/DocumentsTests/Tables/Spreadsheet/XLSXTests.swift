import Documents
import Testing

@Suite struct XLSXTests {
  private let fixture: SheetFixture

  init() throws { fixture = try SheetFixture() }

  @Test func readsTexts() throws {
    let path = try fixture.xlsx(
      """
      <row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="E2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve">line </t></r></is></c></row>
      <row><c t="str"><f>A1&amp;"x"</f><v>alt_x000A_neu _x005F_ _xyz_</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="s"/></row>
      """,
      strings:
        "<si><t>Straße</t></si><si><r><t>課</t></r><r><rPr><b/></rPr><t>fett</t></r><rPh sb=\"0\" eb=\"1\"><t>か</t></rPh></si>"
    )
    let sheets = try SpreadsheetReader.sheets(path: path)
    #expect(sheets.map(\.name) == ["Liste & mehr"])
    #expect(
      sheets.first?.rows == [
        TableRow(number: 2, cells: ["", "Straße", "課fett", "", "inline "]),
        TableRow(number: 3, cells: ["alt\nneu _ _xyz_", "WAHR", "FALSCH"]),
      ])
  }

  @Test func readsNumbersAsTheyAreMeant() throws {
    let values = [
      ("31061", "31061"), ("31061.0", "31061"), ("495181703123", "495181703123"),
      ("4.95181703123E11", "495181703123"),
      ("0.30000000000000004", "0,3"), ("12.5", "12,5"), ("-3.50", "-3,5"), ("1E-3", "0,001"),
      ("1e20", "100000000000000000000"),
      ("12345678901234567890", "12345678901234567890"), ("-0", "0"), ("007", "7"), ("0", "0"),
      ("9.9999999999999999", "10"),
      ("1E+308", "1.00000000000000e+308"), ("kaputt", "kaputt"), ("nan", "nan"), ("0x10", "0x10"), ("", ""),
    ]
    let data = values.map { "<row><c><v>\($0.0)</v></c><c t=\"str\"><v>|</v></c></row>" }.joined()
    #expect(try SheetFixture.cells(fixture.xlsx(data)).map { $0[0] } == values.map(\.1))
  }

  @Test func readsDatesAndFormats() throws {
    let path = try fixture.xlsx(
      """
      <row><c s="1"><v>46082</v></c><c s="2"><v>46082.604166666664</v></c><c s="3"><v>0.604166666666667</v></c><c s="4"><v>1.09375</v></c><c s="5"><v>1067</v></c><c s="6"><v>0.07</v></c><c s="7"><v>46082</v></c></row>
      <row><c s="1"><v>60</v></c><c s="1"><v>59</v></c><c s="1"><v>1</v></c><c s="1"><v>-1</v></c><c s="1"><v>2958465</v></c><c s="1"><v>2958466</v></c><c s="2"><v>46082</v></c></row>
      <row><c s="2"><v>0.5</v></c><c t="d"><v>2026-03-01T14:30:00Z</v></c><c s="8"><v>46082.99999999</v></c><c s="9"><v>5</v></c><c s="10"><v>12.5</v></c><c s="99"><v>3</v></c><c s="11"><v>3</v></c></row>
      """,
      formats: """
        <numFmt numFmtId="170" formatCode="[h]:mm;@"/><numFmt numFmtId="171" formatCode="00000"/>
        <numFmt numFmtId="172" formatCode="[$-407]d/\\ mmmm\\ yyyy;@"/><numFmt numFmtId="173" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>
        <numFmt numFmtId="174" formatCode="0&quot; Tage&quot;"/><numFmt numFmtId="175" formatCode="#,##0.00\\ [$€-407];[Red]\\-#,##0.00"/>
        <numFmt numFmtId="176" formatCode="Standard"/>
        """,
      cellFormats: [14, 22, 20, 170, 171, 9, 172, 173, 174, 175, 176].map { "<xf numFmtId=\"\($0)\"/>" }
        .joined())
    #expect(
      try SheetFixture.cells(path) == [
        ["2026-03-01", "2026-03-01 14:30", "14:30", "26:15", "01067", "7%", "2026-03-01"],
        ["1900-02-29", "1900-02-28", "1900-01-01", "-1", "9999-12-31", "2958466", "2026-03-01"],
        ["12:00", "2026-03-01 14:30", "2026-03-02", "5", "12,5", "3", "3"],
      ])
  }

  @Test func countsFrom1904() throws {
    let path = try fixture.xlsx(
      "<row><c s=\"1\"><v>44620</v></c><c s=\"1\"><v>0</v></c></row>", cellFormats: "<xf numFmtId=\"14\"/>",
      properties: "<x:workbookPr date1904=\"1\"/>")
    #expect(try SheetFixture.cells(path) == [["2026-03-01", "1904-01-01"]])
  }

  @Test func mergedCellsCountOnce() throws {
    let row = { (number: Int) in "<row r=\"\(number)\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>" }
    let path = try fixture.xlsx(
      row(1) + row(2) + row(3), after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
    #expect(try SheetFixture.cells(path) == [["1", "", "3"], ["", "", "3"], ["1", "2", "3"]])
  }

  @Test func marksHiddenSheetsAndSkipsCharts() throws {
    let types = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let path = try fixture.zip(
      "a.xlsx",
      [
        (
          "_rels/.rels",
          #"<p:Relationships><p:Relationship Id="a" Type="\#(types)/officeDocument" Target="/mappe.xml"/></p:Relationships>"#
        ),
        (
          "mappe.xml",
          #"<workbook xmlns:q="\#(types)"><sheets><sheet name="A" state="veryHidden" q:id="1"/><sheet name="D" q:id="2"/><sheet name="B" q:id="3"/></sheets></workbook>"#
        ),
        (
          "_rels/mappe.xml.rels",
          #"<Relationships><Relationship Id="1" Type="\#(types)/worksheet" Target="t/1.xml"/><Relationship Id="2" Type="\#(types)/chartsheet" Target="t/2.xml"/><Relationship Id="3" Type="\#(types)/worksheet" Target="t/../t/3.xml"/></Relationships>"#
        ),
        ("t/1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"),
        ("t/3.xml", "<worksheet><sheetData/></worksheet>"),
      ])
    let sheets = try SpreadsheetReader.sheets(path: path)
    #expect(
      sheets == [
        Sheet(name: "A", isHidden: true, rows: [TableRow(number: 1, cells: ["1"])]),
        Sheet(name: "B", rows: []),
      ])
  }

  @Test func refusesDamagedSheets() throws {
    #expect(
      code { try SheetFixture.cells(fixture.xlsx("<row><c t=\"s\"><v>5</v></c></row>")) } == "table-damaged")
    #expect(
      code { try SheetFixture.cells(fixture.xlsx("<row><c r=\"ÄÖ\"><v>5</v></c></row>")) } == "table-damaged")
    #expect(code { try SheetFixture.cells(fixture.xlsx("<row r=\"2\"/><row r=\"1\"/>")) } == "table-damaged")
    #expect(code { try SheetFixture.cells(fixture.xlsx("<row r=\"9999999999\"/>")) } == "table-damaged")
    #expect(code { try SheetFixture.cells(fixture.xlsx("<row>")) } == "xml-malformed")
    let wide = "<row r=\"7\"><c r=\"SG7\"><v>1</v></c></row>"
    #expect(code { try SheetFixture.cells(fixture.xlsx(wide)) } == "table-too-many-columns")
    // An empty cell far to the right is harmless.
    #expect(
      try SheetFixture.cells(fixture.xlsx("<row><c r=\"XFD1\" s=\"1\"/><c r=\"A1\"><v>1</v></c></row>")) == [
        ["1"]
      ])
    let laughs = "<!DOCTYPE a [<!ENTITY a \"x\">]><row/>"
    #expect(code { try SheetFixture.cells(fixture.xlsx(laughs)) } == "xml-doctype")
  }
}
