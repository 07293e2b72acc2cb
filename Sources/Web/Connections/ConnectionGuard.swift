import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Sees to it that nobody holds a connection without using it: the head of the first request arrives in time, a
/// body arrives in time, the client reads what it asked for. Later heads are bounded by the idle time, which the
/// server counts from answer to whole head. Whoever is too slow is told so (408) where that is still possible.
///
/// One object per connection, used only on its event loop.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long a client may take for what.
  struct Limits: Sendable {
    var head: TimeAmount
    var body: TimeAmount
    var reading: TimeAmount
  }

  private let limits: Limits
  private var arrival: Scheduled<Void>?
  private var reading: Scheduled<Void>?
  private var isActive = false
  /// A head has arrived whose body has not.
  private var awaitsBody = false
  /// Heads whose answer is not complete.
  private var unanswered = 0
  private var isAnswering = false

  init(_ limits: Limits) { self.limits = limits }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      arrival?.cancel()
      arrival = nil
      awaitsBody = true
      unanswered += 1
    case .body: break
    case .end:
      awaitsBody = false
      arrival?.cancel()
      arrival = nil
    }
    context.fireChannelRead(data)
  }

  /// Most requests are whole after one read; only the others need a timer.
  func channelReadComplete(context: ChannelHandlerContext) {
    if awaitsBody, arrival == nil {
      arrival = schedule(limits.body, context) { $0.refuse(.requestTimeout, context) }
    }
    context.fireChannelReadComplete()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head: isAnswering = true
    case .body: break
    case .end:
      isAnswering = false
      unanswered -= 1
    }
    context.write(data, promise: promise)
  }

  /// Unwritable means that the client has not taken what was sent before.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    reading?.cancel()
    reading =
      context.channel.isWritable
      ? nil : schedule(limits.reading, context) { _ in context.close(promise: nil) }
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if case HTTPParserError.headerOverflow = error, unanswered == 0 {
      refuse(.requestHeaderFieldsTooLarge, context)
    } else {
      context.fireErrorCaught(error)
    }
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard !isActive else { return }
    isActive = true
    arrival = schedule(limits.head, context) { $0.refuse(.requestTimeout, context) }
  }

  private func stop() {
    arrival?.cancel()
    reading?.cancel()
    (arrival, reading) = (nil, nil)
  }

  /// Says why and closes. Into an answer that has begun, before one that is due or after one that was given, nothing
  /// can be said: the client would take it for the answer to something else.
  private func refuse(_ status: HTTPResponse.Status, _ context: ChannelHandlerContext) {
    stop()
    guard !isAnswering, unanswered == (awaitsBody ? 1 : 0) else { return context.close(promise: nil) }
    let fields: HTTPFields = [.connection: "close", .contentLength: "0"]
    context.write(
      wrapOutboundOut(.head(HTTPResponse(status: status, headerFields: fields))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(promise: nil)
  }

  private func schedule(
    _ delay: TimeAmount, _ context: ChannelHandlerContext, _ act: @escaping (ConnectionGuard) -> Void
  ) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: delay) { [weak self] in
      if let self { act(self) }
    }
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
