/// One step of a path.
enum RouteSegment: Sendable, Equatable {
  case literal(String)
  case parameter(name: String, kind: String)

  static func literals(_ text: StaticString) -> [RouteSegment] {
    let text = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "/").map { .literal(String($0)) }
  }
}

/// The shape of an address, put together from fixed parts and typed parameters:
///
///     "/angebot" / .uuid("id")              // RoutePattern<UUID>
///     "/angebot" / .uuid("id") / "termine"  // the same with a fixed end
///     "/gebiet" / .text("ags") / .text("n") // RoutePattern<(String, String)>
public struct RoutePattern<Value: Sendable>: Sendable {
  let segments: [RouteSegment]
  let parse: @Sendable (ArraySlice<String>) -> Value?
  let print: @Sendable (Value) -> [String]

  /// As it is written in the documentation and in the request log: `/angebot/{id}`.
  public var text: String {
    guard !segments.isEmpty else { return "/" }
    return segments.reduce(into: "") { text, segment in
      switch segment {
      case .literal(let part): text += "/\(part)"
      case .parameter(let name, _): text += "/{\(name)}"
      }
    }
  }

  /// The path for a value.
  func path(_ value: Value) -> [String] {
    var values = print(value)[...]
    return segments.map { segment in
      switch segment {
      case .literal(let part): part
      case .parameter: values.popFirst() ?? ""
      }
    }
  }
}

extension RoutePattern: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
where Value == Void {
  /// A fixed address such as `/suche`.
  public init(stringLiteral value: StaticString) {
    self.init(
      segments: RouteSegment.literals(value), parse: { parts -> Void? in parts.isEmpty ? () : nil },
      print: { _ in [] })
  }
}

/// A fixed part at the end.
public func / <Value>(pattern: RoutePattern<Value>, part: StaticString) -> RoutePattern<Value> {
  RoutePattern(
    segments: pattern.segments + RouteSegment.literals(part), parse: pattern.parse, print: pattern.print)
}

/// The first parameter.
public func / <New>(pattern: RoutePattern<Void>, parameter: PathParameter<New>) -> RoutePattern<New> {
  RoutePattern(
    segments: pattern.segments + [.parameter(name: parameter.name, kind: parameter.kind)],
    parse: { parts in parts.count == 1 ? parts.first.flatMap(parameter.parse) : nil },
    print: { [parameter.print($0)] })
}

/// A second parameter.
public func / <Old, New>(
  pattern: RoutePattern<Old>, parameter: PathParameter<New>
) -> RoutePattern<(Old, New)> {
  RoutePattern(
    segments: pattern.segments + [.parameter(name: parameter.name, kind: parameter.kind)],
    parse: { parts in
      guard let last = parts.last, let old = pattern.parse(parts.dropLast()), let new = parameter.parse(last)
      else {
        return nil
      }
      return (old, new)
    },
    print: { old, new in pattern.print(old) + [parameter.print(new)] })
}
