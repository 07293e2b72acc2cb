import Markup
import Offers
import Places
import Web

/// A route sheet as it stands in an address: the ids of its offers, in their order. It is stored nowhere else.
struct RouteSheet: Sendable, Hashable {
  /// More would not fit on two pages of paper.
  static let most = 12

  /// The offers, each once.
  private(set) var offers: [OfferID] = []
  /// How many pieces of the address were no ids.
  private(set) var broken = 0
  /// How many offers were too many.
  private(set) var surplus = 0

  init(_ offers: [OfferID] = []) { offers.forEach { take($0) } }

  /// Reads "ID,ID,…"; nil for what is far too long.
  init?(text: String) {
    guard text.utf8.count <= 4_000 else { return nil }
    for piece in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      if let id = OfferID(rawValue: String(piece)) { take(id) } else { broken += 1 }
    }
  }

  /// "ID,ID,…"
  var text: String { offers.map(\.rawValue).joined(separator: ",") }

  var isFull: Bool { offers.count >= Self.most }

  func adding(_ id: OfferID) -> RouteSheet { RouteSheet(offers + [id]) }

  func removing(_ id: OfferID) -> RouteSheet { RouteSheet(offers.filter { $0 != id }) }

  /// With an offer one place further up or down; unchanged at the ends.
  func moving(_ id: OfferID, by step: Int) -> RouteSheet {
    guard let place = offers.firstIndex(of: id), offers.indices.contains(place + step) else { return self }
    var moved = offers
    moved.swapAt(place, place + step)
    return RouteSheet(moved)
  }

  private mutating func take(_ id: OfferID) {
    guard !offers.contains(id) else { return }
    if isFull { surplus += 1 } else { offers.append(id) }
  }
}

extension NavigatorQuery {
  /// The offers of the sheet that a page shows.
  static let sheet = QueryParameter<RouteSheet>(
    "o",
    purpose: Wording(
      de: "Angebote auf dem Wegzettel, durch Komma getrennt.", en: "Offers of the route sheet, by commas."),
    expected: Wording(
      de: "Kennungen von Angeboten, durch Komma getrennt", en: "ids of offers, separated by commas"),
    parse: RouteSheet.init(text:), print: \.text)

  /// The sheet that a visitor of another page comes from.
  static let origin = QueryParameter<RouteSheet>(
    "wegzettel",
    purpose: Wording(
      de: "Der Wegzettel, von dem man kommt: seine Angebote, durch Komma getrennt.",
      en: "The route sheet one comes from: its offers, by commas."),
    expected: Wording(
      de: "Kennungen von Angeboten, durch Komma getrennt", en: "ids of offers, separated by commas"),
    parse: RouteSheet.init(text:), print: \.text)

  /// The language that stands beside the first.
  static let second = QueryParameter<Language>.choice(
    "zweite", purpose: Wording(de: "Sprache, die daneben steht.", en: "Language beside the first."))
}

/// A sheet with everything else that its page was asked for.
struct SheetState: Sendable, Hashable {
  var sheet = RouteSheet()
  var second: Language?
  /// What is looked for beside it.
  var words = ""

  /// The page of the sheet.
  var link: Link { link(sheet) }

  /// The page of a sheet that has changed.
  func link(_ sheet: RouteSheet) -> Link {
    NavigatorRoutes.sheet.url(query: [
      NavigatorQuery.sheet.item(sheet.offers.isEmpty ? nil : sheet), NavigatorQuery.second.item(second),
      NavigatorQuery.words.item(words.isEmpty ? nil : words),
    ])
  }

  /// The page of an offer, from which the way leads back here.
  func offer(_ id: OfferID) -> Link {
    NavigatorRoutes.offer.url(
      id, query: [NavigatorQuery.origin.item(sheet.offers.isEmpty ? nil : sheet)])
  }
}
