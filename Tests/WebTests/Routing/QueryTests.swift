import Foundation
import Testing

@testable import Web

@Suite("Queries")
struct QueryTests {
  @Test(
    "values are read",
    arguments: [
      ("", "||nein|"), ("q=Nach+hilfe&alter=7&offen=ja", "Nach hilfe|7|ja|"), ("q=%C3%A4%3C", "ä&lt;||nein|"),
      ("alter=7&alter=99", "|7|nein|"), ("alter=&alter=8", "|8|nein|"), ("q=&offen=", "||nein|"),
      ("unbekannt=%ZZ&x&&=&==&alter=0", "|0|nein|"), ("%61lter=5", "|5|nein|"), ("q=a=b", "a=b||nein|"),
      ("offen=on&format=json&format=ndjson", "||ja|json,ndjson,"), ("q", "||nein|"), ("q=?", "?||nein|"),
    ])
  func read(query: String, text: String) async throws {
    let answer = try await TestTown.server().respond("/suche?\(query)")
    #expect(answer.status == 200)
    #expect(answer.text.contains("<h1>\(text)</h1>"), "\(answer.text)")
  }

  @Test(
    "a wrong value is 400 and the page says what is right",
    arguments: [
      "alter=19", "alter=-1", "alter=abc", "alter=7.5", "alter=+7", "alter=%2B7", "alter=0x7", "alter=٧",
      "alter=1e1",
      "alter=99999999999999999999", "alter=%ZZ", "q=%00", "q=%FF", "q=a%0Bb", "q=%C2%85", "offen=vielleicht",
      "format=xml", "q=" + String(repeating: "a", count: 51),
      "q=" + String(repeating: "%C3%A4", count: 1_001),
      "alter=" + String(repeating: "0", count: 3_000), "format=json&format=x",
      Array(repeating: "format=json", count: 51).joined(separator: "&"),
    ])
  func wrong(query: String) async throws {
    let answer = try await TestTown.server().respond("/suche?\(query)")
    #expect(answer.status == 400)
    #expect(answer.text.contains("Die Angabe „"))
    #expect(answer.text.contains("Richtig ist: "))
  }

  @Test("the API says the same as problem JSON")
  func problem() async throws {
    let answer = try await TestTown.server().respond("/api/dinge?alter=%22x")
    #expect(answer.status == 400)
    #expect(answer.headers["content-type"] == "application/problem+json")
    let problem = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    #expect(problem["status"] as? Int == 400)
    #expect(problem["title"] as? String == "Bad Request")
    #expect(
      problem["detail"] as? String
        == "The query parameter 'alter' is not valid. Expected: an integer from 0 to 18.")
  }

  @Test("a target of more than 8 KiB is 414, on pages and below the API")
  func tooLong() async throws {
    let server = try TestTown.server()
    let query = "?x=" + String(repeating: "a", count: 8_192)
    let page = try await server.respond("/suche" + query)
    #expect(page.status == 414)
    #expect(page.text.contains("<h1>Die Adresse ist zu lang</h1>"))
    #expect(
      try await server.respond("/api/dinge" + query).headers["content-type"] == "application/problem+json")
    #expect(try await server.respond("/suche?x=" + String(repeating: "a", count: 8_000)).status == 200)
  }

  @Test("what a parameter writes into a link it reads again")
  func roundTrip() throws {
    let word = try #require(TestTown.word.item("a b&c"))
    #expect(word == QueryItem(name: "q", value: "a b&c"))
    #expect(TestTown.format.item(.ndjson)?.value == "ndjson")
    #expect(TestTown.open.item(false)?.value == "0")
    #expect(TestTown.age.item(nil) == nil)
    #expect(TestTown.format.info.expected.english == "one of: json, ndjson")
  }
}
