import Documents

extension OfferField {
  /// The source's own spellings of fields that Lotse knows: they follow those fields and are no edit.
  static let spellings: Set<String> = [
    "schedules", "languages", "minimum_age", "maximum_age", "last_modified",
  ]

  /// Whether two offers say the same in this field.
  func isSame(_ left: Offer, _ right: Offer) -> Bool {
    switch self {
    case .other: left.rest.plain == right.rest.plain
    case .terms: left.terms.sorted() == right.terms.sorted()
    case .serves: Set(left.serves) == Set(right.serves)
    default: rule.isSame(left, right)
    }
  }

  /// Puts what another offer says in this field into an offer.
  func copy(from other: Offer, to offer: inout Offer) { rule.copy(other, &offer) }

  /// What can be done with a field without knowing its type.
  private struct Rule: Sendable {
    var isSame: @Sendable (Offer, Offer) -> Bool
    var copy: @Sendable (Offer, inout Offer) -> Void
  }

  private static func rule<Value: Equatable & Sendable>(_ path: any WritableKeyPath<Offer, Value> & Sendable)
    -> Rule
  {
    Rule(
      isSame: { $0[keyPath: path] == $1[keyPath: path] },
      copy: { $1[keyPath: path] = $0[keyPath: path] })
  }

  private var rule: Rule {
    switch self {
    case .name: Self.rule(\.name)
    case .alternateName: Self.rule(\.alternateName)
    case .summary: Self.rule(\.summary)
    case .description: Self.rule(\.description)
    case .kind: Self.rule(\.kind)
    case .status: Self.rule(\.status)
    case .alert: Self.rule(\.alert)
    case .situations: Self.rule(\.situations)
    case .phases: Self.rule(\.phases)
    case .ages: Self.rule(\.ages)
    case .target: Self.rule(\.target)
    case .eligibility: Self.rule(\.eligibility)
    case .eligibilityText: Self.rule(\.eligibilityText)
    case .times: Self.rule(\.times)
    case .season: Self.rule(\.season)
    case .sites: Self.rule(\.sites)
    case .costs: Self.rule(\.costs)
    case .registration: Self.rule(\.registration)
    case .application: Self.rule(\.application)
    case .documents: Self.rule(\.documents)
    case .phones: Self.rule(\.phones)
    case .contacts: Self.rule(\.contacts)
    case .email: Self.rule(\.email)
    case .url: Self.rule(\.url)
    case .languages: Self.rule(\.languages)
    case .interpreting: Self.rule(\.interpreting)
    case .capacities: Self.rule(\.capacities)
    case .serves: Self.rule(\.serves)
    case .translations: Self.rule(\.translations)
    case .organisation: Self.rule(\.organisation)
    case .owner: Self.rule(\.owner)
    case .level: Self.rule(\.level)
    case .assured: Self.rule(\.assured)
    case .terms: Self.rule(\.terms)
    case .other: Self.rule(\.rest)
    }
  }
}

extension JSONObject {
  /// Without the source's spellings, for comparing.
  fileprivate var plain: JSONObject {
    var out = self
    for key in OfferField.spellings { out.remove(key) }
    return out
  }
}
