import Foundation
import Web

/// A page of the server as a file that stands alone: its style sheets inside, no script, links with their whole address.
struct PrintedPage {
  let html: String

  /// Asks the server for a page. `base`: the address of the town, without a slash at the end.
  static func make(_ path: String, _ server: Server, base: String) async throws -> PrintedPage {
    let answer = try await server.respond(path)
    guard answer.status == 200 else {
      throw UserError(
        answer.status == 404
          ? "Das gibt es nicht im Verzeichnis: \(path)"
          : "Die Seite \(path) ließ sich nicht machen (\(answer.status)).")
    }
    var html = answer.text
    for link in html.matches(of: /<link rel="stylesheet" href="([^"]+)">/) {
      let sheet = try await server.respond(String(link.output.1))
      html = html.replacing(String(link.output.0), with: "<style>\n\(sheet.text)</style>")
    }
    html = html.replacing(/<script [^>]*><\/script>\n?/, with: "")
    html = html.replacing(/<link rel="icon"[^>]*>\n?/, with: "")
    html = html.replacing("href=\"/", with: "href=\"\(base)/")
    return PrintedPage(html: html)
  }
}
