import Markup
import Navigator
import Pictures
import Places
import Web

/// The front page: words, the chain of rings, the transitions between them, and the life situations.
struct FrontPage {
  let sight: Sight

  init(_ sight: Sight) { self.sight = sight }

  private var texts: FrontTexts { sight.texts.front }

  var answer: Answer {
    sight.answer(
      texts.title, sight.catalogue.entries.isEmpty ? EmptyRegister(texts: texts).html : main,
      description: texts.description(sight.site.town), canonical: NavigatorRoutes.front.url())
  }

  private var main: HTML {
    let counts = sight.catalogue.ringCounts()
    let situations = sight.catalogue.find(Need(), limit: 0).situations
    return """
      <h1>\(texts.title)</h1>
      <p class="lead soft">\(texts.lead)</p>
      \(SearchForm(site: sight.site, texts: sight.shell, placeholder: texts.placeholder).html)
      \(doors)
      <h2>\(texts.ageQuestion)</h2>
      \(chain(counts).html)
      \(steps(counts))\
      <h2>\(texts.situationQuestion)</h2>
      <ul class="tiles">\(Situation.allCases.filter { situations[$0] ?? 0 > 0 }, { tile($0, situations[$0] ?? 0) })</ul>
      <p><a class="button quiet" href="\(NavigatorRoutes.results.url())">\(texts.all(sight.catalogue.entries.count))</a></p>
      """
  }

  /// A ring is whole if there is help in it, and open if there is none.
  private func chain(_ counts: [PhaseCode: Int]) -> ChainPicture {
    ChainPicture(
      LifePhase.rings.enumerated().map { index, phase in
        let count = counts[phase.code] ?? 0
        let words = sight.texts.words.phase(phase.code)
        return ChainPicture.Link(
          label: words.name, sublabel: "\(words.hint) · \(texts.offers(count))",
          target: Need(phase: phase.code).link(), phase: index + 1, ring: Ring(count == 0 ? .open : .closed))
      })
  }

  private func steps(_ counts: [PhaseCode: Int]) -> HTML {
    let steps = LifePhase.all.filter { $0.isTransition && counts[$0.code] ?? 0 > 0 }
    guard !steps.isEmpty else { return .empty }
    return """
      <h2>\(texts.stepQuestion)</h2>
      <ul class="chips">\(steps, { step($0, counts[$0.code] ?? 0) })</ul>

      """
  }

  /// Other ways in: from a situation, and for young people.
  private var doors: HTML {
    """
    <ul class="chips"><li><a href="\(NavigatorRoutes.start.url())">\(sight.texts.start.front)</a></li>\
    <li><a href="\(NavigatorRoutes.youth.url())">\(sight.texts.youth.front)</a></li></ul>
    """
  }

  private func step(_ phase: LifePhase, _ count: Int) -> HTML {
    "<li><a href=\"\(Need(phase: phase.code).link())\">\(sight.texts.words.phase(phase.code).name) <i>\(count)</i></a></li>"
  }

  private func tile(_ situation: Situation, _ count: Int) -> HTML {
    """
    <li><a href="\(Need(situation: situation).link())"><span>\(texts.situation(situation))\
    <small>\(sight.texts.words.situation(situation)) · \(texts.offers(count))</small></span></a></li>
    """
  }
}
