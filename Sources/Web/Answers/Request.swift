import HTTPTypes
import Hummingbird
import NIOCore

/// A request as handlers see it: its query, a few headers and its body; the parameters of the path come typed
/// beside it. Who sends it, from where and with what, cannot be asked.
public struct Request: Sendable {
  /// What it wants to do; HEAD arrives as `get`.
  public let method: Method
  /// The host that the visitor asked, with its port if it has one; behind a trusted proxy the public one.
  public let host: String?
  /// Whether the visitor's connection is encrypted; nil if nobody who is trusted says so.
  public let isSecure: Bool?
  /// The id of this request, for logs.
  public let id: String
  let queryText: Query
  let headers: HTTPFields
  let incomingBody: RequestBody?
  let bodyLimit: Int

  /// The value of a query parameter; nil if there is none or an empty one.
  /// - Throws: `Refusal` 400 for a value that the parameter does not take.
  public func query<Value>(_ parameter: QueryParameter<Value>) throws -> Value? {
    try queryText.first(parameter)
  }

  /// All values of a parameter that may be repeated, such as ticked boxes; at most 50.
  /// - Throws: `Refusal` 400 for a value that the parameter does not take.
  public func queryValues<Value>(_ parameter: QueryParameter<Value>) throws -> [Value] {
    try queryText.all(parameter)
  }

  /// A header, or nil.
  public func header(_ header: RequestHeader) -> String? {
    headers[header.name]
  }

  /// Whether the client already has this version; answer then with `Answer.notModified`. Saves making the
  /// page at all, where the version is known beforehand.
  public func has(_ version: ETag) -> Bool {
    method == .get && header(.ifNoneMatch).map(version.isNamed) == true
  }

  /// The whole body.
  /// - Throws: `Refusal` 413 if it is longer than the server's limit, 408 if it does not arrive in time.
  public func body() async throws -> [UInt8] {
    guard let incomingBody else { return [] }
    do {
      try Task.checkCancellation()
      let bytes = Array(buffer: try await incomingBody.collect(upTo: bodyLimit))
      // A reader that is stopped may see the end too early; half a body must not be taken for a whole one.
      try Task.checkCancellation()
      return bytes
    } catch is CancellationError {
      throw Refusal(.requestTimeout)
    } catch is NIOTooManyBytesError {
      throw Refusal(.contentTooLarge)
    }
  }
}
