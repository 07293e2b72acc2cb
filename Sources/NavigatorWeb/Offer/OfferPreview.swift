public import Markup
import Navigator
public import Offers
public import Places
import Web

extension NavigatorPages {
  /// An offer as its page would look, its heading included, without the frame of the town; for those who edit it.
  public func preview(_ offer: Offer, of organisation: Organisation?, at places: [Place]) -> HTML {
    let sight = Sight(catalogue: catalogue(), now: clock.now())
    return OfferPage(sight, CatalogueEntry(offer: offer, organisation: organisation, places: places)).main
  }

  /// The page of an offer.
  public static func page(of id: OfferID) -> Link { NavigatorRoutes.offer.url(id) }
}
