/// Finds the route of a path, step by step; a fixed part goes before a parameter.
struct RouteTree: Sendable {
  private struct Node: Sendable {
    var literals: [String: Node] = [:]
    /// None or one.
    var parameter: [Node] = []
    var registrations: [Registration] = []
  }

  /// What is served at a path.
  struct Match: Sendable {
    var registrations: [Registration]
    var parameters: [String]

    func registration(for method: Method) -> Registration? {
      registrations.first { $0.info.method == method }
    }

    /// Whether it is there in every language.
    var isTranslated: Bool { registrations.allSatisfy(\.info.isTranslated) }

    /// The value of the `Allow` header.
    var allowed: String {
      var methods = registrations.map(\.info.method.rawValue)
      if methods.contains("GET") { methods.append("HEAD") }
      return (methods + ["OPTIONS"]).sorted().joined(separator: ", ")
    }
  }

  private var root = Node()

  init(_ registrations: [Registration]) {
    for registration in registrations {
      RouteTree.insert(registration, registration.info.steps[...], into: &root)
    }
  }

  private static func insert(
    _ registration: Registration, _ steps: ArraySlice<String?>, into node: inout Node
  ) {
    guard let step = steps.first else {
      node.registrations.append(registration)
      return
    }
    if let step {
      insert(registration, steps.dropFirst(), into: &node.literals[step, default: Node()])
    } else {
      if node.parameter.isEmpty { node.parameter.append(Node()) }
      insert(registration, steps.dropFirst(), into: &node.parameter[0])
    }
  }

  /// What is served at a path that begins with a slash; nil if nothing is. `parts` are still percent-encoded.
  func match(_ parts: [Substring]) -> Match? {
    RouteTree.match(parts[...], root, [])
  }

  private static func match(_ parts: ArraySlice<Substring>, _ node: Node, _ captured: [Substring]) -> Match? {
    guard let part = parts.first else {
      guard !node.registrations.isEmpty else { return nil }
      var decoded: [String] = []
      for text in captured {
        guard let value = PathDecoding.decode(text) else { return nil }
        decoded.append(value)
      }
      return Match(registrations: node.registrations, parameters: decoded)
    }
    if let next = node.literals[String(part)], let match = match(parts.dropFirst(), next, captured) {
      return match
    }
    guard let next = node.parameter.first, !part.isEmpty else { return nil }
    return match(parts.dropFirst(), next, captured + [part])
  }
}
