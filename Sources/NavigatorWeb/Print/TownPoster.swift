import Markup
import Navigator
import Pictures
import Places
import Web

/// The poster of the town: the chain, what one finds, in all languages, and a code that leads to the front page.
struct TownPoster {
  let sight: Sight
  let address: @Sendable (Link) -> String?

  private var texts: PrintTexts { sight.texts.print }
  private var front: Link { NavigatorRoutes.front.url() }

  var answer: Answer {
    var page = Page(
      title: texts.townTitle, main: main, language: sight.language, noindex: true, style: "poster",
      site: sight.site)
    page.isForPaper = true
    return .page(page)
  }

  private var main: HTML {
    """
    <p class="buttons"><button class="button" type="button" data-print hidden>\(sight.texts.sheet.print)</button></p>
    <article class="sheet-of-paper of-town">
    <h1>\(texts.townTitle)</h1>
    <p class="who">\(sight.site.town)</p>
    <p class="lead">\(texts.townLead)</p>
    \(ChainPicture(rings).html)
    <div class="poster-body"><div><ul class="greetings">\(greetings)</ul><p>\(texts.promise)</p></div>\
    <div>\(PosterCode(link: front, text: texts.scanTown, address: address).html)\(typed)</div></div>
    </article>
    """
  }

  private var rings: [ChainPicture.Link] {
    LifePhase.rings.enumerated().map { index, phase in
      let words = sight.texts.words.phase(phase.code)
      return ChainPicture.Link(
        label: words.name, sublabel: words.hint, target: Need(phase: phase.code).link(), phase: index + 1)
    }
  }

  /// "Find help" in the other languages.
  private var greetings: [HTML] {
    Language.allCases.filter { !$0.isGerman }.map { language in
      """
      <li lang="\(language.tag)" dir="\(language.direction.rawValue)">\(PrintTexts.texts(in: language).townTitle)</li>
      """
    }
  }

  /// The address for whoever has no camera, without what a browser adds by itself.
  private var typed: HTML? {
    address(front).map { whole in
      let host = whole.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
      return "<p class=\"typed\">\(texts.orType) <b>\(host)</b></p>"
    }
  }
}
