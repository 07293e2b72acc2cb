import Documents

/// Makes small spreadsheet files of given XML.
struct SheetFixture {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  func zip(_ name: String, _ entries: [(String, String)]) throws -> String {
    let writer = try ArchiveWriter(path: folder.path(name))
    for (entry, text) in entries { try writer.add(entry, bytes: Array(text.utf8)) }
    try writer.finish()
    return folder.path(name)
  }

  /// An XLSX file of one sheet with the given `sheetData` and what follows it.
  func xlsx(
    _ data: String, after: String = "", strings: String = "", formats: String = "", cellFormats: String = "",
    properties: String = "", extra: [(String, String)] = []
  ) throws -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return try zip(
      "liste.xlsx",
      [
        (
          "_rels/.rels",
          #"<Relationships><Relationship Id="r1" Type="\#(types)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
        (
          "xl/workbook.xml",
          """
          <x:workbook xmlns:x="m" xmlns:r="\(types)">\(properties)<x:sheets>
          <x:sheet name="Liste &amp; mehr" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>
          """
        ),
        (
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships><Relationship Id="rId1" Type="\(types)/worksheet" Target="/xl/worksheets/sheet1.xml"/>
          <Relationship Id="rId2" Type="\(types)/sharedStrings" Target="SharedStrings.xml"/>
          <Relationship Id="rId3" Type="\(types)/styles" Target="./styles.xml"/></Relationships>
          """
        ),
        ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
        (
          "xl/styles.xml",
          """
          <styleSheet><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
          <cellXfs><xf numFmtId="0"/>\(cellFormats)</cellXfs></styleSheet>
          """
        ),
        (
          "xl/worksheets/sheet1.xml",
          "<?xml version=\"1.0\"?><worksheet><sheetData>\(data)</sheetData>\(after)</worksheet>"
        ),
      ] + extra)
  }

  /// An ODS file whose `office:spreadsheet` holds the given XML.
  func ods(_ tables: String, styles: String = "", manifest: String = "", body: String = "spreadsheet") throws
    -> String
  {
    try zip(
      "liste.ods",
      [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
          "content.xml",
          """
          <office:document-content><office:automatic-styles>\(styles)</office:automatic-styles>
          <office:body><office:\(body)>\(tables)</office:\(body)></office:body></office:document-content>
          """
        ),
        ("META-INF/manifest.xml", "<manifest:manifest>\(manifest)</manifest:manifest>"),
      ])
  }

  /// The cells of the file's first sheet.
  static func cells(_ path: String) throws -> [[String]] {
    try SpreadsheetReader.sheets(path: path).first?.rows.map(\.cells) ?? []
  }
}
