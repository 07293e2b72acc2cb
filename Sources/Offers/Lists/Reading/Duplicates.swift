import Places

/// Rows that say the same twice.
enum Duplicates {
  private static let mostProviders = 600

  /// Takes out rows that repeat an offer. Two offers of one name at different places, times or ages both stay:
  /// the second gets its circumstances into its key.
  static func settle(_ drafts: inout [ListDraft], _ issues: inout ListIssues) {
    var first: [String: [Int]] = [:]
    var identifiers: [String: Int] = [:]
    var kept: [ListDraft] = []
    kept.reserveCapacity(drafts.count)
    for var draft in drafts {
      if let id = draft.identifier, let row = identifiers.updateValue(draft.row, forKey: id.rawValue) {
        issues.add(
          .error, "identifier-twice", row: draft.row, ListField.identifier.name, record: draft.offer.name,
          "Die Kennung steht schon in Zeile \(row).", "Bitte löschen Sie die Kennung bei dem neuen Angebot.")
        continue
      }
      let same = draft.identifier == nil ? (first[draft.key] ?? []).map { kept[$0] } : []
      if let twin = same.first(where: { $0.digest == draft.digest || $0.circumstances == draft.circumstances }
      ) {
        let isExact = twin.digest == draft.digest
        issues.add(
          .warning, isExact ? "row-twice" : "row-differs", row: draft.row, nil, record: draft.offer.name,
          isExact
            ? "Die Zeile steht schon in Zeile \(twin.row)."
            : "Dasselbe Angebot steht schon in Zeile \(twin.row), mit anderen Angaben; die hier wurden nicht übernommen.",
          "Bitte führen Sie die beiden Zeilen zusammen.")
        continue
      }
      if let twin = same.first {
        draft.variant = draft.circumstances
        issues.add(
          .note, "name-twice", row: draft.row, nil, record: draft.offer.name,
          "Ein Angebot dieses Namens steht auch in Zeile \(twin.row), mit anderem Ort, anderer Zeit oder anderem Alter; beide werden übernommen.",
          "Bitte prüfen Sie, ob es zwei Angebote sind, und geben Sie ihnen verschiedene Namen.")
      }
      first[draft.key, default: []].append(kept.count)
      kept.append(draft)
    }
    drafts = kept
  }

  /// Names that differ in a letter or two are likely one provider.
  static func reportSimilarProviders(_ drafts: [ListDraft], _ issues: inout ListIssues) {
    var rows: [String: (name: String, row: Int)] = [:]
    for draft in drafts {
      guard let name = draft.organisation else { continue }
      let key = CellText.nameKey(name)
      if rows[key] == nil { rows[key] = (name, draft.row) }
    }
    guard rows.count <= mostProviders else { return }
    let keys = rows.keys.filter { (8...80).contains($0.utf8.count) }.sorted()
    let letters = keys.map(CellText.letters)
    for (index, left) in keys.enumerated() {
      for (other, right) in keys.enumerated().dropFirst(index + 1) {
        guard abs(left.utf8.count - right.utf8.count) <= 2,
          (letters[index] ^ letters[other]).nonzeroBitCount <= 4,
          !differInDigits(left, right)
        else { continue }
        let limit = min(left.utf8.count, right.utf8.count) >= 14 ? 2 : 1
        guard CellText.distance(left, right, limit: limit) <= limit, let a = rows[left], let b = rows[right]
        else { continue }
        let (early, late) = a.row < b.row ? (a, b) : (b, a)
        issues.add(
          .warning, "similar-provider", row: late.row, ListField.organisation.name, record: late.name,
          "„\(CellText.short(late.name, 60))“ und „\(CellText.short(early.name, 60))“ (Zeile \(early.row)) könnten derselbe Träger sein.",
          "Bitte schreiben Sie den Namen überall gleich.")
      }
    }
  }

  /// "Grundschule 1" and "Grundschule 2" are two.
  private static func differInDigits(_ left: String, _ right: String) -> Bool {
    left.filter(\.isNumber) != right.filter(\.isNumber)
  }
}
