import Markup
import Navigator
import Places
import Web

/// Ways on where nothing was found, each with the number of offers that it leads to.
struct NothingFound {
  let sight: Sight
  let need: Need

  private var texts: ResultsTexts { sight.texts.results }

  var html: HTML {
    """
    <div class="empty"><h2>\(texts.nothing)</h2><p>\(texts.nothingLead)</p>
    <ul>\(ways, { "<li><a href=\"\($0.need.link())\">\($0.label)</a> (\($0.count))</li>" })\
    <li><a href="\(NavigatorRoutes.results.url())">\(texts.allOffers)</a> (\(sight.catalogue.entries.count))</li></ul>
    \(town)</div>
    """
  }

  private struct Way {
    var label: String
    var need: Need
    var count: Int
  }

  private var ways: [Way] {
    var ways: [Way] = []
    func offer(_ label: String, _ other: Need) {
      guard other != need, other != Need() else { return }
      let count = sight.catalogue.find(other, at: sight.now, limit: 0).total
      if count > 0 { ways.append(Way(label: label, need: other, count: count)) }
    }
    if need.age != nil { offer(texts.withoutAge, need.with(\.age, nil)) }
    if need.phase != nil { offer(texts.withoutPhase, need.with(\.phase, nil)) }
    if need.situation != nil { offer(texts.withoutSituation, need.with(\.situation, nil)) }
    for choice in WishRow.chosen(need, sight) {
      offer(sight.texts.filters.without(choice.label), choice.without)
    }
    if !need.words.isEmpty { offer(texts.withoutWords, need.with(\.words, "")) }
    let words = Set(need.words.split(separator: " ")).sorted { ($0.count, $1) > ($1.count, $0) }
    if words.count > 1 {
      for word in words.prefix(3) {
        offer(texts.onlyWord(String(word).clipped(to: 40)), Need(words: String(word)))
      }
    } else if need.isNarrowed, !need.words.isEmpty {
      offer(texts.onlyWord(need.words.clipped(to: 40)), Need(words: need.words))
    }
    return ways
  }

  /// A person can help where the program cannot.
  private var town: HTML {
    guard sight.catalogue.town.legal[.impressum] != nil else { return .empty }
    return """
      <p>\(texts.askTown) <a href="\(NavigatorRoutes.legal(.impressum).url())">\(texts.askTownLink)</a>.</p>
      """
  }
}
