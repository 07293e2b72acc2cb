import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

/// What must hold on every page.
struct EveryPageTests {
  @Test func hostileTextsStayText() async throws {
    var town = try FullTown.full { $0 + FullTown.hostile }
    town.name = "Stadt" + FullTown.hostile
    for kind in LegalPageKind.allCases { town.legal[kind] = "# Titel\n\n- **Punkt** " + FullTown.hostile }
    let server = try town.server()
    for target in FullTown.pages(town) {
      let page = try await server.respond(target).text
      #expect(!page.contains("<script>alert"), "\(target)")
      #expect(!page.contains("<img"), "\(target)")
      #expect(page.count(of: "<script") == (FullTown.paper(town).contains(target) ? 2 : 1), "\(target)")
      #expect(!page.contains("\" onload="), "\(target)")
      #expect(!page.contains("\u{0}") && !page.contains("\u{202E}"), "\(target)")
    }
    let offer = try await server.respond("/angebot/\(town.offers[0].id)").text
    #expect(offer.count(of: "&lt;script&gt;") > 25, "the texts are there, escaped")
  }

  @Test func nothingInlineAndNothingFromElsewhere() async throws {
    let town = try FullTown.full()
    let server = try town.server()
    for target in FullTown.pages(town) {
      let page = try await server.respond(target).text
      #expect(!page.contains("style="), "\(target)")
      #expect(!page.contains("<style"), "\(target)")
      #expect(page.range(of: " on[a-z]+=", options: .regularExpression) == nil, "\(target)")
      for attribute in ["src=\"", "rel=\"stylesheet\" href=\"", "action=\""] {
        for part in page.components(separatedBy: attribute).dropFirst() {
          #expect(part.hasPrefix("/") && !part.hasPrefix("//"), "\(target): \(part.prefix(40))")
        }
      }
      for part in page.components(separatedBy: "href=\"http").dropFirst() {
        #expect(part.prefix(200).contains("rel=\"noreferrer"), "\(target): \(part.prefix(60))")
      }
    }
  }

  @Test func oneHeadingInOrder() async throws {
    let town = try FullTown.full()
    let server = try town.server()
    for target in FullTown.pages(town) {
      let page = try await server.respond(target).text
      #expect(page.count(of: "<h1>") == 1, "\(target)")
      var last = 0
      for part in page.components(separatedBy: "<h").dropFirst() {
        guard let level = part.first?.wholeNumberValue else { continue }
        #expect(level <= last + 1, "\(target) skips a level")
        last = level
      }
      #expect(page.contains("<html lang=\"de\" dir=\"ltr\">"))
    }
  }

  @Test func demoSaysSoEverywhere() async throws {
    var town = try FullTown.full()
    town.isDemo = true
    let server = try town.server()
    for target in FullTown.pages(town) {
      #expect(try await server.respond(target).text.contains("erfunden"), "\(target)")
    }
  }

  @Test func knownVersionIsNotSentAgain() async throws {
    let server = try FullTown.full().server()
    let first = try await server.respond("/suche")
    let tag = try #require(first.headers["etag"])
    let second = try await server.respond("/suche", headers: ["If-None-Match": tag])
    #expect(second.status == 304 && second.body.isEmpty)
  }

  @Test func tagsAreBalanced() async throws {
    let town = try FullTown.full()
    let server = try town.server()
    for target in FullTown.pages(town) {
      let page = try await server.respond(target).text
      for tag in [
        "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "a", "article", "section", "details", "span", "nav",
      ] {
        let opened = page.count(of: "<\(tag)>") + page.count(of: "<\(tag) ")
        #expect(opened == page.count(of: "</\(tag)>"), "\(target): \(tag)")
      }
    }
  }
}
