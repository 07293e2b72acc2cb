import Foundation

/// A program of this machine that turns a page into a PDF. None is required, and none comes along.
struct PDFConverter: Equatable {
  /// The programs that can, the best first: a browser draws everything, WeasyPrint leaves the rings of the chain out,
  /// LibreOffice keeps little more than the words.
  enum Kind: String, CaseIterable {
    case chromium
    case chromiumBrowser = "chromium-browser"
    case chrome = "google-chrome"
    case weasyprint, soffice, libreoffice
  }

  let kind: Kind
  let program: URL

  /// The first that lies in one of these folders; nil when there is none.
  static func find(in folders: [String]) -> PDFConverter? {
    for kind in Kind.allCases {
      for folder in folders {
        let program = URL(fileURLWithPath: folder).appendingPathComponent(kind.rawValue)
        if FileManager.default.isExecutableFile(atPath: program.path) {
          return PDFConverter(kind: kind, program: program)
        }
      }
    }
    return nil
  }

  /// The folders in which this machine looks for programs.
  static var folders: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  /// What to do without one.
  static let missing = """
    Für ein PDF fehlt ein Programm. Eines davon genügt: „apt install chromium“, „apt install weasyprint“ oder \
    „apt install libreoffice-writer“. Ohne Programm geht es mit --output DATEI.html; die Datei druckt jeder Browser.
    """

  /// Turns a file into a PDF in the same folder, and gives its place.
  func convert(_ page: URL) throws -> URL {
    let pdf = page.deletingPathExtension().appendingPathExtension("pdf")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments(page, pdf)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw UserError("\(program.path) lässt sich nicht starten.") }
    process.waitUntilExit()
    guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: pdf.path) else {
      let hint =
        kind == .soffice || kind == .libreoffice ? " Vielleicht fehlt das Paket libreoffice-writer." : ""
      throw UserError(
        "\(program.path) hat kein PDF gemacht (Rückgabewert \(process.terminationStatus)).\(hint) Mit --output DATEI.html geht es ohne."
      )
    }
    return pdf
  }

  private func arguments(_ page: URL, _ pdf: URL) -> [String] {
    let folder = page.deletingLastPathComponent()
    switch kind {
    case .weasyprint: return [page.path, pdf.path]
    case .chromium, .chromiumBrowser, .chrome:
      // A browser as root refuses its sandbox; what it opens is our own page, without a script.
      let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
      return sandbox + [
        "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder.path)/profile",
        "--print-to-pdf=\(pdf.path)", page.absoluteString,
      ]
    case .soffice, .libreoffice:
      return [
        "-env:UserInstallation=\(folder.absoluteString)profile", "--headless", "--convert-to",
        "pdf:writer_web_pdf_Export", "--outdir", folder.path, page.path,
      ]
    }
  }
}
