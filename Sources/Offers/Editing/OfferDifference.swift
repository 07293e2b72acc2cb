import Places

/// What changed in one field, as people read it.
public struct FieldChange: Sendable, Hashable {
  /// The field.
  public var field: OfferField
  /// What stands beside it; for a translation with its language.
  public var label: String
  /// What it said; empty when it said nothing.
  public var old: String
  /// What it says.
  public var new: String
}

/// Compares offers field by field.
public enum OfferDifference {
  /// What changed from one offer to another, in the order of the edit form; against nil, everything that the new
  /// one says. Changes that nobody could see in the texts are left out.
  public static func of(old: Offer?, new: Offer, names: OfferNames = OfferNames()) -> [FieldChange] {
    OfferField.allCases.flatMap { field -> [FieldChange] in
      if let old, field.isSame(old, new) { return [] }
      if field == .translations { return translations(old, new) }
      let before = old.map { field.text($0, names) } ?? ""
      let after = field.text(new, names)
      return before == after ? [] : [FieldChange(field: field, label: field.label, old: before, new: after)]
    }
  }

  /// The fields that differ, for the audit.
  static func fields(old: Offer?, new: Offer) -> [OfferField] {
    OfferField.allCases.filter { field in
      guard let old else { return !field.text(new, OfferNames()).isEmpty }
      return !field.isSame(old, new)
    }
  }

  private static func translations(_ old: Offer?, _ new: Offer) -> [FieldChange] {
    let before = old?.translations ?? [:]
    return Set(before.keys).union(new.translations.keys).sorted().flatMap { language -> [FieldChange] in
      let (left, right) = (before[language], new.translations[language])
      let parts: [(OfferField, String?, String?)] = [
        (.name, left?.name, right?.name), (.summary, left?.summary, right?.summary),
        (.description, left?.description, right?.description),
        (.translations, left?.provenance, right?.provenance),
      ]
      return parts.compactMap { part, old, new in
        guard (old ?? "") != (new ?? "") else { return nil }
        return FieldChange(
          field: .translations, label: "\(part.label) (\(SpokenLanguage.name(language)))", old: old ?? "",
          new: new ?? "")
      }
    }
  }
}
