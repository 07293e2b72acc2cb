import Places

/// Languages by their German names.
struct LanguageWords {
  let texts: CardTexts
  private static let shown = 4

  /// All of them; nil if there are none.
  func all(_ codes: [String]) -> String? {
    names(codes).joined(separator: ", ").filled
  }

  /// The first few.
  func short(_ codes: [String]) -> String? {
    let names = names(codes)
    let first = names.prefix(Self.shown).joined(separator: ", ")
    return names.count > Self.shown
      ? "\(first) \(texts.moreLanguages(names.count - Self.shown))" : first.filled
  }

  private func names(_ codes: [String]) -> [String] {
    codes.compactMap(\.filled).map { SpokenLanguage.name($0).clipped(to: 40) }
  }
}
