import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

@testable import OpenID

/// Against a provider that somebody else wrote: `script/test-openid`.
@Suite struct OpenIDRealProviderTests {
  private static let address = ProcessInfo.processInfo.environment["LOTSE_TEST_OPENID"]

  @Test(.enabled(if: address != nil)) func throughItsLoginForm() async throws {
    let issuer = try #require(Self.address)
    let settings = try OpenIDSettings(
      issuer: issuer, clientID: "lotse", clientSecret: "geheim", redirect: "http://localhost:8080/zurueck")
    let provider = OpenIDProvider(settings)
    try await provider.check()

    let claims =
      #"{"email":"ute@alfeld.example","email_verified":true,"name":"Ute Brandes","groups":["koordination"]}"#
    let made = try await Self.send(.PUT, "\(issuer)/users/ute", "application/json", claims)
    #expect(made.status == 204)

    let (url, pending) = try await provider.begin()
    let form = try await Self.send(.GET, url.absoluteString, "text/html", "")
    #expect(form.status == 200 && form.body.contains("name=\"sub\""))
    let answer = try await Self.send(
      .POST, url.absoluteString, "application/x-www-form-urlencoded", "sub=ute")
    let back = try #require(answer.location.flatMap { URLComponents(string: $0) })
    #expect(back.url?.absoluteString.hasPrefix("http://localhost:8080/zurueck?") == true)
    let fields = Dictionary(
      uniqueKeysWithValues: (back.queryItems ?? []).map { ($0.name, $0.value ?? "") })

    let identity = try await provider.finish(code: fields["code"], state: fields["state"], pending: pending)
    #expect(
      identity
        == OpenIDIdentity(
          issuer: issuer, subject: "ute", mail: "ute@alfeld.example", name: "Ute Brandes",
          roles: ["koordination"]))
    await #expect(throws: OpenIDFailure.codeRejected) {
      try await provider.finish(code: fields["code"], state: fields["state"], pending: pending)
    }
    let denied = try await Self.send(
      .POST, url.absoluteString, "application/x-www-form-urlencoded", "action=deny")
    #expect(denied.location?.contains("error=access_denied") == true)
  }

  private static func send(
    _ method: HTTPMethod, _ url: String, _ type: String, _ body: String
  ) async throws -> (status: Int, location: String?, body: String) {
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: .init(redirectConfiguration: .disallow))
    do {
      var request = HTTPClientRequest(url: url)
      request.method = method
      request.headers.add(name: "Content-Type", value: type)
      if !body.isEmpty { request.body = .bytes(ByteBuffer(string: body)) }
      let response = try await client.execute(request, timeout: .seconds(10))
      let text = String(buffer: try await response.body.collect(upTo: 1_000_000))
      try await client.shutdown()
      return (Int(response.status.code), response.headers.first(name: "Location"), text)
    } catch {
      try? await client.shutdown()
      throw error
    }
  }
}
