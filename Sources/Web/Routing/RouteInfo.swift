/// What is known about a route without its types: for the documentation, the log and the tests.
public struct RouteInfo: Sendable, Hashable {
  /// The method.
  public let method: Method
  /// The address with its parameters: `/angebot/{id}`.
  public let pattern: String
  /// The parameters of the path, with their kinds.
  public let parameters: [Parameter]
  /// Who may use it.
  public let access: RouteAccess
  /// One line on what it is for.
  public let purpose: Wording
  /// The query parameters it understands; others are ignored.
  public let query: [QueryInfo]
  /// The longest body in bytes; nil is the server's limit.
  public let bodyLimit: Int?
  /// Whether it is a page for families, served in every language: below `/en` and so on, too.
  public internal(set) var isTranslated = false
  /// Whether errors are problem JSON and other sites may read the answers.
  public let isAPI: Bool
  /// The pattern cut at its slashes; nil is a parameter.
  let steps: [String?]

  /// A parameter of the path.
  public struct Parameter: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The kind: "uuid", "text", "integer".
    public let kind: String
  }

  init<Value>(
    method: Method, pattern: RoutePattern<Value>, access: RouteAccess, purpose: Wording, query: [QueryInfo],
    bodyLimit: Int? = nil
  ) {
    self.method = method
    self.pattern = pattern.text
    self.access = access
    self.purpose = purpose
    self.query = query
    self.bodyLimit = bodyLimit
    parameters = pattern.segments.compactMap { segment in
      if case .parameter(let name, let kind) = segment { Parameter(name: name, kind: kind) } else { nil }
    }
    steps = pattern.segments.map { segment in
      if case .literal(let part) = segment { part } else { nil }
    }
    isAPI = RouteInfo.isAPI(self.pattern)
  }

  /// Whether a path belongs to the API.
  static func isAPI(_ path: some StringProtocol) -> Bool {
    path == "/api" || path.hasPrefix("/api/")
  }
}
