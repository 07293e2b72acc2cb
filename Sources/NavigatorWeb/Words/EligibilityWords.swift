import Navigator
import Offers
import Places
import Web

/// Conditions in plain words.
struct EligibilityWords {
  let texts: FactTexts
  let areas: [AreaKey: Area]
  var german = GermanParts(.german)

  /// One line per condition.
  func lines(_ conditions: [Eligibility]) -> [String] {
    conditions.compactMap { condition in
      condition.text.filled.map(german.mark) ?? texts.condition(condition.kind, names(condition)).filled
    }
  }

  private func names(_ condition: Eligibility) -> String? {
    let names = condition.anyOf.compactMap { code -> String? in
      condition.kind == .residence
        ? (area(code) ?? code.filled).map(german.mark) : texts.codes[code] ?? code.filled.map(german.mark)
    }
    guard let last = names.last, names.count > 1 else { return names.first }
    return names.dropLast().joined(separator: texts.comma) + texts.or + last
  }

  private func area(_ code: String) -> String? {
    AreaKey(rawValue: code).flatMap { areas[$0]?.name }
  }
}
