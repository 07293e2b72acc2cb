import Documents
import Markup
import Navigator
import Offers
import Places
import Web

/// Whom to call, for the address book of a phone: what the page of the offer says, and no more.
struct OfferContactCard {
  let sight: Sight
  let entry: CatalogueEntry

  /// The contact; nil if there is nothing to call or write to.
  var file: ContactFile? {
    let offer = entry.offer
    var card = ContactFile(
      uid: "\(offer.id)@lotse", name: offer.name, revised: CalendarMoment(offer.lastModified))
    card.organisation = entry.organisation?.name.filled
    let open = entry.places.map(\.published).filter { !$0.isProtected }
    card.phones = unique(
      offer.phones.map(\.number) + offer.contacts.flatMap(\.phones).map(\.number))
    if card.phones.isEmpty {
      card.phones = unique(open.first { !$0.phones.isEmpty }?.phones.map(\.number) ?? [])
    }
    if card.phones.isEmpty { card.phones = unique(entry.organisation?.phones.map(\.number) ?? []) }
    card.emails = unique([offer.email].compactMap { $0 } + offer.contacts.compactMap(\.email))
    card.urls = unique(
      [offer.url, entry.organisation?.website].compactMap { $0.flatMap { Link(web: $0) }?.string })
    // Of several places none is the address.
    if entry.places.count == 1, let address = open.first?.address {
      card.address = ContactFile.Address(
        street: address.street, postalCode: address.postalCode, city: address.city)
    }
    let isHidden = entry.places.contains(where: \.isProtected)
    card.note =
      [
        offer.summary.filled, isHidden ? sight.texts.offer.protectedAddress : nil,
        TimesFormatter.german(offer.shownTimes).joined(separator: "\n").filled,
      ].compactMap { $0 }.joined(separator: "\n").filled
    return card.phones.isEmpty && card.emails.isEmpty && card.urls.isEmpty ? nil : card
  }

  private func unique(_ all: [String]) -> [String] {
    var seen: Set<String> = []
    return all.compactMap(\.filled).filter { seen.insert($0).inserted }
  }
}
