import Markup
import Navigator
import Offers
import Web

/// The organisations that have offers, from A to Z.
struct OrganisationsPage {
  static let pageSize = 100

  let sight: Sight
  let page: Int
  private let all: [Item]

  private struct Item {
    let organisation: Organisation
    let count: Int
    let key: String
  }

  /// - Throws: `Refusal` 404 for a page beyond the end.
  init(_ sight: Sight, page: Int) throws(Refusal) {
    self.sight = sight
    self.page = page
    var counts: [OrganisationID: Int] = [:]
    for entry in sight.catalogue.entries {
      if let id = entry.offer.organisation { counts[id, default: 0] += 1 }
    }
    all = counts.compactMap { id, count in
      sight.catalogue.organisations[id].map {
        Item(organisation: $0, count: count, key: GermanOrder.key($0.name))
      }
    }.sorted { ($0.key, $0.organisation.id) < ($1.key, $1.organisation.id) }
    guard page <= pageCount else { throw sight.refusal(.notFound, sight.texts.providers.beyond) }
  }

  private var texts: ProviderTexts { sight.texts.providers }
  private var pageCount: Int { max(1, (all.count + Self.pageSize - 1) / Self.pageSize) }

  private static func link(_ page: Int) -> Link {
    NavigatorRoutes.organisations.url(query: [NavigatorQuery.page.item(page > 1 ? page : nil)])
  }

  var answer: Answer {
    let lead = all.isEmpty ? texts.none : texts.allLead(all.count)
    return sight.answer(
      texts.all,
      """
      <h1>\(texts.all)</h1>
      <p class="soft">\(lead)</p>
      \(groups)
      \(Pagination(page: page, of: pageCount, link: Self.link).html)
      """, canonical: Self.link(page))
  }

  /// The names under their letters.
  private var groups: HTML {
    var html = HTML.empty
    var letter: String?
    for item in all.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize) {
      let own = item.key.first.flatMap { $0.isLetter ? $0.uppercased() : nil } ?? texts.otherLetters
      if own != letter {
        html += letter == nil ? .empty : "</ul>\n"
        html += "<h2>\(own)</h2><ul class=\"names\">"
        letter = own
      }
      html += """
        <li><a href="\(NavigatorRoutes.organisation.url(item.organisation.id))">\(item.organisation.name.clipped(to: 150))</a> \
        <span class="soft">\(texts.count(item.count))</span></li>
        """
    }
    return letter == nil ? html : html + "</ul>"
  }
}
