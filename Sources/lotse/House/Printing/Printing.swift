import Foundation
import Logging
import Markup
import Navigator
import Places
import Storage
import Web

/// Writes a page for paper into a file: HTML as it is, PDF through a program of this machine.
enum Printing {
  /// The form of a file by its ending.
  enum Form: String { case html, pdf }

  /// The form that an ending asks for.
  static func form(_ output: String) throws -> Form {
    guard let form = Form(rawValue: URL(fileURLWithPath: output).pathExtension.lowercased()) else {
      throw UserError("Die Endung von \(output) sagt nicht, was es werden soll: .pdf oder .html?")
    }
    return form
  }

  /// Makes the page and writes it.
  static func write(
    _ path: String, of store: any Store, base: String, to output: String, clock: Clock = .system,
    folders: [String] = PDFConverter.folders
  ) async throws {
    let form = try form(output)
    let converter = form == .pdf ? PDFConverter.find(in: folders) : nil
    if form == .pdf, converter == nil { throw UserError(PDFConverter.missing) }
    let page = try await page(path, of: store, base: base, clock: clock)
    let target = URL(fileURLWithPath: output)
    guard let converter else { return try save(Data(page.html.utf8), target) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("seite.html")
    try save(Data(page.html.utf8), file)
    try save(try Data(contentsOf: converter.convert(file)), target)
  }

  private static func page(_ path: String, of store: any Store, base: String, clock: Clock) async throws
    -> PrintedPage
  {
    let finder = Finder(store, clock: clock)
    try await finder.refresh()
    var logger = Logger(label: "lotse")
    logger.logLevel = .critical
    let server = try Serving.server(
      store, finder: finder, clock: clock, settings: ServerSettings(), address: { base + $0.string },
      logger: logger)
    return try await PrintedPage.make(path, server, base: base)
  }

  private static func save(_ data: Data, _ target: URL) throws {
    do {
      try data.write(to: target)
    } catch {
      throw UserError("\(target.path) lässt sich nicht schreiben. Bitte Ordner und Rechte prüfen.")
    }
  }
}
