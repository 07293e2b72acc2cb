import Markup
import Navigator
import Places

/// Links that narrow what was found. Each keeps the other choices; a chosen one takes itself back.
struct ResultChoices {
  let sight: Sight
  let need: Need
  let finding: Finding

  private var texts: ResultsTexts { sight.texts.results }

  var html: HTML {
    """
    \(row(texts.phases, ageChip + chosenFirst(LifePhase.all) { need.phase == $0.code }.compactMap(chip)))\
    \(row(texts.situations, chosenFirst(Situation.allCases) { need.situation == $0 }.compactMap(chip)))
    """
  }

  private func row(_ label: String, _ chips: [HTML]) -> HTML {
    guard !chips.isEmpty else { return .empty }
    return "<nav aria-label=\"\(label)\"><ul class=\"chips row\">\(chips)</ul></nav>\n"
  }

  /// What is chosen stands where a row that is wider than the screen begins.
  private func chosenFirst<Choice>(_ all: [Choice], _ isChosen: (Choice) -> Bool) -> [Choice] {
    all.filter(isChosen) + all.filter { !isChosen($0) }
  }

  private var ageChip: [HTML] {
    guard let age = need.age else { return [] }
    return [chosen(texts.ageTitle(age), nil, need.with(\.age, nil))]
  }

  private func chip(_ phase: LifePhase) -> HTML? {
    let count = finding.phases[phase.code] ?? 0
    let name = sight.texts.words.phase(phase.code).name
    if need.phase == phase.code { return chosen(name, count, need.with(\.phase, nil)) }
    return count == 0 ? nil : open(name, count, need.with(\.phase, phase.code))
  }

  private func chip(_ situation: Situation) -> HTML? {
    let count = finding.situations[situation] ?? 0
    let name = sight.texts.words.situation(situation)
    if need.situation == situation { return chosen(name, count, need.with(\.situation, nil)) }
    return count == 0 ? nil : open(name, count, need.with(\.situation, situation))
  }

  private func open(_ name: String, _ count: Int, _ target: Need) -> HTML {
    "<li><a href=\"\(target.link())\">\(name) <i>\(count)</i></a></li>"
  }

  private func chosen(_ name: String, _ count: Int?, _ target: Need) -> HTML {
    """
    <li><a href="\(target.link())" aria-current="true">\(name) \(count.map { "<i>\($0)</i>" as HTML })\
    <span class="hidden">(\(texts.remove))</span></a></li>
    """
  }
}
