public import Markup

/// Pages in other languages than German lie below a step of their own: `/en/suche`, `/einfach/angebot/…`.
extension Language {
  /// The first step of their addresses; nil for German.
  public var step: String? { self == .german ? nil : rawValue }

  /// A page for families in this language, from its German address. Pages need not ask for it: the links on
  /// them are put right when a page goes out. It is for addresses that stand elsewhere, such as in a picture.
  public func link(_ link: Link) -> Link {
    guard step != nil else { return link }
    return Link(untrusted: path(link.string))
  }

  /// An address of this site in this language.
  func path(_ path: some StringProtocol) -> String {
    guard let step else { return String(path) }
    let rest = path.dropFirst()
    let isFront = rest.first.map { "?#".contains($0) } ?? true
    return isFront ? "/\(step)\(rest)" : "/\(step)\(path)"
  }

  /// The language that a path names, and the path without it.
  static func split(_ path: Substring) -> (language: Language, path: Substring) {
    let bytes = path.utf8
    let rest = bytes.dropFirst()
    let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    // Most first steps are of another length, and need not be compared.
    let length = rest.distance(from: rest.startIndex, to: end)
    guard bytes.first == UInt8(ascii: "/"), length == 2 || length == 7,
      let language = Language(rawValue: String(path[rest.startIndex..<end])), language != .german
    else { return (.german, path) }
    return (language, end == rest.endIndex ? "/" : path[end...])
  }
}
