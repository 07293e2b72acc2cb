extension CardTexts {
  static let plainGerman: CardTexts = {
    var texts = german
    texts.protectedPlace = "Die Adresse ist geheim"
    texts.online = "im Internet"
    return texts
  }()
}
