public import Markup

/// An address that is served, declared once: rooms make their links from it and attach their handlers to it.
///
///     static let offer = Route(
///       "/angebot" / .uuid("id"), access: .everyone,
///       purpose: Wording(de: "Zeigt ein Angebot.", en: "Shows an offer."))
///     offer.url(id)                     // a link that cannot be mistyped
///     offer.handle { request, id in … } // id is a UUID
public struct Route<Value: Sendable>: Sendable {
  /// What the documentation says about it.
  public let info: RouteInfo
  let pattern: RoutePattern<Value>

  /// A route. `access` has no default. `bodyLimit` in bytes is for files that may be longer than the server's
  /// limit. A pattern below `/api` answers errors as problem JSON.
  public init(
    _ pattern: RoutePattern<Value>, method: Method = .get, access: RouteAccess, purpose: Wording,
    query: [QueryInfo] = [], bodyLimit: Int? = nil
  ) {
    self.pattern = pattern
    info = RouteInfo(
      method: method, pattern: pattern, access: access, purpose: purpose, query: query, bodyLimit: bodyLimit)
  }

  /// The address for a value, with a query and a place on the page. Query items come from
  /// `QueryParameter.item`.
  public func url(_ value: Value, query: [QueryItem?] = [], fragment: String? = nil) -> Link {
    Link(
      path: pattern.path(value), query: query.compactMap { $0.map { ($0.name, $0.value) } },
      fragment: fragment)
  }

  /// Attaches what answers the requests.
  public func handle(
    _ handler: @escaping @Sendable (Request, Value) async throws -> Answer
  ) -> Registration {
    let parse = pattern.parse
    return Registration(info: info) { request, parameters in
      guard let value = parse(parameters[...]) else { return nil }
      return try await handler(request, value)
    }
  }
}

extension Route where Value == Void {
  /// The address, with a query and a place on the page.
  public func url(query: [QueryItem?] = [], fragment: String? = nil) -> Link {
    url((), query: query, fragment: fragment)
  }

  /// Attaches what answers the requests.
  public func handle(_ handler: @escaping @Sendable (Request) async throws -> Answer) -> Registration {
    handle { request, _ in try await handler(request) }
  }
}

/// A route with its handler, as the server takes it.
public struct Registration: Sendable {
  /// The route.
  public let info: RouteInfo
  /// Answers, or gives nil if a parameter of the path is no value of its type.
  let run: @Sendable (Request, [String]) async throws -> Answer?

  /// The same page for families in every language: below `/en` and so on `Request.language` says which.
  public var inEveryLanguage: Registration {
    var info = info
    info.isTranslated = true
    return Registration(info: info, run: run)
  }
}
