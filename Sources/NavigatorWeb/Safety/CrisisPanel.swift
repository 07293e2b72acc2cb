import Markup
import Navigator
import Search
import Web

/// What stands above the hits when somebody needs help at once: the fitting numbers and the way out. The words
/// do not stand in the title then, since browsers keep it, and the page itself is kept nowhere.
struct CrisisPanel {
  let sight: Sight
  let topics: Set<CrisisTopic>
  let texts: SafetyTexts
  /// A number that stands before all but those for life.
  let first: EmergencyLine?

  init(_ sight: Sight, _ need: Need) {
    self.init(sight, topics: need.words.isEmpty ? [] : CrisisWords.standard.topics(in: need.words))
  }

  /// `texts`: how it is told, where not as to grown-ups.
  init(
    _ sight: Sight, topics: Set<CrisisTopic>, texts: SafetyTexts? = nil, first: EmergencyLine? = nil
  ) {
    self.sight = sight
    self.topics = topics
    self.texts = texts ?? sight.texts.safety
    self.first = first
  }

  private var lines: [EmergencyLine] {
    let lines = EmergencyLine.lines(for: topics)
    guard let first, let top = lines.first else { return lines }
    let rest = lines.dropFirst().filter { $0 != first }
    return top == .rescue || top == .police ? [top, first] + rest : [first, top] + rest
  }

  /// Whether the words shall not be repeated.
  var hides: Bool { !topics.isEmpty }

  /// The same answer, not to be kept by the browser if it is about a crisis.
  func guarding(_ answer: Answer) -> Answer {
    guard hides else { return answer }
    var answer = answer
    answer.set(.cacheControl, "no-store")
    return answer
  }

  var html: HTML {
    guard hides else { return .empty }
    let leave = sight.site.leave.map {
      """
      <a class="button" href="\($0)" rel="noreferrer noopener" data-leave>\(texts.leave)</a>
      """ as HTML
    }
    return """
      <section class="card crisis" aria-labelledby="sofort"><h2 id="sofort">\(texts.panelTitle)</h2>\
      <p>\(texts.panelLead)</p>\
      \(EmergencyList(sight: sight, lines: lines, texts: texts).html)\
      <p class="buttons">\(leave)\
      <a class="button quiet" href="\(NavigatorRoutes.emergency.url())">\(texts.allNumbers)</a></p>\
      <p class="soft">\(texts.traces)</p></section>

      """
  }
}
