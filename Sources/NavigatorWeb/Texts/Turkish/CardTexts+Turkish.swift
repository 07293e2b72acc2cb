extension CardTexts {
  static let turkish = CardTexts(
    protectedPlace: "Adres gizli",
    online: "internette",
    places: { "\($0) yer" },
    moreLanguages: { "ve \($0) dil daha" })
}
