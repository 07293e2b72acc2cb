import Access
import Markup
import Offers
import Places
import Storage
import Web

/// Where an offer takes place, as the form says it.
extension SavingHandlers {
  /// Ticked places that may be chosen join the offer.
  func takeKnownPlaces(_ form: OfferForm, _ offer: inout Offer, _ places: [Place]) {
    let there = Set(offer.sites.map(\.place))
    var wanted = form.chosen["orte"] ?? []
    if let other = form.filled("weiterer_ort") { wanted.insert(other) }
    for place in places where wanted.contains(place.id.rawValue) && !there.contains(place.id) {
      offer.sites.append(OfferSite(id: PlaceID.make().rawValue, place: place.id))
    }
  }

  /// A new place is added to the register, and to the offer.
  func takeNewPlace(
    _ form: inout OfferForm, _ offer: inout Offer, _ scope: Scope, _ now: Instant, in tx: any Transaction
  ) throws {
    guard form.wantsPlace else { return }
    let code = form.text("ort_plz")
    guard !form.text("ort_strasse").isEmpty, !form.text("ort_stadt").isEmpty, code.utf8.count == 5,
      code.utf8.allSatisfy({ (48...57).contains($0) })
    else {
      form.errors["ort_strasse"] = editing.formTexts.wrongPlace
      return
    }
    guard form.errors.isEmpty else { return }
    let address = Address(
      id: PlaceID.make().rawValue, street: form.text("ort_strasse"), postalCode: code,
      city: form.text("ort_stadt"))
    let place = try OfferShelf.add(form.text("ort_name"), address, for: offer, scope: scope, at: now, in: tx)
    offer.sites.append(OfferSite(id: PlaceID.make().rawValue, place: place.id))
  }
}
