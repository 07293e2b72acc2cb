import Markup
import Navigator
import Web

/// The situations that help can be found from.
struct StartPage {
  let sight: Sight

  init(_ sight: Sight) { self.sight = sight }

  private var texts: StartTexts { sight.texts.start }

  var answer: Answer {
    sight.answer(
      texts.title,
      """
      <h1>\(texts.title)</h1>
      <p class="lead soft">\(texts.lead)</p>
      <ul class="tiles">\(StartKey.allCases, tile)</ul>
      """, description: texts.lead, canonical: NavigatorRoutes.start.url())
  }

  private func tile(_ key: StartKey) -> HTML {
    "<li><a href=\"\(StartQuery.link(key))\"><span>\(texts.situation(key))</span></a></li>"
  }
}
