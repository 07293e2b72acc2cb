import HTTPTypes

/// The headers of a request that a handler may read. Neither the address nor the program of the visitor is
/// among them.
public enum RequestHeader: Sendable, CaseIterable {
  /// Formats that the client can read.
  case accept
  /// Languages that the person can read.
  case acceptLanguage
  /// What the body is.
  case contentType
  /// The version that the client has.
  case ifNoneMatch
  /// The site that a form was sent from.
  case origin
  /// Whether that site is this one, as the browser sees it.
  case secFetchSite

  var name: HTTPField.Name {
    switch self {
    case .accept: .accept
    case .acceptLanguage: .acceptLanguage
    case .contentType: .contentType
    case .ifNoneMatch: .ifNoneMatch
    case .origin: .origin
    case .secFetchSite: .secFetchSite
    }
  }
}

/// The headers that a handler may set. Those that protect are set by the shell and cannot be taken off.
public enum AnswerHeader: Sendable, CaseIterable {
  /// Which methods there are.
  case allow
  /// How to say who one is.
  case authenticate
  /// How long the answer may be kept.
  case cacheControl
  /// Whether it is shown or saved, and under what name.
  case contentDisposition
  /// Its version.
  case eTag
  /// When it was last changed.
  case lastModified
  /// Its relations, such as the next page of a list.
  case link
  /// Where to look instead.
  case location
  /// When to try again, in seconds.
  case retryAfter
  /// Which request headers it depends on.
  case vary

  var name: HTTPField.Name {
    switch self {
    case .allow: .allow
    case .authenticate: .wwwAuthenticate
    case .cacheControl: .cacheControl
    case .contentDisposition: .contentDisposition
    case .eTag: .eTag
    case .lastModified: .lastModified
    case .link: Names.link
    case .location: .location
    case .retryAfter: .retryAfter
    case .vary: .vary
    }
  }
}

private enum Names {
  static let link = HTTPField.Name("Link") ?? .location
}

extension HTTPField.Name {
  /// Sec-Fetch-Site; HTTPTypes has no constant for it. The fallback is never taken: the name is a valid token.
  fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
