import Foundation
import Markup
import Testing

@testable import Web

@Suite("Answers")
struct AnswerTests {
  @Test(
    "every refusal is a page with a sentence, a search field and the way to the start",
    arguments: [400, 403, 404, 405, 410, 413, 414, 429, 500, 503])
  func refusals(code: Int) async throws {
    let answer = try await TestTown.server().respond("/ablehnung/\(code)")
    #expect(answer.status == code)
    #expect(answer.headers["cache-control"] == "no-store")
    #expect(answer.headers["etag"] == nil)
    let text = answer.text
    #expect(text.contains("<h1>\(ShellTexts.german.error(Status(code: code)).title)</h1>"))
    #expect(text.contains("<form class=\"find\" role=\"search\" action=\"/suche\">"))
    #expect(text.contains("<a href=\"/\">Zur Startseite</a>"))
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect((answer.headers["retry-after"] == "60") == (code == 429))
  }

  @Test(
    "a status that is no refusal, or none at all, becomes an error", arguments: [0, 99, 200, 304, 600, 999])
  func strangeStatus(code: Int) async throws {
    #expect(try await TestTown.server().respond("/ablehnung/\(code)").status == 500)
  }

  @Test("every status has words of its own")
  func words() {
    let codes = [400, 403, 404, 405, 410, 413, 414, 429, 500, 503]
    let texts = codes.map { ShellTexts.german.error(Status(code: $0)) }
    #expect(Set(texts.map(\.title)).count == codes.count)
    #expect(texts.allSatisfy { $0.sentence.hasSuffix(".") && $0.advice.hasSuffix(".") })
    #expect(Set(codes.map { Status(code: $0).title }).count == codes.count)
  }

  @Test("streams arrive whole, without a length")
  func stream() async throws {
    let answer = try await TestTown.server().respond("/api/strom")
    #expect(answer.text == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
    #expect(answer.headers["content-type"] == "application/x-ndjson")
    #expect(answer.headers["content-length"] == nil)
    let head = try await TestTown.server().respond("/api/strom", method: "HEAD")
    #expect(head.status == 200 && head.body.isEmpty)
  }

  @Test("a file name cannot break out of its header")
  func fileName() async throws {
    let answer = try await TestTown.server().respond("/datei")
    #expect(
      answer.headers["content-disposition"]
        == "attachment; filename=\"K____se.zip\"; filename*=UTF-8''K%C3%A4%22%0D%0A%20se.zip")
  }

  @Test("a body beyond the limit is 413, whether it is announced or not")
  func bodies() async throws {
    let server = try TestTown.server(settings: ServerSettings(port: 0, bodyLimit: 100))
    let fits = [UInt8](repeating: 65, count: 100)
    #expect(try await server.respond("/api/senden", method: "POST", body: fits).text == "100")
    #expect(try await server.respond("/api/senden", method: "POST", body: fits + [65]).status == 413)
    let announced = try await server.respond(
      "/api/senden", method: "POST", headers: ["Content-Length": "101"])
    #expect(announced.status == 413)
    #expect(announced.text.contains("Content Too Large"))
  }

  @Test("problem JSON is JSON whatever stands in it")
  func problemJSON() throws {
    let detail = "\"\\\u{0}\n\u{1F}ä🧒🏽</script>"
    let bytes = ProblemJSON.bytes(
      Refusal(.gone, Wording(de: "", en: detail)), errorID: "AB\"C")
    let problem = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(problem["detail"] as? String == detail)
    #expect(problem["instance"] as? String == "urn:lotse:error:AB\"C")
    #expect(problem["type"] as? String == "about:blank")
    #expect(problem["status"] as? Int == 410)
  }
}
