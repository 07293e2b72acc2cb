import Offers
import Places

/// Languages by their names.
struct LanguageWords {
  let texts: NavigatorTexts
  private static let shown = 4

  /// All of them; nil if there are none.
  func all(_ codes: [String]) -> String? {
    names(codes).joined(separator: texts.times.comma).filled
  }

  /// The first few.
  func short(_ codes: [String]) -> String? {
    let names = names(codes)
    let first = names.prefix(Self.shown).joined(separator: texts.times.comma)
    return names.count > Self.shown
      ? "\(first) \(texts.card.moreLanguages(names.count - Self.shown))" : first.filled
  }

  private func names(_ codes: [String]) -> [String] {
    codes.compactMap(\.filled).map { (texts.words.language($0) ?? $0).clipped(to: 40) }
  }
}
