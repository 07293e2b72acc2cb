import Markup
import Navigator
import Search
import Web

/// What is true of a card for one search only: why it is there, and how far away it is.
struct HitNotes {
  let sight: Sight
  let need: Need
  let finding: Finding

  private var texts: FilterTexts { sight.texts.filters }

  /// By number in the catalogue.
  var html: [Int: HTML] {
    var notes: [Int: HTML] = [:]
    let reasons = need.words.isEmpty ? [] : sight.catalogue.reasons(need, finding.hits)
    for (index, hit) in finding.hits.enumerated() {
      var lines: [String] = []
      if let distance = hit.distance {
        lines.append(texts.away(GermanFormat.number(distance, places: 1)))
      }
      if index < reasons.count, let why = why(reasons[index]) { lines.append(why) }
      if !lines.isEmpty { notes[hit.number] = "<p class=\"why soft\">\(lines.joined(separator: " · "))</p>" }
    }
    return notes
  }

  /// In words; nil where everybody sees it: a word as it was typed, in the name.
  private func why(_ reasons: [SearchReason]) -> String? {
    guard !reasons.contains(where: isPlain), let reason = reasons.first else { return nil }
    return texts.why(reason.asked.clipped(to: 60), reason.found.clipped(to: 60))
  }

  private func isPlain(_ reason: SearchReason) -> Bool {
    guard reason.field == .name else { return false }
    return switch reason.kind {
    case .word, .part, .prefix, .typo: true
    case .synonym, .phrase, .translation: false
    }
  }
}
