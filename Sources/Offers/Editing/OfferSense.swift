import Documents
import Places
import Storage

/// What an offer must be like to enter the register, asked before the database would refuse it.
enum OfferSense {
  /// The longest body in bytes; the longest real entry has a tenth of that.
  static let mostBytes = 200_000

  /// Throws with the field and what to do. Of an offer that is there already only what changed is judged:
  /// an old fault in one field must not keep people from mending another.
  static func check(_ offer: Offer, was old: Offer?, in tx: any Transaction) throws {
    func changed(_ field: OfferField) -> Bool { old.map { !field.isSame($0, offer) } ?? true }
    func refuse(_ field: OfferField, _ text: String) throws { throw EditRefusal.invalid(field, text) }

    if CellText.trim(offer.name).isEmpty { try refuse(.name, "Bitte geben Sie dem Angebot einen Namen.") }
    let bytes = OfferBody.of(offer).serialized()
    if bytes.count > mostBytes { throw EditRefusal.tooLong(limit: mostBytes) }
    if let field = OfferField.allCases.first(where: { $0.text(offer, OfferNames()).utf8.contains(0) }) {
      try refuse(field, "Der Text enthält ein Zeichen, das sich nicht speichern lässt (U+0000).")
    }
    try checkAges(offer)
    if changed(.email), let email = offer.email, !MailCell.isValid(email) {
      try refuse(.email, "„\(email.prefix(80))“ ist keine Mailadresse. So sieht eine aus: name@beispiel.de")
    }
    if changed(.url), let url = offer.url, !isWebAddress(url) {
      try refuse(.url, "Eine Internetadresse beginnt mit https:// oder http://.")
    }
    try checkReferences(offer, changed, in: tx)
  }

  /// Apart, since a body would keep other ages not as a fault, but not at all.
  static func checkAges(_ offer: Offer) throws {
    guard let ages = offer.ages else { return }
    guard (-9...1560).contains(ages.from ?? 0), (-9...1571).contains(ages.to ?? 0) else {
      throw EditRefusal.invalid(.ages, "Das Alter liegt zwischen der Schwangerschaft und 130 Jahren.")
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    let key = text.lowercased()
    return (key.hasPrefix("https://") || key.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
      && key.utf8.count > 10
  }

  private static func checkReferences(
    _ offer: Offer, _ changed: (OfferField) -> Bool, in tx: any Transaction
  ) throws {
    if let id = offer.organisation, try OrganisationStore.find(id, in: tx) == nil {
      throw EditRefusal.invalid(
        .organisation, "Diesen Träger gibt es nicht mehr. Bitte wählen Sie einen anderen.")
    }
    let places = offer.sites.map(\.place)
    if changed(.sites), try PlaceStore.find(places, in: tx).count < Set(places).count {
      throw EditRefusal.invalid(.sites, "Einen der Orte gibt es nicht mehr. Bitte wählen Sie einen anderen.")
    }
    for area in offer.serves + [offer.ownerArea].compactMap({ $0 })
    where try AreaStore.find(area, in: tx) == nil {
      throw EditRefusal.invalid(.serves, "Das Gebiet \(area) ist hier nicht bekannt.")
    }
    if case .organisation(let id) = offer.owner, try OrganisationStore.find(id, in: tx) == nil {
      throw EditRefusal.invalid(.owner, "Diesen Träger gibt es nicht mehr. Bitte wählen Sie einen anderen.")
    }
  }
}
