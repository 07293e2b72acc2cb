import Markup
import Navigator
import Web

/// All numbers that help at once, and how to leave no traces.
struct EmergencyPage {
  let sight: Sight

  init(_ sight: Sight) { self.sight = sight }

  var answer: Answer {
    let texts = sight.texts.safety
    let groups: [(title: String, lines: [EmergencyLine])] = [
      (texts.danger, [.rescue, .police, .childProtection]),
      (texts.body, [.medical, .poison]),
      (texts.families, [.violence, .abuse, .men, .pregnancy, .parents]),
      (texts.soul, [.youth, .distress]),
    ]
    return sight.answer(
      texts.pageTitle,
      """
      <h1>\(texts.pageTitle)</h1>
      <p class="lead">\(texts.pageLead)</p>
      \(groups, { group in
        "<section><h2>\(group.title)</h2>\(EmergencyList(sight: sight, lines: group.lines).html)</section>" as HTML
      })
      <section><h2>\(texts.tracesTitle)</h2><p>\(texts.traces)</p></section>
      <p><a href="\(NavigatorRoutes.front.url())">\(sight.shell.home)</a></p>
      """, description: texts.pageLead, canonical: NavigatorRoutes.emergency.url(), style: "narrow")
  }
}
