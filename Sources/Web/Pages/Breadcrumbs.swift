public import Markup

/// The way from the front page to this page.
public struct Breadcrumbs: Sendable {
  let entries: [SiteInfo.Entry]
  let current: String
  let texts: ShellTexts

  /// The pages above this one, and how this one is called.
  public init(_ entries: [SiteInfo.Entry], current: String, texts: ShellTexts = .german) {
    self.entries = entries
    self.current = current
    self.texts = texts
  }

  /// The list.
  public var html: HTML {
    """
    <nav class="crumbs" aria-label="\(texts.breadcrumbs)"><ol>\
    \(entries, { "<li><a href=\"\($0.link)\">\($0.label)</a></li>" })\
    <li><span aria-current="page">\(current)</span></li></ol></nav>
    """
  }
}
