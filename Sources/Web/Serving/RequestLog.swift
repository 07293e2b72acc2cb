import Logging

/// One line per request at level `info`: method, route pattern, status, bytes, duration, and nothing that says
/// who asked for what. The line of an internal error carries the number that the visitor sees.
struct RequestLog: Sendable {
  let logger: Logger

  /// When the request began; nil if nothing is logged, so that a silent log costs nothing.
  func begin() -> ContinuousClock.Instant? {
    logger.logLevel <= .info ? ContinuousClock.now : nil
  }

  /// `bytes` is nil for a stream, whose length is not known beforehand.
  func end(
    _ begun: ContinuousClock.Instant?, method: String, pattern: String, status: Status, bytes: Int?,
    id: String?
  ) {
    guard let begun else { return }
    let duration = begun.duration(to: .now)
    let microseconds =
      duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
    var metadata: Logger.Metadata = [
      "method": "\(method)", "route": "\(pattern)", "status": "\(status.code)",
      "microseconds": "\(microseconds)",
    ]
    if let bytes { metadata["bytes"] = "\(bytes)" }
    if let id { metadata["error"] = "\(id)" }
    logger.info("request", metadata: metadata)
  }

  /// The error itself goes here and nowhere else.
  func failure(_ error: any Error, pattern: String, id: String) {
    logger.error(
      "request failed",
      metadata: [
        "error": "\(id)", "route": "\(pattern)", "type": "\(type(of: error))",
        "reason": "\(String(describing: error).prefix(500))",
      ])
  }

  /// A number that can be read out on the telephone: eight characters that are not mistaken for one another.
  static func errorID() -> String {
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    var id = ""
    for index in 0..<8 {
      if index == 4 { id.append("-") }
      id.append(alphabet[Int.random(in: alphabet.indices)])
    }
    return id
  }
}
