import HTTPTypes
import Hummingbird
import NIOCore

/// Connects the dispatcher with Hummingbird, which speaks HTTP.
struct HummingbirdAdapter: HTTPResponder {
  /// What Hummingbird tells besides the request: the connection.
  struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
      coreContext = CoreRequestContextStorage(source: source)
      channel = source.channel
    }
  }

  let dispatcher: Dispatcher

  func respond(to request: Hummingbird.Request, context: Context) async throws -> Response {
    let outgoing = await dispatcher.respond(
      to: Dispatcher.Incoming(
        method: request.method.rawValue, target: request.head.path ?? "", host: request.head.authority,
        headers: request.headers, body: request.body, peer: { context.channel.remoteAddress?.ipAddress }))
    let body: ResponseBody =
      switch outgoing.body {
      case .none: ResponseBody()
      case .bytes(let bytes): ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
      case .stream(let write):
        ResponseBody { writer in
          var bytes = ByteWriter(writer)
          try await write(&bytes)
          try await writer.finish(nil)
        }
      }
    var response = Response(status: .init(code: outgoing.status.code), headers: outgoing.headers, body: body)
    // Response puts a length of 0 on what has no body; 304, 204 and the head of a stream have none to tell.
    if outgoing.length == nil { response.headers[.contentLength] = nil }
    if request.method == .head, outgoing.length == nil { response.headers[HeadOfStreamHandler.mark] = "" }
    return response
  }
}
