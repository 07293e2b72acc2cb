import Offers
import Places

extension CatalogueEntry {
  /// From 10 to 27: whom youth work is for (§ 7 SGB VIII).
  static let youthMonths = 120...(27 * 12 + 11)

  /// Whether somebody from 10 to 27 may come.
  public var suitsYouth: Bool { offer.ages.map { $0.months.overlaps(Self.youthMonths) } ?? true }

  /// Whether it is for young people before others: nobody under ten, nobody far above.
  public var isForYouth: Bool {
    guard let ages = offer.ages, let from = ages.from else { return false }
    return from >= Self.youthMonths.lowerBound && from <= Self.youthMonths.upperBound
  }

  /// Whether it is for parents, by its own name.
  var isForParents: Bool { offer.name.lowercased().says("eltern") && !needsNoParents }

  /// Whether young people get advice here without their parents (§ 8 (3) SGB VIII, or with medical secrecy). There
  /// is no field for it, so this reads what the offer says itself, and rather says no: it must be advice or health,
  /// and say in so many words that one may come without parents, or be for young people only and need no name.
  public var needsNoParents: Bool {
    let isAdvice = !Set(offer.situations).isDisjoint(with: [.counsellingParenting, .health])
    guard isAdvice, suitsYouth, offer.ages != nil else { return false }
    let text = [
      offer.name, offer.summary, offer.description, offer.application, offer.eligibilityText,
      offer.alternateName,
    ].compactMap { $0 }.joined(separator: " . ").lowercased()
    if Self.withoutParents.contains(where: { text.says($0) }) { return true }
    return isForYouth && Self.withoutName.contains { text.says($0) }
  }

  private static let withoutParents = [
    "ohne eltern", "ohne deine eltern", "ohne ihre eltern", "ohne die eltern", "ohne dass eltern",
    "ohne dass deine eltern", "ohne wissen der eltern", "ohne zustimmung der eltern",
    "eltern erfahren nichts",
    "eltern erfahren davon nichts", "deine eltern müssen nichts", "auch allein anrufen",
    "du kannst allein kommen",
  ]
  private static let withoutName = [
    "anonym", "ohne namen", "ohne deinen namen", "ohne echten namen", "keiner sieht deine nummer",
  ]
}

extension String {
  /// Whether the words stand there and are not denied: "nicht ohne Eltern".
  fileprivate func says(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = self[..<range.lowerBound].split { !$0.isLetter }.suffix(2)
      return !before.contains { ["nicht", "nie", "kein", "keine", "nur"].contains($0) }
    }
  }
}
