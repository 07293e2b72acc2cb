public import Search

/// A number that helps at once. Where it comes from and as of when stands here, so that it can be checked; the
/// words about it stand in the texts of the pages.
public enum EmergencyLine: String, Sendable, Hashable, CaseIterable {
  case rescue, police, childProtection, violence, abuse, distress, youth, parents, medical, poison
  case men, pregnancy

  /// The month in which the numbers were last compared with their sources.
  public static let asOf = "2026-11"

  /// The number as people write it; that of child protection is the town's.
  public func number(in town: Town) -> String? {
    switch self {
    case .rescue: "112"
    case .police: "110"
    case .childProtection: town.childProtection
    case .violence: "116 016"
    case .abuse: "0800 22 55 530"
    case .distress: "0800 111 0 111"
    case .youth: "116 111"
    case .parents: "0800 111 0550"
    case .medical: "116 117"
    case .poison: "0551 19240"
    case .men: "0800 123 99 00"
    case .pregnancy: "0800 40 40 020"
    }
  }

  /// A second number of the same service.
  public var alternative: String? { self == .distress ? "116 123" : nil }

  /// Who publishes the number.
  public var source: String {
    switch self {
    case .rescue, .police: "https://www.bbk.bund.de"
    case .childProtection: "Stadt oder Landkreis (lotse area protection)"
    case .violence: "https://www.hilfetelefon.de"
    case .abuse: "https://www.hilfe-telefon-missbrauch.online"
    case .distress: "https://www.telefonseelsorge.de"
    case .youth, .parents: "https://www.nummergegenkummer.de"
    case .medical: "https://www.116117.de"
    case .poison: "https://www.giz-nord.de"
    case .men: "https://www.maennerhilfetelefon.de"
    case .pregnancy: "https://www.hilfetelefon-schwangere.de"
    }
  }

  /// The numbers for what somebody has asked, the most urgent first.
  public static func lines(for topics: Set<CrisisTopic>) -> [EmergencyLine] {
    var lines: [EmergencyLine] = []
    for topic in CrisisTopic.allCases where topics.contains(topic) {
      for line in of(topic) where !lines.contains(line) { lines.append(line) }
    }
    // Where life is in danger, the ambulance stands first whatever else was asked.
    if topics.contains(.poisoning) || topics.contains(.suicide) {
      lines.removeAll { $0 == .rescue }
      lines.insert(.rescue, at: 0)
    }
    return lines
  }

  private static func of(_ topic: CrisisTopic) -> [EmergencyLine] {
    switch topic {
    case .violence: [.police, .violence, .childProtection, .youth, .men]
    case .sexualAbuse: [.police, .abuse, .violence, .youth]
    case .suicide: [.rescue, .distress, .youth]
    case .selfHarm: [.rescue, .youth, .distress, .parents]
    case .childInDanger: [.police, .childProtection, .parents, .youth]
    case .poisoning: [.rescue, .poison, .medical]
    }
  }
}
