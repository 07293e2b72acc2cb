import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Asks the provider, with limits on time and size; a redirect is not followed, as it could lead anywhere.
struct ProviderConnection: Sendable {
  /// What the provider answered.
  struct Answer: Sendable {
    var status: Int
    var body: [UInt8]
  }

  /// Far more than any provider's list of keys.
  static let mostBytes = 512 * 1024

  let patience: Int64

  // One for the whole program and all its life: it keeps connections, and is never closed.
  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  func get(_ address: WebAddress) async throws(OpenIDFailure) -> [String: JSONValue] {
    var request = HTTPClientRequest(url: address.text)
    request.headers.add(name: "Accept", value: "application/json")
    let answer = try await send(request)
    guard answer.status == 200, let members = JSONValue.object(answer.body) else { throw .unreachable }
    return members
  }

  func post(
    _ address: WebAddress, form: [(String, String)], basic: (user: String, password: String)?
  ) async throws(OpenIDFailure) -> Answer {
    var request = HTTPClientRequest(url: address.text)
    request.method = .POST
    request.headers.add(name: "Accept", value: "application/json")
    request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
    if let basic {
      // Both parts are escaped first (RFC 6749, 2.3.1).
      let pair = "\(FormEncoding.escape(basic.user)):\(FormEncoding.escape(basic.password))"
      request.headers.add(name: "Authorization", value: "Basic \(Data(pair.utf8).base64EncodedString())")
    }
    request.body = .bytes(Array(FormEncoding.encode(form).utf8))
    return try await send(request)
  }

  /// Whatever goes wrong is the same to the person; what it was could hold an address with a code in it.
  private func send(_ request: HTTPClientRequest) async throws(OpenIDFailure) -> Answer {
    do {
      return try await withThrowingTaskGroup(of: Answer.self) { group in
        // The deadline of the request ends with its head; the body may trickle.
        group.addTask { [patience] in
          try await Task.sleep(for: .seconds(patience))
          throw OpenIDFailure.unreachable
        }
        group.addTask { [patience] in
          let response = try await Self.client.execute(request, timeout: .seconds(patience))
          var body: [UInt8] = []
          for try await part in response.body {
            guard body.count + part.readableBytes <= Self.mostBytes else { throw OpenIDFailure.unreachable }
            body.append(contentsOf: part.readableBytesView)
          }
          return Answer(status: Int(response.status.code), body: body)
        }
        defer { group.cancelAll() }
        guard let answer = try await group.next() else { throw OpenIDFailure.unreachable }
        return answer
      }
    } catch {
      throw .unreachable
    }
  }
}
