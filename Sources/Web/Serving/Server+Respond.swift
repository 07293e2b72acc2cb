import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

extension Server {
  /// An answer as a client would receive it.
  public struct Received: Sendable {
    /// The status code.
    public let status: Int
    /// The headers, names in small letters.
    public let headers: [String: String]
    /// The content.
    public let body: [UInt8]

    /// The content as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Answers one request without a network: for tests and for making pages into files.
  /// - Parameters:
  ///   - peer: The address it seems to come from; nil is nobody's.
  /// - Throws: what a streamed answer throws on its way.
  public func respond(
    _ target: String, method: String = "GET", headers: [String: String] = [:], body: [UInt8] = [],
    from peer: String? = nil
  ) async throws -> Received {
    let fields = HTTPFields(
      headers.compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } })
    let outgoing = await dispatcher.respond(
      to: Dispatcher.Incoming(
        method: method, target: target, host: "localhost", headers: fields,
        body: RequestBody(buffer: ByteBuffer(bytes: body)), peer: { peer }))
    var received: [UInt8] = []
    switch outgoing.body {
    case .none: break
    case .bytes(let bytes): received = bytes
    case .stream(let write):
      let collector = Collector()
      var writer = ByteWriter(collector)
      try await write(&writer)
      received = collector.bytes.withLock { $0 }
    }
    let pairs = outgoing.headers.map { ($0.name.canonicalName, $0.value) }
    return Received(
      status: outgoing.status.code, headers: Dictionary(pairs) { "\($0), \($1)" }, body: received)
  }

  private final class Collector: ResponseBodyWriter, Sendable {
    let bytes = Mutex<[UInt8]>([])

    func write(_ buffer: ByteBuffer) async throws {
      bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
