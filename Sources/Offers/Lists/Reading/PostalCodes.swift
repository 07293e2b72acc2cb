import Places

/// Postal codes that are likely mistyped: seldom, and a digit away from the usual one of the same town.
enum PostalCodes {
  private static let needed = 5

  static func reportTypos(_ drafts: [ListDraft], _ issues: inout ListIssues) {
    var counts: [String: [String: Int]] = [:]
    for draft in drafts {
      if let (town, code) = pair(draft) { counts[town, default: [:]][code, default: 0] += 1 }
    }
    for draft in drafts {
      guard let (town, code) = pair(draft), let known = counts[town], let own = known[code],
        let usual = known.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), usual.key != code,
        usual.value >= needed,
        own * 5 <= usual.value, CellText.distance(code, usual.key, limit: 1) == 1
      else { continue }
      issues.add(
        .warning, "postal-code-typo", row: draft.row, ListField.postalCode.name, record: draft.offer.name,
        "Die Postleitzahl \(code) ist vielleicht vertippt; \(CellText.short(draft.address.city ?? "", 40)) hat sonst \(usual.key).",
        "Bitte prüfen Sie die Postleitzahl.")
    }
  }

  private static func pair(_ draft: ListDraft) -> (town: String, code: String)? {
    guard let code = draft.address.postalCode, code.utf8.count == 5,
      let town = draft.address.city.flatMap({ CellText.words($0).first })
    else { return nil }
    return (town, code)
  }
}
