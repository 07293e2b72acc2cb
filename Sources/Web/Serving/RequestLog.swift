import HTTPTypes
import Logging
import NIOCore

/// One line per request at level `info`: id, method, route pattern, status, bytes, duration, and nothing that says
/// who asked for what. The line of an internal error carries the same id, which the visitor sees as its number.
struct RequestLog: Sendable {
  let logger: Logger

  /// `bytes` is nil for a stream whose client went away before it began.
  func end(_ visit: Visit, status: Status, microseconds: Int, bytes: Int?) {
    guard logger.logLevel <= .info else { return }
    var metadata: Logger.Metadata = [
      "id": "\(visit.id)", "method": "\(visit.method)", "route": "\(visit.pattern)",
      "status": "\(status.code)", "microseconds": "\(microseconds)",
    ]
    if let bytes { metadata["bytes"] = "\(bytes)" }
    logger.info("request", metadata: metadata)
  }

  /// The error itself goes here and nowhere else. One that passes by itself is a warning.
  func failure(_ error: any Error, _ visit: Visit, isPassing: Bool = false) {
    logger.log(
      level: isPassing ? .warning : .error, isPassing ? "request put off" : "request failed",
      metadata: [
        "id": "\(visit.id)", "route": "\(visit.pattern)", "type": "\(type(of: error))",
        "reason": "\(String(describing: error).prefix(500))",
      ])
  }

  /// A stream that broke off; a client that went away is no news.
  func broken(_ error: any Error, _ visit: Visit) {
    guard !(error is CancellationError), !(error is ChannelError), !(error is IOError),
      !(error is NIOAsyncWriterError)
    else { return }
    failure(error, visit)
  }
}

/// What the log and the meters know of a request.
struct Visit: Sendable {
  let begun = ContinuousClock.now
  var id: String
  /// Methods are free text; only known ones are kept.
  var method: String
  /// The route's pattern; `-` if the request led to none.
  var pattern = "-"

  init(id: String, method: String) {
    self.id = id
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    self.method = known.contains(method) ? method : "-"
  }
}
