public import Storage

/// A life situation (Lebenslage), the rows of the grid that Lower Saxony's programme takes stock on.
public enum Situation: String, Sendable, Codable, CaseIterable, SQLConvertible {
  case materialSecurity = "material-security"
  case education
  case health
  case participation
  case care
  case languageIntegration = "language-integration"
  case counsellingParenting = "counselling-parenting"

  /// What users read.
  public var name: String {
    switch self {
    case .materialSecurity: "Geld und Wohnen"
    case .education: "Bildung und Lernen"
    case .health: "Gesundheit"
    case .participation: "Mitmachen und Freizeit"
    case .care: "Betreuung"
    case .languageIntegration: "Sprache und Ankommen"
    case .counsellingParenting: "Beratung und Erziehung"
    }
  }
}

/// The three levels on which prevention works (council paper 341/XIX).
public enum Level: String, Sendable, Codable, CaseIterable, SQLConvertible {
  case structural, institutional, individual

  /// What users read.
  public var name: String {
    switch self {
    case .structural: "strukturell"
    case .institutional: "institutionell"
    case .individual: "individuell"
    }
  }
}
