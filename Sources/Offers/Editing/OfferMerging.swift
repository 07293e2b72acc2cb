import Documents
import Places

/// A field that two people changed in different ways since the same version.
public struct FieldConflict: Sendable, Hashable {
  /// The field.
  public var field: OfferField
  /// What stands beside it.
  public var label: String
  /// What it said before both.
  public var base: String
  /// What the editor wants.
  public var mine: String
  /// What was published meanwhile.
  public var theirs: String
}

/// Joins two edits of the same offer.
public enum OfferMerging {
  /// Takes every change that only one side made, or both alike. Where both differ, what is published stays, and
  /// both texts are listed, so that a person decides and nothing is lost. Without a common base every difference
  /// counts as made by both.
  public static func merge(base: Offer?, mine: Offer, theirs: Offer, names: OfferNames = OfferNames())
    -> (offer: Offer, conflicts: [FieldConflict])
  {
    var out = theirs
    var conflicts: [FieldConflict] = []
    for field in OfferField.allCases where !field.isSame(mine, theirs) {
      if field == .translations {
        conflicts += mergeTranslations(base, mine, theirs, into: &out)
      } else if let base, field.isSame(base, mine) {
        continue
      } else if let base, field.isSame(base, theirs) {
        field.copy(from: mine, to: &out)
      } else {
        conflicts.append(
          FieldConflict(
            field: field, label: field.label, base: base.map { field.text($0, names) } ?? "",
            mine: field.text(mine, names), theirs: field.text(theirs, names)))
      }
    }
    return (out.settled, conflicts)
  }

  /// Languages are translated by different people, so each stands for itself.
  private static func mergeTranslations(
    _ base: Offer?, _ mine: Offer, _ theirs: Offer, into out: inout Offer
  ) -> [FieldConflict] {
    var conflicts: [FieldConflict] = []
    for language in Set(mine.translations.keys).union(theirs.translations.keys).sorted() {
      let (my, their) = (mine.translations[language], theirs.translations[language])
      let old = base?.translations[language]
      if my == their || (base != nil && my == old) { continue }
      if base != nil, their == old {
        out.translations[language] = my
      } else if base != nil, let my, my.saysSame(as: old) {
        // Only the mark of its German text differs.
        continue
      } else {
        conflicts.append(
          FieldConflict(
            field: .translations, label: "Übersetzung (\(SpokenLanguage.name(language)))", base: text(old),
            mine: text(my), theirs: text(their)))
      }
    }
    return conflicts
  }

  private static func text(_ translation: Translation?) -> String {
    [translation?.name, translation?.summary, translation?.description].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
