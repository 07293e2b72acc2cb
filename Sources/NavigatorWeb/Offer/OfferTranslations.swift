import Markup
import Offers
import Places
import Web

/// What there is of an offer in other languages than that of the page, marked so that it is read out and set as it
/// should be.
struct OfferTranslations {
  let sight: Sight
  let offer: Offer

  private var texts: TranslationTexts { sight.texts.translation }

  var html: HTML {
    let parts = offer.translations.filter { isShown($0.key, $0.value) }.sorted { $0.key < $1.key }
    guard !parts.isEmpty else { return .empty }
    return """
      <section class="translations"><h2>\(sight.texts.offer.translations)</h2>
      \(parts, { part($0.key, $0.value) })</section>
      """
  }

  /// Nothing is called Leichte Sprache that nobody has tested.
  private func isShown(_ tag: String, _ translation: Translation) -> Bool {
    tag != "de" && tag != sight.language.rawValue && !translation.isEmpty
      && (tag != Translation.easyToRead || translation.isTested)
  }

  private func part(_ tag: String, _ translation: Translation) -> HTML {
    let isEasy = tag == Translation.easyToRead
    let language = WrittenLanguage(isEasy ? Language.german.rawValue : tag)
    let marks = language.marks
    let title: HTML
    if isEasy {
      title = .text(texts.easyToRead)
    } else if tag == Language.plainGerman.rawValue {
      title = sight.german.inline(Language.plainGerman.nativeName)
    } else {
      let name = sight.texts.words.language(language.code) ?? language.german
      title =
        language.native.map { $0 == name ? HTML.text(name) : "<span\(marks)>\($0)</span> (\(name))" }
        ?? HTML.text(name)
    }
    return """
      <details class="translation"><summary>\(title)</summary>\
      \(TranslationNote(sight: sight, offer: offer, tag: tag, translation: translation).html)<div\(marks)>\
      \(translation.name.filled.map { "<h3>\($0)</h3>" as HTML })\
      \(translation.summary.filled.map { "<p class=\"lead\">\($0)</p>" as HTML })\
      \(isHeldBack(translation) ? .empty : Paragraphs.html(translation.description))</div></details>

      """
  }

  private func isHeldBack(_ translation: Translation) -> Bool {
    translation.origin == .machine && offer.tellsOfConditions
  }
}

/// Who translated, and whether it still fits.
struct TranslationNote {
  let sight: Sight
  let offer: Offer
  let tag: String
  let translation: Translation

  var html: HTML {
    let texts = sight.texts.translation
    var lines: [String] = []
    let day = translation.made.map(sight.texts.times.date)
    if translation.origin == .machine {
      lines.append("\(texts.machine(day)) \(texts.machineAdvice)")
      if translation.description.filled != nil, offer.tellsOfConditions { lines.append(texts.keptGerman) }
    }
    if tag == Translation.easyToRead, translation.isTested, let testers = translation.testers.filled, let day
    {
      lines.append(texts.tested(sight.german.mark(testers), day))
    }
    if offer.isStale(tag) { lines.append(texts.stale) }
    return lines.isEmpty
      ? .empty : "<div class=\"note\">\(lines, { "<p>\(sight.german.html($0))</p>" })</div>"
  }
}

extension Translation {
  fileprivate var isEmpty: Bool { (name.filled ?? summary.filled ?? description.filled) == nil }
}
