import Markup

/// Keeps the language of a page in its links. Every page, fragment and redirect passes through here as it goes out,
/// so that none can forget it. Only routes that are served in every language are meant.
struct LocalLinks: Sendable {
  let tree: RouteTree

  /// Markup whose links lead to pages in a language.
  func html(_ html: HTML, in language: Language) -> HTML {
    guard let step = language.step else { return html }
    return html.prefixingPaths("/\(step)") { isTranslated($0) }
  }

  /// The target of a redirect.
  func target(_ target: String, in language: Language) -> String {
    guard language != .german, target.hasPrefix("/"), !target.hasPrefix("//") else { return target }
    return isTranslated(target.prefix { !"?#".contains($0) }) ? language.path(target) : target
  }

  private func isTranslated(_ path: Substring) -> Bool {
    tree.match(PathDecoding.parts(path))?.isTranslated ?? false
  }
}
