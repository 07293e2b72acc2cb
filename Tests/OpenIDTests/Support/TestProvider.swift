import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// An identity provider on this machine that does what a test tells it, right or wrong.
final class TestProvider: Sendable {
  typealias Answer = @Sendable (_ form: [String: String], _ authorization: String?) throws -> (Int, String)

  private struct State {
    var port = 0
    var keys: [[String: String]] = []
    var metadata: [String: any Sendable] = [:]
    var answer: Answer = { _, _ in (500, "") }
    var page: [String: @Sendable () async throws -> Response] = [:]
    var asked: [String: Int] = [:]
  }

  private let state = Mutex(State())

  var issuer: String { "http://127.0.0.1:\(state.withLock(\.port))" }

  /// How often a path was asked for.
  func asked(_ path: String) -> Int { state.withLock { $0.asked[path] ?? 0 } }
  /// The keys that it publishes.
  func publish(_ keys: [SigningKey]) { state.withLock { $0.keys = keys.map(\.published) } }
  /// Also keys that nobody can use.
  func publish(also key: [String: String]) { state.withLock { $0.keys.insert(key, at: 0) } }
  /// Says something else of itself.
  func say(_ name: String, _ value: any Sendable) { state.withLock { $0.metadata[name] = value } }
  /// How it answers when a code comes.
  func redeem(_ answer: @escaping Answer) { state.withLock { $0.answer = answer } }
  /// Answers a path in a way of its own.
  func answer(_ path: String, _ page: @escaping @Sendable () async throws -> Response) {
    state.withLock { $0.page[path] = page }
  }

  /// Answers a path as it should again.
  func usual(_ path: String) { state.withLock { $0.page[path] = nil } }

  /// Runs while `body` does.
  static func run(_ body: @escaping @Sendable (TestProvider) async throws -> Void) async throws {
    let provider = TestProvider()
    let (ports, announced) = AsyncStream.makeStream(of: Int.self)
    var logger = Logger(label: "openid test")
    logger.logLevel = .critical
    let application = Application(
      router: provider.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in announced.yield(channel.localAddress?.port ?? 0) }, logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      for await port in ports {
        provider.state.withLock { $0.port = port }
        break
      }
      defer { group.cancelAll() }
      try await body(provider)
    }
  }

  private var router: Router<BasicRequestContext> {
    let router = Router()
    router.get("/.well-known/openid-configuration") { [self] _, _ in
      try await page("metadata") { [self] in
        try Self.json(
          [
            "issuer": issuer, "authorization_endpoint": "\(issuer)/authorize",
            "token_endpoint": "\(issuer)/token",
            "jwks_uri": "\(issuer)/keys",
          ].merging(state.withLock(\.metadata)) { $1 })
      }
    }
    router.get("/keys") { [self] _, _ in
      try await page("keys") { [self] in try Self.json(["keys": state.withLock(\.keys)]) }
    }
    router.post("/token") { [self] request, _ in
      let body = String(buffer: try await request.body.collect(upTo: 10_000))
      let authorization = request.headers[.authorization]
      return try await page("token") { [self] in
        let (status, text) = try state.withLock(\.answer)(Self.fields(body), authorization)
        return Response(status: .init(code: status), body: .init(byteBuffer: ByteBuffer(string: text)))
      }
    }
    return router
  }

  private func page(_ path: String, _ usual: @Sendable () async throws -> Response) async throws -> Response {
    let own = state.withLock { state in
      state.asked[path, default: 0] += 1
      return state.page[path]
    }
    if let own { return try await own() }
    return try await usual()
  }

  static func json(_ value: [String: any Sendable]) throws -> Response {
    Response(
      status: .ok,
      body: .init(byteBuffer: ByteBuffer(bytes: Array(try JSONSerialization.data(withJSONObject: value)))))
  }

  static func fields(_ form: some StringProtocol) -> [String: String] {
    var out: [String: String] = [:]
    for field in form.split(separator: "&") {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      out[String(parts[0])] = parts.count > 1 ? String(parts[1]).removingPercentEncoding : ""
    }
    return out
  }
}
