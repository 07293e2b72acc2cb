import Markup
import Offers
import Web

/// The description in the language of the page, what is to be known of the translation, and the German text.
struct OfferText {
  let sight: Sight
  let offer: Offer
  let reading: OfferReading

  private var texts: TranslationTexts { sight.texts.translation }

  var html: HTML {
    let text = Paragraphs.html(reading.description?.text)
    guard sight.language != .german else { return text }
    let shown = reading.description?.isTranslated == true ? text : sight.german.block(text)
    return "\(note)\(shown)\n\(original)"
  }

  private var note: HTML {
    guard let translation = reading.translation, reading.isTranslated else {
      return "<p class=\"note\">\(texts.onlyGerman)</p>\n"
    }
    let tag = sight.language.rawValue
    let told = TranslationNote(sight: sight, offer: offer, tag: tag, translation: translation).html
    return isPartlyGerman ? "\(told)<p class=\"soft\">\(texts.partlyGerman)</p>\n" : told
  }

  /// Conditions, prices and what to bring are not translated, so that nobody relies on a mistake.
  private var isPartlyGerman: Bool {
    reading.description?.isTranslated == false || offer.application.filled != nil || offer.alert.filled != nil
      || offer.eligibilityText.filled != nil || !offer.documents.isEmpty
      || offer.costs.contains { $0.text.filled != nil || $0.condition.filled != nil }
  }

  /// The German text below a translation.
  private var original: HTML {
    guard reading.isTranslated, (reading.summary ?? reading.description)?.isTranslated == true else {
      return .empty
    }
    let summary = offer.summary.filled.map { "<p class=\"lead\">\($0)</p>" as HTML }
    // A description that is shown in German above need not stand here again.
    let description = reading.description?.isTranslated == true ? Paragraphs.html(offer.description) : .empty
    let text: HTML = "\(summary)\(description)"
    guard !text.isEmpty else { return .empty }
    return """
      <details class="translation"><summary>\(texts.germanText)</summary>\
      <div lang="de" dir="ltr"><h3>\(offer.name)</h3>\(text)</div></details>

      """
  }
}
