import Markup
import Navigator
import Places
import Web

/// A page that the law asks for, or that says who may be listed.
struct LegalPage {
  let sight: Sight
  let kind: LegalPageKind

  init(_ sight: Sight, _ kind: LegalPageKind) {
    self.sight = sight
    self.kind = kind
  }

  private var texts: LegalTexts { sight.texts.legal }

  var answer: Answer {
    let title = texts.title(kind)
    let text = sight.catalogue.town.legal[kind].filled.map {
      // A heading that repeats the title does so in German.
      LegalText($0, title: LegalTexts.german.title(kind), texts: sight.texts.offer).html
    }
    return sight.answer(
      title,
      """
      <div class="prose"><h1>\(title)</h1>
      \(text.map(shown) ?? missing)
      </div>
      """, canonical: NavigatorRoutes.legal(kind).url(), noindex: text == nil)
  }

  /// Towns write their legal texts in German.
  private func shown(_ text: HTML) -> HTML {
    guard sight.language != .german else { return text }
    let note: HTML = "<p class=\"note\">\(sight.texts.translation.onlyGerman)</p>\n"
    return note + sight.german.block(text)
  }

  private var missing: HTML {
    """
    <div class="note warn"><p>\(texts.missing(kind))</p></div>
    <p class="soft">\(texts.forOperators)</p>
    """
  }
}
