import Places

/// What one entry of a list says, before it meets the register.
struct ListDraft: Sendable {
  var row: Int
  var organisation: String?
  /// The offer with all that needs no look into the register; its id and owner are not final.
  var offer: Offer
  /// The offer's own id, when the list was made by Lotse.
  var identifier: OfferID?
  var address = AddressCell()
  /// The address must not be known.
  var isSecret = false
  var access: [AccessCell.Entry] = []
  var morePlaces: [AddressCell] = []
  /// Areas as the list names them.
  var serves: [String] = []
  /// What was not understood or has no field, to be kept in the description.
  var notes: [String] = []
  var digest: String
  /// Circumstances that tell this offer from another of its name.
  var variant: String?

  /// What makes two entries the same: provider and name.
  var key: String { "\(organisation.map { CellText.key($0) } ?? "")\u{1F}\(CellText.key(offer.name))" }

  /// What tells two offers of the same name apart: where, when and for whom.
  var circumstances: String {
    let times = offer.times.rules.map { "\($0)" }.joined(separator: ",")
    return
      "\(CellText.key(address.line))|\(times)\(offer.times.note ?? "")|\(offer.ages.map(AgeText.german) ?? "")"
  }

  /// The description with what must not be lost.
  var fullDescription: String {
    let remarks = notes.map { "Hinweis: \($0)" }.filter { !offer.description.contains($0) }
    return
      ([offer.description].filter { !$0.isEmpty } + [remarks.joined(separator: "\n")].filter { !$0.isEmpty })
      .joined(separator: "\n\n")
  }
}
