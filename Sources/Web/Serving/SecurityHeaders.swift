import HTTPTypes

/// The headers that protect visitors, on every answer. Built once; an answer starts from a copy.
///
/// The referrer policy is `same-origin`: no other site learns where a visitor comes from, and yet browsers send
/// the `Origin` of our own forms, which they leave out under `no-referrer`.
enum SecurityHeaders {
  /// For pages and files.
  static let page = fields([
    ("Content-Security-Policy", policy),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", permissions),
    ("Referrer-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
  ])

  /// For the API, which other sites may read.
  static let api = fields([
    ("Access-Control-Allow-Origin", "*"),
    ("Content-Security-Policy", policy),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Permissions-Policy", permissions),
    ("Referrer-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
  ])

  /// Nothing from elsewhere, nothing inline, no frame around us.
  static let policy = policy(images: nil)

  /// The same, with pictures from one origin more.
  static func policy(images: String?) -> String {
    """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:\(images.map { " \($0)" } ?? ""); \
    font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
    """
  }

  /// The position only for "in my neighbourhood", and only on this site.
  static let permissions =
    "camera=(), microphone=(), payment=(), usb=(), geolocation=(self), browsing-topics=()"

  private static func fields(_ list: [(String, String)]) -> HTTPFields {
    HTTPFields(
      list.compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } })
  }
}
