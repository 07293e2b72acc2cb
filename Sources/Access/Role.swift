public import Storage

/// What somebody is here (DESIGN, Trust). Whoever has no account is a guest and has no role.
public enum Role: String, Sendable, CaseIterable, Codable, SQLConvertible {
  /// Runs offers: a club, a parish, an association.
  case provider
  /// Sits at the desk and leads families to help.
  case navigator
  /// Keeps the register and the chain of an area.
  case coordinator
  /// Plans with social data.
  case planner
  /// Places children in daycare.
  case placement
  /// Writes papers for the council.
  case council
  /// Runs the accounts and the program.
  case administrator

  /// As people say it.
  public var german: String {
    switch self {
    case .provider: "Anbieter"
    case .navigator: "Lotse"
    case .coordinator: "Koordination"
    case .planner: "Sozialplanung"
    case .placement: "Platzvergabe"
    case .council: "Gremienarbeit"
    case .administrator: "Verwaltung der Zugänge"
    }
  }
}
