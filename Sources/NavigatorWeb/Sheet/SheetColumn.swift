import Markup
import Navigator
import Offers
import Places
import Web

/// An offer of the sheet in one language: what it is, what to do, and the facts.
struct SheetColumn {
  let sight: Sight
  let entry: CatalogueEntry
  let plan: SheetPlan
  let texts: RouteSheetTexts
  /// Whether the name is the heading; a second language stands beside it.
  let isFirst: Bool

  private var offer: Offer { entry.offer }

  var html: HTML {
    let language = texts.language
    let marks: Attributes = ["lang": language.tag, "dir": language.direction.rawValue]
    return """
      <div class="column"\(isFirst ? [:] : marks)>\(name)\(summary)\
      <p class="soft">\(texts.steps)</p><ol class="todo">\(plan.steps, { "<li>\(words($0))</li>" })</ol>\
      <dl class="details">\(row(texts.when, SheetTimes(sight: sight, times: offer.shownTimes, texts: texts).html))\
      \(row(texts.whereTo, place))\(row(texts.phone, phones))\(row(texts.cost, cost))</dl></div>
      """
  }

  private var translation: Translation? {
    texts.language == .german ? nil : offer.translations[texts.language.rawValue]
  }

  private var name: HTML {
    isFirst ? "<h2>\(title)</h2>" : "<p class=\"name\"><b>\(title)</b></p>"
  }

  /// The name in this language if somebody has translated it.
  var title: HTML { translation?.name.filled.map { HTML.text($0) } ?? original(offer.name) }

  private var summary: HTML? {
    let own = texts.language == .german ? offer.summary.filled : translation?.summary.filled
    return own.map { "<p>\($0.clipped(to: 240))</p>" }
  }

  /// A step as a sentence.
  func words(_ step: SheetPlan.Step) -> HTML {
    switch step {
    case .call(let reason, let number):
      let word =
        switch reason {
        case .plain: texts.call
        case .register: texts.callToRegister
        case .before: texts.callBefore
        }
      return "\(word) <b>\(phone(number))</b>"
    case .write(let address): return "\(texts.write) <bdi>\(address)</bdi>"
    case .visit(let page):
      let host = Link(web: page).map(ExternalLink.host) ?? page
      return "\(texts.visit) <bdi>\(host)</bdi>"
    case .bring(let papers):
      return "\(texts.bring) \(original(papers.joined(separator: ", ")))"
    case .go(let place):
      let names = PlaceWords(sight)
      let line = [names.name(place), place.address?.street.filled, place.address?.city.filled]
      let parts = line.compactMap { $0 }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return "\(texts.go) <bdi>\(parts.joined(separator: ", "))</bdi>"
    case .online: return "\(texts.online)"
    case .protectedWay: return "\(texts.protectedWay)"
    case .noRegistration: return "\(texts.noRegistration)"
    }
  }

  private var place: HTML? {
    guard let place = plan.place else { return nil }
    let words = PlaceWords(sight)
    let way = place.directions.filled.map { "<p>\(original($0))</p>" as HTML }
    return """
      <div class="original" dir="ltr"><p>\(words.name(place))</p>\(words.address(place))</div>\(stepFree(place).map { "<p>\($0)</p>" as HTML })\(way)
      """
  }

  private func stepFree(_ place: Place) -> String? {
    switch place.accessibility.first(where: { $0.feature == "step-free" })?.answer {
    case .yes: texts.stepFree
    case .no: texts.notStepFree
    case .partly, nil: nil
    }
  }

  private var phones: HTML? {
    guard !plan.phones.isEmpty else { return nil }
    return plan.phones.map { it -> HTML in
      "<p>\(phone(it.number))\(it.note.filled.map { " (\(original($0)))" as HTML })</p>"
    }.joined()
  }

  private func phone(_ number: String) -> HTML {
    let shown: HTML = "<bdi dir=\"ltr\">\(number)</bdi>"
    return Link(phone: number).map { "<a href=\"\($0)\">\(shown)</a>" } ?? shown
  }

  var cost: HTML {
    let valid = offer.costs.filter { $0.isValid(on: sight.today) }
    if !valid.isEmpty, valid.allSatisfy({ $0.amount == 0 && $0.condition.filled == nil }) {
      return "<p>\(texts.free)</p>"
    }
    let lines = CostWords(texts: sight.texts.facts, language: sight.language).lines(
      offer.costs, on: sight.today
    ).prefix(3)
    return lines.isEmpty ? "<p>\(texts.askCost)</p>" : lines.map { "<p>\(original($0))</p>" as HTML }.joined()
  }

  private func row(_ name: String, _ fact: HTML?) -> HTML {
    guard let fact, !fact.isEmpty else { return .empty }
    return "<dt>\(name)</dt><dd>\(fact)</dd>"
  }

  /// What somebody wrote in German.
  private func original(_ text: String) -> HTML {
    texts.language.isGerman ? "\(lines: text)" : SheetTimes.original(text)
  }
}

extension Language {
  /// Whether German words need no mark of their own.
  var isGerman: Bool { tag == Language.german.tag }
}
