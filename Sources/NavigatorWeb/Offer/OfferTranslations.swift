import Markup
import Offers
import Places
import Web

/// What there is of an offer in other languages, marked so that it is read out and set as it should be.
struct OfferTranslations {
  let texts: OfferTexts
  let translations: [String: Translation]

  var html: HTML {
    let parts = translations.filter { $0.key != "de" && !$0.value.isEmpty }.sorted { $0.key < $1.key }
    guard !parts.isEmpty else { return .empty }
    return """
      <section class="translations"><h2>\(texts.translations)</h2>
      \(parts, { part($0.key, $0.value) })</section>
      """
  }

  private func part(_ tag: String, _ translation: Translation) -> HTML {
    let language = WrittenLanguage(tag)
    let name = tag == Language.plainGerman.rawValue ? texts.plainGerman : language.german
    let marks = language.marks
    let title: HTML =
      language.native.map { $0 == name ? HTML.text(name) : "<span\(marks)>\($0)</span> (\(name))" }
      ?? HTML.text(name)
    return """
      <details class="translation"><summary>\(title)</summary><div\(marks)>\
      \(translation.name.filled.map { "<h3>\($0)</h3>" as HTML })\
      \(translation.summary.filled.map { "<p class=\"lead\">\($0)</p>" as HTML })\
      \(Paragraphs.html(translation.description))</div></details>

      """
  }
}

extension Translation {
  fileprivate var isEmpty: Bool { (name.filled ?? summary.filled ?? description.filled) == nil }
}
