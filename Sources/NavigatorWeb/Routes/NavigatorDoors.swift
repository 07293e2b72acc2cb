public import Markup
public import Offers
public import Places
import Web

/// What other rooms may know of the pages for families: where they are, and how a legal text looks there.
public enum NavigatorDoors {
  /// The page of an offer.
  public static func offer(_ id: OfferID) -> Link { NavigatorRoutes.offer.url(id) }

  /// The page of an organisation.
  public static func organisation(_ id: OrganisationID) -> Link { NavigatorRoutes.organisation.url(id) }

  /// The poster of an offer.
  public static func offerPoster(_ id: OfferID) -> Link { NavigatorRoutes.poster.url(id) }

  /// The booklet of a link of the chain.
  public static func booklet(_ phase: PhaseCode) -> Link {
    NavigatorRoutes.booklet.url(query: [NavigatorQuery.phase.item(phase)])
  }

  /// The poster of the town.
  public static var townPoster: Link { NavigatorRoutes.townPoster.url() }

  /// What a legal page is called.
  public static func legalTitle(_ kind: LegalPageKind) -> String { LegalTexts.german.title(kind) }

  /// The text of a legal page as families see it.
  public static func legalText(_ kind: LegalPageKind, _ text: String) -> HTML {
    LegalText(text, title: legalTitle(kind), texts: .german).html
  }
}
