/// All routes of a server, in the order of their patterns: what the documentation must list.
public struct RouteTable: Sendable {
  /// The routes.
  public let routes: [RouteInfo]

  /// The table of these routes.
  /// - Throws: `RouteConflict` if two routes answer the same requests.
  public init(_ routes: [RouteInfo]) throws(RouteConflict) {
    var seen: [String: RouteInfo] = [:]
    for route in routes {
      let key = route.method.rawValue + route.steps.map { "/" + ($0 ?? "{}") }.joined()
      if let other = seen.updateValue(route, forKey: key) {
        throw RouteConflict(method: route.method, patterns: [other.pattern, route.pattern])
      }
    }
    self.routes = routes.sorted { ($0.pattern, $0.method.rawValue) < ($1.pattern, $1.method.rawValue) }
  }
}

/// Two routes that answer the same requests: a mistake of the program.
public struct RouteConflict: Error, Equatable, CustomStringConvertible {
  /// The method of both.
  public let method: Method
  /// Their patterns.
  public let patterns: [String]

  /// Which two.
  public var description: String { "two routes for \(method.rawValue): \(patterns.joined(separator: ", "))" }
}
