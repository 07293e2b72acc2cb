public import Markup

/// A page as a room hands it to the shell: what stands in its main part, and what its head must say.
public struct Page: Sendable {
  /// The title, without the name of the program.
  public var title: String
  /// What stands between header and footer, its `h1` included.
  public var main: HTML
  /// The language of `main`.
  public var language: Language
  /// One sentence for search engines.
  public var description: String?
  /// The one address of this page if it can be reached by several.
  public var canonical: Link?
  /// Whether search engines shall leave it out.
  public var noindex: Bool
  /// The status it is sent with.
  public var status: Status
  /// A class for `main`, for the style sheet.
  public var style: StaticString?
  /// Where it shows pictures from, beside this server: the origin of the town's map tiles.
  public var imageOrigin: String?
  /// Whether it is made for paper or for the desk: a style sheet and a script of their own come along.
  public var isForPaper = false
  /// The town this page belongs to, where a node serves several; nil is the server's own.
  public var site: SiteInfo?

  /// Its final form, for pages that many ask for.
  var memo: PageMemo?

  /// A page.
  public init(
    title: String, main: HTML, language: Language = .german, description: String? = nil,
    canonical: Link? = nil, noindex: Bool = false, status: Status = .ok, style: StaticString? = nil,
    site: SiteInfo? = nil
  ) {
    self.title = title
    self.main = main
    self.language = language
    self.description = description
    self.canonical = canonical
    self.noindex = noindex
    self.status = status
    self.style = style
    self.site = site
  }
}
