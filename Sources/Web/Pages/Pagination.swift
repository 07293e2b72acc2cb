public import Markup

/// Back and forth in a list of several pages.
public struct Pagination: Sendable {
  let page: Int
  let count: Int
  let texts: ShellTexts
  let link: @Sendable (Int) -> Link

  /// Page `page` of `count`, counted from 1.
  public init(
    page: Int, of count: Int, texts: ShellTexts = .german, link: @escaping @Sendable (Int) -> Link
  ) {
    self.page = page
    self.count = count
    self.texts = texts
    self.link = link
  }

  /// The links; empty if there is only one page.
  public var html: HTML {
    guard count > 1 else { return .empty }
    let before: HTML? =
      page > 1
      ? "<li><a href=\"\(link(min(page - 1, count)))\" rel=\"prev\">\(texts.previous)</a></li>" : nil
    let after: HTML? =
      page < count ? "<li><a href=\"\(link(max(page + 1, 1)))\" rel=\"next\">\(texts.next)</a></li>" : nil
    return """
      <nav class="pages" aria-label="\(texts.pagination)"><ul>\(before)\
      <li>\(texts.pageOf(page, count))</li>\(after)</ul></nav>
      """
  }
}
