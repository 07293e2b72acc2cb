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
  /// The cells as they were read.
  var texts: [ListField: String] = [:]
  /// Areas as the list names them.
  var serves: [String] = []
  /// What was not understood or has no field, to be kept in the description.
  private(set) var notes: [Note] = []
  var digest: String
  /// Circumstances that tell this offer from another of its name.
  var variant: String?

  /// What makes two entries the same: provider and name.
  var key: String { "\(organisation.map(CellText.nameKey) ?? "")\u{1F}\(CellText.nameKey(offer.name))" }

  /// What tells two offers of the same name apart: where, when and for whom.
  var circumstances: String {
    let times = offer.times.rules.map { "\($0)" }.joined(separator: ",")
    return
      "\(CellText.key(address.line))|\(times)\(offer.times.note ?? "")|\(offer.ages.map(AgeText.german) ?? "")"
  }

  /// A text that was kept, with the field that it stood in.
  struct Note: Sendable, Hashable {
    var field: ListField
    var text: String
  }

  /// Keeps a text once.
  mutating func keep(_ field: ListField, _ text: String) {
    if !notes.contains(where: { $0.text == text }) { notes.append(Note(field: field, text: text)) }
  }

  /// A description with what must not be lost of these fields.
  func description(with text: String, notesOf fields: Set<ListField>) -> String {
    let remarks = notes.filter { fields.contains($0.field) }.map { "Hinweis: \($0.text)" }
      .filter { !text.contains($0) }
    return ([text] + [remarks.joined(separator: "\n")]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
