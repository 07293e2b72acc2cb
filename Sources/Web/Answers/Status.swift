/// The status of an answer (RFC 9110).
public struct Status: Sendable, Hashable {
  /// Three digits.
  public let code: Int

  /// A status by its number; one that HTTP does not know (below 200, above 599) becomes 500.
  public init(code: Int) {
    self.code = (200...599).contains(code) ? code : 500
  }

  /// 200
  public static let ok = Status(code: 200)
  /// 204
  public static let noContent = Status(code: 204)
  /// 303: look there with GET.
  public static let seeOther = Status(code: 303)
  /// 304
  public static let notModified = Status(code: 304)
  /// 307: look there for now, with the same method.
  public static let temporaryRedirect = Status(code: 307)
  /// 308: look there from now on.
  public static let permanentRedirect = Status(code: 308)
  /// 400
  public static let badRequest = Status(code: 400)
  /// 401: say who you are.
  public static let unauthorized = Status(code: 401)
  /// 403
  public static let forbidden = Status(code: 403)
  /// 404
  public static let notFound = Status(code: 404)
  /// 405
  public static let methodNotAllowed = Status(code: 405)
  /// 408: the request took too long to arrive.
  public static let requestTimeout = Status(code: 408)
  /// 410: it was here and will not come back.
  public static let gone = Status(code: 410)
  /// 413
  public static let contentTooLarge = Status(code: 413)
  /// 414
  public static let uriTooLong = Status(code: 414)
  /// 429
  public static let tooManyRequests = Status(code: 429)
  /// 500
  public static let internalError = Status(code: 500)
  /// 503
  public static let serviceUnavailable = Status(code: 503)

  /// The name of the status in English, as problem JSON gives it.
  var title: String {
    switch code {
    case 200: "OK"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 410: "Gone"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 429: "Too Many Requests"
    case 503: "Service Unavailable"
    default: code < 500 ? "Client Error" : "Internal Server Error"
    }
  }
}
