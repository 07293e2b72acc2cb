import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite("Metrics")
struct MetricsTests {
  private func scrape(_ server: Server) async throws -> PrometheusText {
    let answer = try await server.respond("/metrics", from: "127.0.0.1")
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
    #expect(answer.headers["cache-control"] == "no-store")
    return try PrometheusText(answer.text)
  }

  @Test("requests are counted by route, method and class of status")
  func requests() async throws {
    let server = try TestTown.server()
    for _ in 0..<3 { _ = try await server.respond("/suche?q=a") }
    _ = try await server.respond("/suche", method: "HEAD")
    _ = try await server.respond("/suche?alter=x")
    _ = try await server.respond("/kaputt")
    _ = try await server.respond("/suche", method: "PROPFIND")
    let text = try await scrape(server)
    func count(_ route: String, _ method: String, _ status: String) -> Double? {
      text.value("lotse_http_requests_total", ["route": route, "method": method, "status": status])
    }
    #expect(count("/suche", "GET", "2xx") == 3)
    #expect(count("/suche", "HEAD", "2xx") == 1)
    #expect(count("/suche", "GET", "4xx") == 1)
    #expect(count("/suche", "other", "4xx") == 1)
    #expect(count("/kaputt", "GET", "5xx") == 1)
    #expect(text.value("lotse_http_request_duration_seconds_count", ["route": "/suche"]) == 6)
    #expect(text.value("lotse_http_request_duration_seconds_sum", ["route": "/suche"]).map { $0 > 0 } == true)
    // The scrape itself is under way.
    #expect(text.value("lotse_http_requests_in_flight") == 1)
    #expect(text.types["lotse_http_requests_total"] == "counter")
    let now = Date().timeIntervalSince1970
    #expect(text.value("process_start_time_seconds").map { $0 <= now && $0 > now - 86_400 } == true)
    #if os(Linux)
      #expect(text.value("process_resident_memory_bytes").map { $0 > 1_000_000 } == true)
    #endif
  }

