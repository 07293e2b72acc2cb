/// Why somebody needs help at once.
public enum CrisisTopic: String, Sendable, Hashable, CaseIterable {
  /// Somebody is beaten, threatened or stalked.
  case violence
  /// Sexual abuse, rape, harassment.
  case sexualAbuse
  /// Somebody wants to die.
  case suicide
  /// Somebody hurts himself or herself.
  case selfHarm
  /// A child is beaten, neglected or gone.
  case childInDanger
  /// Something poisonous was swallowed.
  case poisoning

  /// The heading in the word list.
  var heading: String {
    switch self {
    case .violence: "Gewalt"
    case .sexualAbuse: "Sexueller Missbrauch"
    case .suicide: "Suizid"
    case .selfHarm: "Selbstverletzung"
    case .childInDanger: "Kind in Gefahr"
    case .poisoning: "Vergiftung"
    }
  }
}
