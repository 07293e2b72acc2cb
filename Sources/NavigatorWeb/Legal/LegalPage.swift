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
      LegalText($0, title: title, texts: sight.texts.offer).html
    }
    return sight.answer(
      title,
      """
      <div class="prose"><h1>\(title)</h1>
      \(text ?? missing)
      </div>
      """, canonical: NavigatorRoutes.legal(kind).url(), noindex: text == nil)
  }

  private var missing: HTML {
    """
    <div class="note warn"><p>\(texts.missing(kind))</p></div>
    <p class="soft">\(texts.forOperators)</p>
    """
  }
}
