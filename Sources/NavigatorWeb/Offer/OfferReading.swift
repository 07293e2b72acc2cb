import Markup
import Offers
import Web

/// What is read of an offer in the language of the page: its translation where there is one, else the German text.
struct OfferReading {
  /// A text with the language it is in.
  struct Part {
    let text: String
    let isTranslated: Bool
    fileprivate let german: GermanParts

    /// Within a line; `limit` cuts it.
    func html(_ limit: Int = .max) -> HTML {
      let text = text.clipped(to: limit)
      return isTranslated ? HTML.text(text) : german.inline(text)
    }
  }

  /// The translation into the language of the page.
  let translation: Translation?
  /// Its German text has changed since.
  let isStale: Bool
  private let offer: Offer
  private let german: GermanParts

  init(_ offer: Offer, in sight: Sight) {
    self.offer = offer
    german = sight.german
    let tag = sight.language == .german ? nil : Self.tag(sight.language, in: offer.translations)
    translation = tag.flatMap { offer.translations[$0] }
    isStale = tag.map(offer.isStale) ?? false
  }

  /// `en`, or one of its varieties such as `en-GB`.
  private static func tag(_ language: Language, in translations: [String: Translation]) -> String? {
    if translations.isEmpty { return nil }
    let code = language.rawValue
    if translations[code] != nil { return code }
    return translations.keys.filter { $0.lowercased().hasPrefix("\(code)-") }.min()
  }

  /// Whether anything of it is translated.
  var isTranslated: Bool { name.isTranslated || (summary ?? description)?.isTranslated == true }

  /// Its name.
  var name: Part { part(translation?.name.filled, offer.name) }

  /// One sentence; a translation without one has none, since the German sentence would stand in front of it.
  var summary: Part? {
    if let summary = translation?.summary.filled { return part(summary, "") }
    return description?.isTranslated == true ? nil : offer.summary.filled.map { part(nil, $0) }
  }

  /// What it is. No machine translates deadlines, conditions and refusals.
  var description: Part? {
    if let text = translation?.description.filled, !keepsGerman { return part(text, "") }
    return offer.description.filled.map { part(nil, $0) }
  }

  /// For a card.
  var lead: Part? { summary ?? description }

  /// Whether the description of a machine's translation is held back.
  var keepsGerman: Bool {
    translation?.origin == .machine && translation?.description.filled != nil && offer.tellsOfConditions
  }

  private func part(_ translated: String?, _ text: String) -> Part {
    Part(text: translated ?? text, isTranslated: translated != nil, german: german)
  }
}
