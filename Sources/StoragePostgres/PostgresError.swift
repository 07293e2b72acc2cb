import CPQ
import Storage

extension StoreError {
  /// The typed error for what a connection or a result says. `SQLSTATE` decides where there is one.
  /// https://www.postgresql.org/docs/current/errcodes-appendix.html
  static func postgres(_ result: OpaquePointer?, _ connection: OpaquePointer) -> StoreError {
    let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
    let said = result.flatMap(PQresultErrorMessage).map { String(cString: $0) } ?? ""
    let message = said.isEmpty ? String(cString: PQerrorMessage(connection)) : said
    // Two nodes that make the same table at once meet in the catalogue.
    let isMeeting =
      state == "42710"
      || state == "23505" && (message.contains("\"pg_type_") || message.contains("\"pg_class_"))
    if isMeeting { return StoreError(.serialization, message.trimmedLine) }
    let isLost = PQstatus(connection) != CONNECTION_OK
    return StoreError(isLost ? .unavailable : kind(state), "\(state) \(message)".trimmedLine)
  }

  /// The kind of fault that a SQLSTATE stands for.
  static func kind(_ state: String) -> Kind {
    switch state {
    case "23505": .unique
    case "23503": .foreignKey
    case "23514", "22021", "22P05": .check
    case "23502": .notNull
    case "40001", "40P01": .serialization
    case "55P03": .busy
    case "57014": .timeout
    case "25006": .readOnly
    case "53100": .full
    // Without a state it is libpq that speaks: the connection is in no good order.
    case "", "53300", "57P01", "57P02", "57P03", "57P05": .unavailable
    case "28000", "28P01", "3D000", "42501": .refused
    case "XX001", "XX002": .damaged
    default: state.hasPrefix("08") ? .unavailable : .other
    }
  }
}

extension String {
  /// On one line, for logs.
  var trimmedLine: String {
    split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.joined(separator: "; ")
  }
}
