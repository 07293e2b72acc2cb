extension CardTexts {
  static let english = CardTexts(
    protectedPlace: "Address protected",
    online: "on the internet",
    places: { "\($0) places" },
    moreLanguages: { "and \($0) more" })
}
