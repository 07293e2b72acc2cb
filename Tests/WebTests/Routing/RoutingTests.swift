import Foundation
import Markup
import Testing

@testable import Web

@Suite("Routing")
struct RoutingTests {
  let id = "018f6b1e-0000-4000-8000-00000000abcd"

  @Test("a route's links lead to its handler with the same values")
  func linksLeadBack() async throws {
    let server = try TestTown.server()
    let uuid = try #require(UUID(uuidString: id))
    #expect(TestTown.offer.url(uuid).string == "/angebot/\(id)")
    #expect(try await server.respond(TestTown.offer.url(uuid).string).text == id.uppercased())
    #expect(
      try await server.respond(TestTown.offerTimes.url(uuid).string).text == "Termine \(id.uppercased())")
    for place in ["0325/4002", "ä b%", "..", "+&?#"] {
      let link = TestTown.town.url((place, 7)).string
      let answer = try await server.respond(link)
      // A segment of dots cannot be told from climbing, so it is spelt differently.
      #expect(answer.text == "\(place == ".." ? "_" : place) 7", "\(link)")
    }
    let query = TestTown.search.url(query: [
      TestTown.word.item("a&b=c"), TestTown.age.item(nil), TestTown.open.item(true),
    ])
    #expect(query.string == "/suche?q=a%26b%3Dc&offen=1")
    #expect(try await server.respond(query.string).text.contains("<h1>a&amp;b=c||ja|</h1>"))
  }

  @Test("a UUID is written as Foundation would, in small letters")
  func uuids() {
    for _ in 0..<100 {
      let id = UUID()
      #expect(TestTown.offer.url(id).string == "/angebot/\(id.uuidString.lowercased())")
    }
  }

  @Test("a fixed part goes before a parameter")
  func literalFirst() async throws {
    let server = try TestTown.server()
    #expect(try await server.respond("/angebot/neu").text == "neu")
    #expect(try await server.respond("/angebot/neu/termine").status == 404)
  }

  @Test(
    "what is not served is a 404 page",
    arguments: [
      "/nichts", "/angebot", "/angebot/7", "/angebot/018f6b1e", "//suche", "/suche//", "/suche/x",
      "/./suche",
      "/Suche", "/ort/x/0", "/ort/x/100", "/ort/x/+7", "/ort/x/%37x", "/ort/%/7", "/ort/%C3/7", "/ort/%00/7",
      "/ort//7", "/assets/../suche", "/assets/nichts.css", "/angebot/%2e%2e",
    ])
  func notFound(target: String) async throws {
    let answer = try await TestTown.server().respond(target)
    #expect(answer.status == 404)
    #expect(answer.text.contains("<h1>Diese Seite gibt es nicht</h1>"))
    #expect(answer.headers["content-language"] == "de")
  }

  @Test(
    "a target that is no path is refused", arguments: ["", "*", "suche", "http://evil.example/suche", "?q=1"])
  func noPath(target: String) async throws {
    #expect(try await TestTown.server().respond(target).status == 400)
  }

  @Test("a slash too much is one redirect away, and leads nowhere else")
  func trailingSlash() async throws {
    let server = try TestTown.server()
    let answer = try await server.respond("/suche/?q=%C3%A4&alter=7")
    #expect(answer.status == 308)
    #expect(answer.headers["location"] == "/suche?q=%C3%A4&alter=7")
    #expect(answer.body.isEmpty)
    #expect(try await server.respond("/api/dinge/").text == "[-1]")
    #expect(try await server.respond("//").headers["location"] == "/")
    #expect(try await server.respond("//evil.example/").status == 404)
    #expect(try await server.respond("/\\evil.example/").status == 404)
  }

  @Test("another method is 405 and says which there are")
  func methods() async throws {
    let server = try TestTown.server()
    for method in ["POST", "PUT", "DELETE", "TRACE", "get", "X"] {
      let answer = try await server.respond("/suche", method: method)
      #expect(answer.status == 405)
      #expect(answer.headers["allow"] == "GET, HEAD, OPTIONS")
      #expect(answer.text.contains("<h1>Das geht hier nicht</h1>"))
    }
    #expect(try await server.respond("/api/senden", method: "GET").headers["allow"] == "OPTIONS, POST")
    let options = try await server.respond("/api/dinge", method: "OPTIONS")
    #expect(options.status == 204)
    #expect(options.headers["allow"] == "GET, HEAD, OPTIONS")
    #expect(options.body.isEmpty && options.headers["content-length"] == nil)
  }

  @Test(
    "HEAD says what GET would and sends no content",
    arguments: ["/", "/suche?q=x", "/nichts", "/ping", "/api/dinge"])
  func head(target: String) async throws {
    let server = try TestTown.server()
    let get = try await server.respond(target, method: "GET")
    let head = try await server.respond(target, method: "HEAD")
    #expect(head.status == get.status)
    // Each request has an id of its own.
    #expect(
      head.headers.filter { $0.key != "x-request-id" } == get.headers.filter { $0.key != "x-request-id" })
    #expect(head.body.isEmpty && !get.body.isEmpty)
    #expect(head.headers["content-length"] == String(get.body.count))
  }

  @Test("every route is listed with its words, and two for the same requests are a mistake")
  func table() throws {
    let server = try TestTown.server()
    let patterns = server.routes.routes.map(\.pattern)
    #expect(patterns == patterns.sorted())
    #expect(patterns.contains("/angebot/{id}/termine") && patterns.contains("/ping"))
    let search = try #require(server.routes.routes.first { $0.pattern == "/suche" })
    #expect(search.query.map(\.name) == ["q", "alter", "offen", "format"])
    #expect(search.access == .everyone && !search.isAPI)
    #expect(server.routes.routes.allSatisfy { !$0.purpose.german.isEmpty && !$0.purpose.english.isEmpty })
    let town = try #require(server.routes.routes.first { $0.pattern == "/ort/{ags}/{seite}" })
    #expect(town.parameters.map(\.kind) == ["text", "integer"])
    let twin = Route("/angebot" / .text("name"), access: .everyone, purpose: TestTown.both("x"))
    #expect(throws: RouteConflict(method: .get, patterns: ["/angebot/{id}", "/angebot/{name}"])) {
      try RouteTable([TestTown.offer.info, twin.info])
    }
  }
}
