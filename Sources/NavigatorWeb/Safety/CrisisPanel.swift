import Markup
import Navigator
import Search
import Web

/// What stands above the hits when somebody needs help at once: the fitting numbers and the way out. The words
/// do not stand in the title then, since browsers keep it, and the page itself is kept nowhere.
struct CrisisPanel {
  let sight: Sight
  let topics: Set<CrisisTopic>

  init(_ sight: Sight, _ need: Need) {
    self.sight = sight
    topics = need.words.isEmpty ? [] : CrisisWords.standard.topics(in: need.words)
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
    let texts = sight.texts.safety
    let leave = sight.site.leave.map {
      """
      <a class="button" href="\($0)" rel="noreferrer noopener" data-leave>\(texts.leave)</a>
      """ as HTML
    }
    return """
      <section class="card crisis" aria-labelledby="sofort"><h2 id="sofort">\(texts.panelTitle)</h2>\
      <p>\(texts.panelLead)</p>\
      \(EmergencyList(sight: sight, lines: EmergencyLine.lines(for: topics)).html)\
      <p class="buttons">\(leave)\
      <a class="button quiet" href="\(NavigatorRoutes.emergency.url())">\(texts.allNumbers)</a></p>\
      <p class="soft">\(texts.traces)</p></section>

      """
  }
}
