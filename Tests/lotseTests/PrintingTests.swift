import Foundation
import Offers
import Places
import Storage
import Testing

@testable import lotse

/// Booklet, poster and offer as files, with and without a program for PDF.
@Suite struct PrintingTests {
  /// A program that notes how it was called and copies its page to where the PDF shall be.
  private static func program(_ name: String, _ script: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(name)
    let draft = file.appendingPathExtension("draft")
    try "#!/bin/sh\n\(script)\n".write(to: draft, atomically: true, encoding: .utf8)
    // Another process writes it: what this one has open while a test beside forks cannot be run (ETXTBSY).
    let install = Process()
    install.executableURL = URL(fileURLWithPath: "/usr/bin/install")
    install.arguments = ["-m", "755", draft.path, file.path]
    try install.run()
    install.waitUntilExit()
  }

  private static let base = "https://lotse.alfeld.example"

  @Test func aPageStandsAlone() async throws {
    let town = try await TestTown.open()
    let file = town.folder.appendingPathComponent("heft.html")
    try await Printing.write(
      "/heft?phase=6-10", of: town.store, base: Self.base, to: file.path, clock: .fixed(TestTown.now))
    let html = try String(contentsOf: file, encoding: .utf8)
    #expect(html.contains("Hilfen: 6–10 Jahre") && html.contains(".cover{") && html.contains(":root{"))
    #expect(
      !html.contains("<script") && !html.contains("<link rel=\"stylesheet\"") && !html.contains("href=\"/"))
    #expect(html.contains("href=\"\(Self.base)/angebot/"))
  }

  @Test func thebestProgramThatIsThereMakesThePDF() async throws {
    let town = try await TestTown.open()
    let folder = try Program.folder()
    #expect(PDFConverter.find(in: [folder.path]) == nil)
    try Self.program("soffice", "exit 1", in: folder)
    try Self.program("weasyprint", "grep -q 'Hilfe finden' \"$1\" && printf '%%PDF-1.7' > \"$2\"", in: folder)
    #expect(PDFConverter.find(in: ["/nowhere", folder.path])?.kind == .weasyprint)
    let file = folder.appendingPathComponent("plakat.pdf")
    try await Printing.write(
      "/plakat", of: town.store, base: Self.base, to: file.path, folders: [folder.path])
    #expect(try String(contentsOf: file, encoding: .utf8) == "%PDF-1.7")
  }

  @Test func whatGoesWrongIsSaidPlainly() async throws {
    let town = try await TestTown.open()
    let folder = try Program.folder()
    let file = folder.appendingPathComponent("plakat.pdf").path
    func fault(_ path: String, _ output: String) async -> String {
      do {
        try await Printing.write(path, of: town.store, base: Self.base, to: output, folders: [folder.path])
        return ""
      } catch { return "\(error)" }
    }
    #expect(await fault("/plakat", file).contains("apt install weasyprint"))
    #expect(await fault("/plakat", "plakat.docx").contains(".pdf oder .html"))
    #expect(
      await fault("/angebot/00000000-0000-4000-8000-000000000000/aushang", "x.html").contains(
        "nicht im Verzeichnis"))
    #expect(await fault("/plakat", "/gibt/es/nicht.html").contains("nicht schreiben"))
    try Self.program("chromium", "exit 3", in: folder)
    #expect(await fault("/plakat", file).contains("Rückgabewert 3"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func theCommandAsksForWhatItNeeds() throws {
    let data = try Program.folder().appendingPathComponent("demo").path
    #expect(try Program.run("demo", "--data", data, "--load-only").status == 0)
    let file = "\(data)/plakat.html"
    let without = try Program.run("print", "poster", "--data", data, "--output", file)
    #expect(without.status == 1 && without.errors.contains("--url"))
    let poster = try Program.run("print", "poster", "--data", data, "--output", file, "--url", Self.base)
    #expect(poster.status == 0, "\(poster.errors)")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("lotse.alfeld.example"))
    let wrong = try Program.run("print", "offer", "x", "--data", data, "--output", file, "--url", Self.base)
    #expect(wrong.status == 1 && wrong.errors.contains("keine Kennung"))
    #expect(try Program.run("print", "booklet", "7", "--data", data, "--output", file).status == 64)
    let list = try Program.run(
      "export", "contacts", "--data", data, "--to", "\(data)/kontakte.csv", "--year", "2020")
    #expect(list.status == 0, "\(list.errors)")
    #expect(
      try String(contentsOfFile: "\(data)/kontakte.csv", encoding: .utf8).contains(
        "Summe;Januar bis Dezember 2020;unter 5"))
  }
}
