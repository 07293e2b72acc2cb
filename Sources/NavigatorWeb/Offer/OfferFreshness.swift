import Markup
import Navigator
import Offers
import Places

/// How old the entry is and who stands for it.
struct OfferFreshness {
  let sight: Sight
  let offer: Offer

  private var texts: OfferTexts { sight.texts.offer }

  var html: HTML {
    guard let assured = offer.assured else {
      return "<div class=\"note\"><p>\(texts.neverConfirmed)</p></div>"
    }
    let day = sight.texts.times.date(assured)
    let confirmed: HTML = "<p class=\"soft\">\(sight.german.html(texts.confirmed(day, owner)))</p>"
    guard Freshness.of(offer, today: sight.today).isMarked else { return confirmed }
    return "<div class=\"note warn\"><p><b>\(texts.unconfirmed(day))</b></p></div>\(confirmed)"
  }

  private var owner: String? { name.map(sight.german.mark) }

  private var name: String? {
    switch offer.owner {
    case .area(let key): sight.catalogue.areas[key]?.name
    case .organisation(let id): sight.catalogue.organisations[id]?.name
    }
  }
}