  @Test("bytes that are sent are counted, those of streams too, and none for HEAD")
  func bytes() async throws {
    let server = try TestTown.server()
    let page = try await server.respond("/")
    _ = try await server.respond("/", method: "HEAD")
    let stream = try await server.respond("/api/strom")
    let text = try await scrape(server)
    #expect(text.value("lotse_http_response_bytes_total", ["route": "/"]) == Double(page.body.count))
    #expect(
      text.value("lotse_http_response_bytes_total", ["route": "/api/strom"]) == Double(stream.body.count))
    #expect(text.value("lotse_http_requests_in_flight") == 1)
  }

  @Test("the labels are those of the program: nobody makes them grow, and they say nothing about anybody")
  func cardinality() async throws {
    let server = try TestTown.server()
    for number in 0..<50 {
      _ = try await server.respond("/gibt-es-nicht-\(number)?q=geheim")
      _ = try await server.respond("/angebot/018f6b1e-0000-4000-8000-00000000ab\(10 + number)")
      _ = try await server.respond("/suche?q=geheim\(number)", method: "M\(number)")
    }
    let answer = try await server.respond("/metrics", from: "::1")
    for word in ["geheim", "018f6b1e", "gibt-es-nicht", "M1"] { #expect(!answer.text.contains(word)) }
    let text = try PrometheusText(answer.text)
    #expect(
      Set(text.samples.compactMap { $0.labels["route"] }) == ["other", "/angebot/{id}", "/suche"])
    #expect(
      text.value("lotse_http_requests_total", ["route": "other", "method": "GET", "status": "4xx"]) == 50)
  }

  @Test("a stream counts when it ends, and also when nobody reads it")
  func streams() async throws {
    let server = try TestTown.server()
    do {
      let outgoing = await server.dispatcher.respond(
        to: Dispatcher.Incoming(
          method: "GET", target: "/api/strom", host: nil, headers: [:], body: nil, peer: { nil }))
      #expect(outgoing.length == nil)
    }
    let text = try await scrape(server)
    #expect(text.value("lotse_http_requests_in_flight") == 1)
    #expect(
      text.value(
        "lotse_http_requests_total", ["route": "/api/strom", "method": "GET", "status": "2xx"]) == 1)
  }

  @Test("rooms add gauges; odd numbers and odd words come out well-formed")
  func gauges() async throws {
    let gauges = [
      Gauge("lotse_offers", help: "Ang\\ebote\nim Verzeichnis") { 1_234_567 },
      Gauge("lotse_absent", help: "Fehlt") { nil },
      Gauge("lotse_states", label: "state", help: "Z") {
        [
          ("a\"b\\c\nd", .nan), ("hoch", .infinity), ("tief", -.infinity), ("klein", 0.000_001),
          ("neg", -2.5),
        ]
      },
    ]
    let server = try Server(
      site: TestTown.site, registrations: [], operations: Operations(gauges: gauges), logger: TestTown.silent)
    let text = try await scrape(server)
    #expect(text.value("lotse_offers") == 1_234_567)
    #expect(text.help["lotse_offers"] == "Ang\\\\ebote\\nim Verzeichnis")
    #expect(text.types["lotse_absent"] == nil)
    #expect(text.value("lotse_states", ["state": "a\"b\\c\nd"])?.isNaN == true)
    #expect(text.value("lotse_states", ["state": "tief"]) == -.infinity)
    #expect(text.value("lotse_states", ["state": "klein"]) == 0.000_001)
    #expect(text.value("lotse_states", ["state": "neg"]) == -2.5)
  }

  @Test(
    "strangers get nothing: only this machine itself, and not through a proxy",
    arguments: [
      (nil, [:], 403), ("192.0.2.1", [:], 403), ("2001:db8::1", [:], 403), ("127.0.0.1", [:], 200),
      ("127.9.9.9", [:], 200), ("::1", [:], 200), ("::ffff:127.0.0.1", [:], 200),
      ("127.0.0.1", ["X-Forwarded-For": "192.0.2.1"], 403), ("127.0.0.1", ["X-Real-IP": "192.0.2.1"], 403),
      ("127.0.0.1", ["Forwarded": "for=192.0.2.1"], 403), ("127.0.0.1", ["Via": "1.1 x"], 403),
      ("192.0.2.1", ["X-Forwarded-For": "127.0.0.1"], 403),
    ] as [(String?, [String: String], Int)])
  func strangers(peer: String?, headers: [String: String], status: Int) async throws {
    for proxies in ["", "127.0.0.1,192.0.2.1"] {
      let trusted = proxies.isEmpty ? TrustedProxies.none : try TrustedProxies(proxies)
      let server = try TestTown.server(settings: ServerSettings(port: 0, trustedProxies: trusted))
      let answer = try await server.respond("/metrics", headers: headers, from: peer)
      #expect(answer.status == status)
      if status == 403 { #expect(!answer.text.contains("lotse_http")) }
    }
  }

  @Test(
    "with a token only the token opens, from wherever",
    arguments: [
      (nil, 401), ("Bearer 0123456789abcdef", 200), ("bearer  0123456789abcdef ", 200),
      ("Bearer 0123456789abcdeF", 401), ("Bearer 0123456789abcde", 401), ("Bearer 0123456789abcdef0", 401),
      ("Bearer ", 401), ("Bearer", 401), ("", 401), ("Basic 0123456789abcdef", 401),
      ("0123456789abcdef", 401),
    ] as [(String?, Int)])
  func token(header: String?, status: Int) async throws {
    let server = try TestTown.server(settings: ServerSettings(port: 0, metricsToken: "0123456789abcdef"))
    for peer in ["192.0.2.1", "127.0.0.1"] {
      let answer = try await server.respond(
        "/metrics", headers: header.map { ["Authorization": $0] } ?? [:], from: peer)
      #expect(answer.status == status)
      #expect(answer.headers["www-authenticate"] == (status == 401 ? "Bearer" : nil))
    }
  }

  @Test("the parser of these tests is strict")
  func parser() {
    for bad in [
      "x 1", "x 1\n", "# HELP x h\n# TYPE x gauge\ny 1\n", "# TYPE x gauge\nx 1\n",
      "# HELP x h\n# TYPE x gauge\nx\n",
      "# HELP x h\n# TYPE x gauge\nx 1\nx 1\n", "# HELP x h\n# TYPE x gauge\nx{a=\"\\x\"} 1\n",
      "# HELP x h\n# TYPE x gauge\nx{a=\"1\"\n", "# HELP x h\n# TYPE x gauge\n\nx 1\n",
      "# HELP x h\n# TYPE x gauge\nx inf\n", "# HELP x h\n# TYPE x histogram\nx_bucket{le=\"1\"} 1\n",
    ] { #expect(throws: PrometheusText.Mistake.self) { try PrometheusText(bad) } }
  }
}
