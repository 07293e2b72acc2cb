/// A card in a list of offers.
struct CardTexts: Sendable {
  /// Instead of the name of a protected place; of one on the net; of several.
  var protectedPlace: String, online: String, places: @Sendable (Int) -> String
  /// After the first few languages: "und 3 weitere".
  var moreLanguages: @Sendable (Int) -> String
}

extension CardTexts {
  static let german = CardTexts(
    protectedPlace: "Adresse geschützt",
    online: "online",
    places: { "\($0) Orte" },
    moreLanguages: { "und \($0) weitere" })
}
