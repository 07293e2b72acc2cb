import Markup
import Navigator
import Web

/// The offers of an organisation or at a place, page by page.
struct OfferList {
  static let pageSize = 20

  let sight: Sight
  let entries: [CatalogueEntry]
  let page: Int
  let link: @Sendable (Int) -> Link

  /// - Throws: `Refusal` 404 for a page beyond the end.
  init(
    _ sight: Sight, _ entries: [CatalogueEntry], page: Int, link: @escaping @Sendable (Int) -> Link
  ) throws(Refusal) {
    self.sight = sight
    self.entries = entries
    self.page = page
    self.link = link
    guard page <= pageCount else { throw sight.refusal(.notFound, sight.texts.providers.beyond) }
  }

  private var pageCount: Int { max(1, (entries.count + Self.pageSize - 1) / Self.pageSize) }

  var html: HTML {
    let shown = entries.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    return """
      <ol class="hits">\(shown, { OfferCard($0, sight, heading: .third).html() })</ol>
      \(Pagination(page: page, of: pageCount, link: link).html)
      """
  }
}
