import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Keeps the head of a stream free of content.
///
/// NIO's encoder frames every answer without a length in chunks and does not know that it answers a HEAD: it would
/// send the last, empty chunk, which the client takes for the beginning of the next answer. So the adapter marks such
/// a head, and this handler takes off the mark and swallows the end that would become that chunk.
final class HeadOfStreamHandler: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// Never leaves the process. HTTPTypes knows no such name; the fallback is not taken, since this is a token.
  static let mark = HTTPField.Name("X-Lotse-Head-Of-Stream") ?? .trailer

  private var swallowsEnd = false

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head) where head.headerFields[HeadOfStreamHandler.mark] != nil:
      head.headerFields[HeadOfStreamHandler.mark] = nil
      swallowsEnd = true
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end where swallowsEnd:
      swallowsEnd = false
      promise?.succeed()
    default:
      context.write(data, promise: promise)
    }
  }
}

@available(*, unavailable)
extension HeadOfStreamHandler: Sendable {}
