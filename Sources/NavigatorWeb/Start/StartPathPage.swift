import Markup
import Navigator
import Offers
import Places
import Web

/// A situation: first the questions, then the steps. All answers stand in the address; nothing is stored.
struct StartPathPage {
  let sight: Sight
  let path: StartPath
  let answers: StartAnswers
  let isShown: Bool

  init(_ sight: Sight, _ key: StartKey, _ answers: StartAnswers, isShown: Bool) {
    self.sight = sight
    path = .path(key)
    self.answers = answers
    self.isShown = isShown || answers != StartAnswers()
  }

  private var texts: StartTexts { sight.texts.start }
  private var isDangerous: Bool { !path.numbers.isEmpty }

  var answer: Answer {
    let title = texts.situation(path.key)
    var answer = sight.answer(
      isDangerous ? sight.texts.safety.neutralTitle : title,
      """
      \(Breadcrumbs([.init(sight.texts.site.start, NavigatorRoutes.front.url()), .init(texts.title, NavigatorRoutes.start.url())], current: title).html)
      <h1>\(title)</h1>
      \(numbers)\(isShown ? steps : questions)
      """, canonical: isShown ? nil : StartQuery.link(path.key), noindex: isShown || isDangerous,
      style: "narrow")
    if isDangerous { answer.set(.cacheControl, "no-store") }
    return answer
  }

  /// Where somebody may be in danger, the numbers wait for no answer.
  private var numbers: HTML { CrisisPanel(sight, topics: path.numbers).html }

  private var questions: HTML {
    let groups = path.questions.map { question -> HTML in
      switch question {
      case .age:
        let options = LifePhase.rings.map { Field.Option($0.code.rawValue, $0.name) }
        return Field(NavigatorQuery.phase.name, texts.question(.age)).radios(options)
      case .benefits: return yesOrNo(StartQuery.benefits.name, question)
      case .alone: return yesOrNo(StartQuery.alone.name, question)
      case .language: return yesOrNo(StartQuery.language.name, question)
      }
    }
    let skip: HTML =
      "<a class=\"button quiet\" href=\"\(StartQuery.link(path.key, shown: true))\">\(texts.skip)</a>"
    return """
      <p>\(texts.questions) <span class="soft">\(texts.nothingStored)</span></p>
      \(Form(
        action: StartQuery.link(path.key),
        content: "\(groups)\(Form.hidden(StartQuery.asked.name, "1"))<div class=\"buttons\">\(Form.button(texts.next))\(skip)</div>"
      ).html)
      """
  }

  private func yesOrNo(_ name: String, _ question: StartQuestion) -> HTML {
    Field(name, texts.question(question)).radios([.init("1", texts.yes), .init("0", texts.no)])
  }

  private var steps: HTML {
    """
    <h2 class="hidden">\(texts.steps)</h2>
    <ol class="path">\(path.steps(for: answers), step)</ol>
    <p class="screen-only"><a href="\(StartQuery.link(path.key))">\(texts.change)</a></p>
    """
  }

  private func step(_ step: StartStep) -> HTML {
    let words = texts.step(step.key)
    let offers = sight.catalogue.offers(for: step, answers)
    let list: HTML = offers.isEmpty ? .empty : "<ul class=\"rows\">\(offers, offer)</ul>"
    let more = step.finds.first.map { words in
      """
      <p><a href="\(Need(words: words, phase: answers.phase).link())">\(texts.more)\
      <span class="hidden">: \(words)</span></a></p>
      """ as HTML
    }
    return "<li><h3>\(words.title)</h3><p>\(words.text)</p>\(list)\(offers.isEmpty ? nil : more)</li>"
  }

  private func offer(_ entry: CatalogueEntry) -> HTML {
    let offer = entry.offer
    let facts = [entry.organisation?.name.filled?.clipped(to: 80), offer.phones.first?.number.filled]
      .compactMap { $0 }.joined(separator: " · ")
    return """
      <li><a href="\(NavigatorRoutes.offer.url(offer.id))"><b>\(offer.name.clipped(to: 120))</b></a>\
      \((offer.summary.filled).map { "<br>\($0.clipped(to: 160))" as HTML })\
      \(facts.isEmpty ? .empty : "<br><span class=\"soft\">\(facts)</span>" as HTML)</li>
      """
  }
}
