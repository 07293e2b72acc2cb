import Markup
import Navigator
import Search
import Web

/// The page for young people: numbers, a search, their topics, and advice that needs no parents.
struct YouthPage {
  /// The numbers that young people need, theirs first.
  private static let lines: [EmergencyLine] = [.youth, .distress, .rescue, .police]

  let sight: Sight
  let words: String
  let topic: YouthTopic?

  init(_ sight: Sight, words: String, topic: YouthTopic?) {
    self.sight = sight
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.topic = topic
  }

  private var texts: YouthTexts { sight.texts.youth }
  private var safety: SafetyTexts { sight.texts.safety.told(texts) }
  private var panel: CrisisPanel {
    CrisisPanel(sight, topics: CrisisWords.standard.topics(in: words), texts: safety, first: .youth)
  }

  var answer: Answer {
    let isStart = words.isEmpty && topic == nil
    let title =
      panel.hides
      ? safety.neutralTitle
      : words.isEmpty
        ? topic.map(texts.topic) ?? texts.title
        : sight.texts.results.quoted(words.clipped(to: 60))
    return panel.guarding(
      sight.answer(
        title, isStart ? start : found(title), description: isStart ? texts.lead : nil,
        canonical: isStart || topic != nil ? Self.link(topic) : nil, noindex: !words.isEmpty))
  }

  static func link(_ topic: YouthTopic? = nil) -> Link {
    NavigatorRoutes.youth.url(query: [YouthQuery.topic.item(topic)])
  }

  private var form: HTML {
    var site = sight.site
    site.search = NavigatorRoutes.youth.url()
    var shell = sight.shell
    shell.searchLabel = texts.search
    return SearchForm(site: site, texts: shell, value: words, placeholder: texts.placeholder).html
  }

  private var start: HTML {
    """
    <h1>\(texts.title)</h1>
    <p class="lead soft">\(texts.lead)</p>
    \(form)
    <h2>\(texts.topics)</h2>
    <ul class="tiles">\(YouthTopic.allCases, { "<li><a href=\"\(Self.link($0))\"><span>\(texts.topic($0))</span></a></li>" })</ul>
    \(group(texts.withoutParents, texts.secret, sight.catalogue.withoutParents()))
    <section><h2>\(texts.numbers)</h2>
    \(EmergencyList(sight: sight, lines: Self.lines, texts: safety).html)</section>
    """
  }

  private func found(_ title: String) -> HTML {
    let finding =
      words.isEmpty
      ? topic.map(sight.catalogue.findForYouth) ?? YouthFinding() : sight.catalogue.findForYouth(words)
    let hits: HTML =
      finding.isEmpty
      ? "<div class=\"empty\"><p>\(texts.nothing)</p></div>"
      : "\(group(texts.withoutParents, texts.secret, finding.withoutParents))\(group(texts.others, nil, finding.others))"
    return """
      <h1>\(title)</h1>
      \(panel.html)\(form)
      \(hits)
      \(panel.hides ? nil : numbers)\
      <p class="buttons"><a class="button quiet" href="\(Self.link())">\(texts.back)</a>\
      <a class="button quiet" href="\(NavigatorRoutes.results.url())">\(texts.all)</a></p>
      """
  }

  /// On every page of topics at least the one number that is for everything.
  private var numbers: HTML {
    "<section><h2>\(texts.numbers)</h2>\(EmergencyList(sight: sight, lines: [.youth], texts: safety).html)</section>\n"
  }

  private func group(_ title: String, _ lead: String?, _ entries: [CatalogueEntry]) -> HTML {
    guard !entries.isEmpty else { return .empty }
    let cards = entries.map { OfferCard($0, sight, heading: .third).html() }
    return """
      <section><h2>\(title)</h2>\(lead.map { "<p>\($0)</p>" as HTML })<ul class="hits">\(cards)</ul></section>

      """
  }
}

/// What young people choose, in the address.
enum YouthQuery {
  static let topic = QueryParameter<YouthTopic>.choice(
    "thema", purpose: Wording(de: "Thema.", en: "Topic."))
}
