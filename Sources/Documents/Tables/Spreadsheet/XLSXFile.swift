/// An XLSX file: an archive of parts that point to each other by relationships (ECMA-376).
struct XLSXFile {
  private let archive: Archive
  private let limits: SpreadsheetLimits
  /// Names of parts differ in case at times; the standard wants them compared without it.
  private let parts: [String: Archive.Entry]

  init(_ archive: Archive, _ limits: SpreadsheetLimits) {
    self.archive = archive
    self.limits = limits
    parts = Dictionary(archive.entries.map { ($0.name.lowercased(), $0) }) { first, _ in first }
  }

  func sheets() throws -> [Sheet] {
    let workbookPath = try workbookPath()
    let links = try relationships(of: workbookPath)
    let workbook = try XLSXWorkbook(reader(workbookPath, "Arbeitsmappe"))
    var strings: [String] = []
    if let path = links.first(where: { $0.kind == "sharedStrings" })?.target, hasPart(path) {
      strings = try XLSXStrings.read(reader(path, "Texte"))
    }
    var styles = XLSXStyles()
    if let path = links.first(where: { $0.kind == "styles" })?.target, hasPart(path) {
      styles = try XLSXStyles(reader(path, "Formate"))
    }
    var builder = SheetBuilder(limits)
    var sheets: [Sheet] = []
    for entry in workbook.sheets {
      guard let link = links.first(where: { $0.id == entry.relationship }), !link.isExternal else {
        throw SpreadsheetFault.damaged("das Blatt „\(entry.name)“ fehlt")
      }
      guard link.kind == "worksheet" else { continue }
      do {
        var parser = XLSXSheet(
          try reader(link.target, entry.name), strings: strings, styles: styles, is1904: workbook.is1904)
        try parser.read(into: &builder)
      } catch var error as DocumentError {
        error.field = error.field ?? entry.name
        throw error
      }
      sheets.append(Sheet(name: entry.name, isHidden: entry.isHidden, rows: builder.takeRows()))
    }
    guard !sheets.isEmpty else { throw SpreadsheetFault.damaged("sie enthält kein Tabellenblatt") }
    return sheets
  }

  private struct Relationship {
    var id: String
    /// The last part of the type's URI, which differs in front between the standard's variants.
    var kind: String
    var target: String
    var isExternal: Bool
  }

  private func workbookPath() throws -> String {
    let main = try relationships(of: "").first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
    if main.hasSuffix(".bin") { throw SpreadsheetFault.wrongKind("eine binäre Excel-Tabelle (.xlsb)") }
    if main.hasPrefix("word/") { throw SpreadsheetFault.wrongKind("ein Word-Dokument") }
    if main.hasPrefix("ppt/") { throw SpreadsheetFault.wrongKind("eine PowerPoint-Präsentation") }
    guard hasPart(main) else { throw SpreadsheetFault.damaged("die Arbeitsmappe fehlt") }
    return main
  }

  private func relationships(of part: String) throws -> [Relationship] {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let path = "\(part[..<slash])_rels/\(part[slash...]).rels"
    guard hasPart(path) else { return [] }
    let reader = try reader(path, path)
    var links: [Relationship] = []
    while let event = try reader.next() {
      guard case .start(let tag) = event, tag.local == "Relationship" else { continue }
      guard let id = tag["Id"], let type = tag["Type"], let target = tag["Target"] else { continue }
      links.append(
        Relationship(
          id: id, kind: type.split(separator: "/").last.map(String.init) ?? type,
          target: Self.resolve(target, from: String(part[..<slash])),
          isExternal: tag["TargetMode"] == "External"))
    }
    return links
  }

  /// The path within the archive; targets are relative to the folder of their part, or begin with `/`.
  private static func resolve(_ target: String, from folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private func hasPart(_ path: String) -> Bool { parts[path.lowercased()] != nil }

  private func reader(_ path: String, _ what: String) throws -> XMLReader {
    guard let entry = parts[path.lowercased()] else { throw SpreadsheetFault.damaged("es fehlt: \(what)") }
    return XMLReader(try archive.source(of: entry))
  }
}

extension XMLTag {
  /// The name without its prefix.
  var local: Substring { XMLTag.local(name) }

  static func local(_ name: String) -> Substring {
    name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[name.index(after: $0)...] } ?? name[...]
  }
}
