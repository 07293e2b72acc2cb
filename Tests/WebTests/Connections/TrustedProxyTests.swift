import HTTPTypes
import Testing

@testable import Web

@Suite("Trusted proxies")
struct TrustedProxyTests {
  private func sender(_ peer: String, trusted: String, _ headers: [(String, String)]) throws -> Sender {
    let fields = HTTPFields(
      headers.compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } })
    return Sender(
      peer: IPAddress(peer), host: "intern:8080", isEncrypted: false, headers: fields,
      trusted: trusted.isEmpty ? .none : try TrustedProxies(trusted))
  }

  @Test(
    "an address or a range matches what is in it, and nothing else",
    arguments: [
      ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false), ("10.0.0.0/8", "10.255.1.2", true),
      ("10.0.0.0/8", "11.0.0.1", false), ("192.168.16.0/20", "192.168.31.9", true),
      ("192.168.16.0/20", "192.168.32.0", false), ("0.0.0.0/0", "8.8.8.8", true),
      ("0.0.0.0/0", "2001:db8::1", false), ("::1", "::1", true), ("::1", "::2", false),
      ("fd00::/8", "fdff:1::9", true), ("fd00::/8", "fe00::1", false),
      ("2001:db8::/33", "2001:db8:7fff::1", true),
      ("2001:db8::/33", "2001:db8:8000::1", false), ("10.0.0.0/8", "::ffff:10.0.0.1", true),
      ("::ffff:10.0.0.1", "10.0.0.1", true), ("1.2.3.4, ::1 ,10.0.0.0/8", "10.1.1.1", true),
    ])
  func ranges(range: String, address: String, isIn: Bool) throws {
    #expect(try TrustedProxies(range).contains(#require(IPAddress(address))) == isIn)
  }

  @Test(
    "what is no address or range is refused and named",
    arguments: [
      "", "localhost", "10.0.0", "10.0.0.1/33", "10.0.0.1/-1", "10.0.0.1/", "::1/129", "10.0.0.1/8/8", "/8",
      "10.0.0.256", "::ffff:10.0.0.0/104", "fe80::1%eth0", "[::1]", "10.0.0.1:80", "127.0.0.1\u{0}x",
    ])
  func mistakes(entry: String) {
    #expect(throws: TrustedProxies.Mistake(entry: entry)) { try TrustedProxies(entry) }
    #expect(throws: TrustedProxies.Mistake.self) { try TrustedProxies("127.0.0.1,\(entry)") }
  }

  @Test("without a trusted proxy nothing of what is forwarded counts")
  func untrusted() throws {
    let forged = [
      ("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https"),
      ("X-Request-Id", "abc"),
    ]
    for trusted in ["", "10.0.0.0/8"] {
      let sender = try sender("192.0.2.7", trusted: trusted, forged)
      #expect(sender.client == IPAddress("192.0.2.7"))
      #expect(sender.host == "intern:8080")
      #expect(sender.isSecure == nil)
      #expect(sender.requestID == nil)
    }
  }

  @Test("from a trusted proxy it does")
  func trusted() throws {
    let sender = try sender(
      "10.0.0.1", trusted: "10.0.0.0/8",
      [
        ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Host", "hilfe.alfeld.example"),
        ("X-Forwarded-Proto", "https"), ("X-Request-Id", "f0a1-7"),
      ])
    #expect(sender.client == IPAddress("203.0.113.9"))
    #expect(sender.host == "hilfe.alfeld.example")
    #expect(sender.isSecure == true)
    #expect(sender.requestID == "f0a1-7")
  }

  @Test(
    "the visitor is whom the last trusted proxy heard; what stands before is an invention",
    arguments: [
      ("203.0.113.9", "203.0.113.9"), ("127.0.0.1, 203.0.113.9", "203.0.113.9"),
      ("203.0.113.9, 10.0.0.2", "203.0.113.9"), ("1.1.1.1, 203.0.113.9 ,10.0.0.3, 10.0.0.2", "203.0.113.9"),
      ("10.0.0.3, 10.0.0.2", "10.0.0.3"), ("2001:db8::5", "2001:db8::5"),
      ("[2001:db8::5]:4711", "2001:db8::5"),
      ("203.0.113.9:4711", "203.0.113.9"), ("", "10.0.0.1"), ("unknown", "10.0.0.1"),
      ("203.0.113.9, x", "10.0.0.1"), ("203.0.113.9, <script>, 10.0.0.2", "10.0.0.2"), (",,,", "10.0.0.1"),
      ("203.0.113.9:99999", "10.0.0.1"), ("[2001:db8::5", "10.0.0.1"), ("127.0.0.1, ,", "10.0.0.1"),
    ])
  func chain(list: String, client: String) throws {
    let sender = try sender("10.0.0.1", trusted: "10.0.0.0/8", [("X-Forwarded-For", list)])
    #expect(sender.client == IPAddress(client))
  }

  @Test("a list without end is not followed for ever")
  func longList() throws {
    let list = Array(repeating: "10.0.0.2", count: 100_000).joined(separator: ",")
    #expect(
      try sender("10.0.0.1", trusted: "10.0.0.0/8", [("X-Forwarded-For", "203.0.113.9," + list)]).client
        == IPAddress("10.0.0.2"))
  }

  @Test("several fields of a name are one list, and the nearest proxy wins")
  func severalFields() throws {
    let sender = try sender(
      "10.0.0.1", trusted: "10.0.0.0/8",
      [
        ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Host", "gut.example"),
        ("X-Forwarded-Proto", "http"),
        ("X-Forwarded-Proto", "https"),
      ])
    #expect(sender.host == "gut.example")
    #expect(sender.isSecure == true)
  }

  @Test(
    "hostile values are ignored as if they had not been sent",
    arguments: [
      ("X-Forwarded-Host", "a b"), ("X-Forwarded-Host", "x/../y"), ("X-Forwarded-Host", "user@x"),
      ("X-Forwarded-Host", "\"><script>"), ("X-Forwarded-Host", ":80"), ("X-Forwarded-Host", ""),
      ("X-Forwarded-Host", String(repeating: "a", count: 256)), ("X-Forwarded-Proto", "ftp"),
      ("X-Forwarded-Proto", "https;x"), ("X-Request-Id", "a b"), ("X-Request-Id", "ä"),
      ("X-Request-Id", String(repeating: "1", count: 65)), ("X-Request-Id", "id=1&x"), ("X-Request-Id", ""),
    ])
  func hostile(name: String, value: String) throws {
    let sender = try sender("10.0.0.1", trusted: "10.0.0.1", [(name, value)])
    #expect(sender.host == "intern:8080")
    #expect(sender.isSecure == nil)
    #expect(sender.requestID == nil)
  }

  @Test("handlers see the host and the encryption that the visitor sees")
  func handlers() async throws {
    let server = try TestTown.server(
      settings: ServerSettings(
        port: 0, requestTime: .seconds(600), trustedProxies: try TrustedProxies("127.0.0.1")))
    let headers = ["X-Forwarded-Host": "hilfe.example", "X-Forwarded-Proto": "https"]
    #expect(
      try await server.respond("/wer", headers: headers, from: "127.0.0.1").text == "hilfe.example true")
    #expect(try await server.respond("/wer", headers: headers, from: "192.0.2.1").text == "localhost nil")
    #expect(try await server.respond("/wer", headers: headers).text == "localhost nil")
  }

  @Test("over a real connection the peer is the one that counts")
  func live() async throws {
    for (trusted, seen) in [("127.0.0.0/8", "hilfe.example true"), ("10.0.0.0/8", "x nil")] {
      let settings = ServerSettings(
        port: 0, requestTime: .seconds(600), trustedProxies: try TrustedProxies(trusted))
      try await TestTown.server(settings: settings).live { client in
        let received = try await client.exchange(
          "GET /wer HTTP/1.1\r\nHost: x\r\nX-Forwarded-Host: hilfe.example\r\nX-Forwarded-Proto: https\r\n\r\n"
        )
        #expect(received.hasSuffix("\r\n\r\n\(seen)"), "\(received)")
      }
    }
  }
}
