import Web

extension CardTexts {
  static let ukrainian = CardTexts(
    protectedPlace: "Адреса захищена",
    online: "онлайн",
    places: { "\($0) \(Plural.ukrainian($0, "місце", "місця", "місць"))" },
    moreLanguages: { "і ще \($0)" })
}
