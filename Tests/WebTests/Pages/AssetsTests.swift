import Foundation
import Testing

@testable import Web

@Suite("Files of the pages")
struct AssetsTests {
  @Test("they are addressed by their content and may be kept for good")
  func kept() async throws {
    let server = try TestTown.server()
    let page = try await server.respond("/").text
    let paths = page.matches(of: /"(\/assets\/[^"]+)"/).map { String($0.output.1) }
    #expect(paths.count == 3)
    let types = [
      "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]
    for path in paths {
      let file = try await server.respond(path)
      #expect(file.status == 200)
      #expect(file.headers["cache-control"] == "public, max-age=31536000, immutable")
      #expect(file.headers["content-type"] == types[String(path.split(separator: ".").last ?? "")])
      #expect(path.contains(/-[0-9a-f]{12}\./))
    }
  }

  @Test("an older address gets the present file, but not for good")
  func older() async throws {
    let server = try TestTown.server()
    let file = try await server.respond("/assets/lotse-000000000000.css")
    #expect(file.status == 200)
    #expect(file.headers["cache-control"] == "no-cache")
    #expect(try await server.respond("/assets/zettel-000000000000.js").text.contains("wegzettel"))
    #expect(try await server.respond("/assets/lotse-0.exe").status == 404)
    #expect(try await server.respond("/assets/lotse-").status == 404)
    #expect(try await server.respond("/assets/other.css").status == 404)
  }

  @Test("the style sheet weighs at most 26 kB, the script 8 kB")
  func weight() {
    #expect((1...26_000).contains(PackageResources.lotse_css.count))
    #expect((1...8_000).contains(PackageResources.lotse_js.count))
    // What only pages for paper and the desk load beside them.
    #expect((1...9_000).contains(PackageResources.zettel_css.count))
    #expect((1...5_000).contains(PackageResources.zettel_js.count))
  }

  @Test("the style sheet loads nothing, and its braces match")
  func style() {
    for bytes in [PackageResources.lotse_css, PackageResources.zettel_css] { check(bytes) }
  }

  private func check(_ bytes: [UInt8]) {
    let css = String(decoding: bytes, as: UTF8.self)
    #expect(!css.contains("url(") && !css.contains("@import") && !css.contains("@font-face"))
    #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
  }
}
