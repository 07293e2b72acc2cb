/// Where a page is: what the switch between languages and the links on it need to know.
struct PageAddress: Sendable {
  /// The language that the address names.
  var language = Language.german
  /// The path without the language, and the query.
  var path: Substring = "/", query: Substring = ""
  /// Whether it is a page for families, or none that there is.
  var isForFamilies = false
  /// Whether the page is there in every language, so that one may change over to it.
  var isTranslated = false

  /// The same page in another language; the front page where it is in one language only.
  func link(in language: Language) -> String {
    guard isTranslated else { return language.path("/") }
    return language.path(query.isEmpty ? String(path) : "\(path)?\(query)")
  }
}
