import Foundation

/// Which groups of the provider are which roles here. The text has a line each:
///
///     # Gruppe im Verzeichnis = Rolle Gebiet [Träger]
///     gruppe-koordination = coordinator 03254002
///     CN=Kita,OU=Jugend = provider 03254002 3f2c…
///
/// The group stands before the last equals sign, as names from a directory hold some themselves.
public struct RoleMapping: Hashable, Sendable {
  /// A role, with where it holds, as text.
  public struct Assignment: Hashable, Sendable {
    /// The role's name: `coordinator`.
    public var role: String
    /// The key of the area.
    public var area: String
    /// The organisation that somebody speaks for.
    public var organisation: String?

    /// A role.
    public init(role: String, area: String, organisation: String? = nil) {
      self.role = role
      self.area = area
      self.organisation = organisation
    }
  }

  /// A line that cannot be understood.
  public struct Problem: Hashable, Sendable {
    /// Which, from 1.
    public var line: Int
    /// What is wrong with it and how to mend it.
    public var german: String
  }

  /// All lines that cannot be understood.
  public struct Problems: Error, Hashable, Sendable, CustomStringConvertible {
    /// In their order.
    public var all: [Problem]
    /// A line each.
    public var description: String {
      all.map { "Zeile \($0.line): \($0.german)" }.joined(separator: "\n")
    }
  }

  private struct Rule: Hashable, Sendable {
    var group: String
    var assignment: Assignment
  }

  private let rules: [Rule]

  /// Reads the text; `roles` are the names that there are. Empty lines and those that begin with `#` say nothing.
  public init(text: String, roles: Set<String>) throws(Problems) {
    var rules: [Rule] = []
    var problems: [Problem] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = line.trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      do throws(Mistake) {
        let rule = try Self.rule(line, roles)
        if rules.contains(rule) { throw Mistake(german: "Diese Zuordnung steht schon weiter oben.") }
        rules.append(rule)
      } catch {
        problems.append(Problem(line: index + 1, german: error.german))
      }
    }
    guard problems.isEmpty else { throw Problems(all: problems) }
    self.rules = rules
  }

  /// Whether it gives nobody a role.
  public var isEmpty: Bool { rules.isEmpty }

  /// The roles of somebody who is in these groups, in the order of the text, each once.
  public func assignments(for groups: [String]) -> [Assignment] {
    let groups = Set(groups)
    var seen: Set<Assignment> = []
    return rules.filter { groups.contains($0.group) }.map(\.assignment).filter { seen.insert($0).inserted }
  }

  private struct Mistake: Error {
    var german: String
  }

  private static func rule(_ line: String, _ roles: Set<String>) throws(Mistake) -> Rule {
    guard let sign = line.lastIndex(of: "=") else {
      throw Mistake(german: "Es fehlt das Gleichheitszeichen. Erwartet wird: Gruppe = Rolle Gebiet")
    }
    let group = line[..<sign].trimmingCharacters(in: .whitespaces)
    guard !group.isEmpty else { throw Mistake(german: "Vor dem Gleichheitszeichen fehlt die Gruppe.") }
    let words = line[line.index(after: sign)...].split(whereSeparator: \.isWhitespace).map(String.init)
    guard let role = words.first, roles.contains(role) else {
      let known = roles.sorted().joined(separator: ", ")
      throw Mistake(german: "Die Rolle „\(words.first ?? "")“ gibt es nicht. Möglich sind: \(known)")
    }
    guard words.count >= 2, (2...12).contains(words[1].utf8.count),
      words[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { throw Mistake(german: "Nach der Rolle fehlt das Gebiet, ein Schlüssel aus 2 bis 12 Ziffern.") }
    guard words.count <= 3 else {
      throw Mistake(german: "Nach Rolle, Gebiet und Träger steht noch etwas: „\(words[3])“")
    }
    return Rule(
      group: group,
      assignment: Assignment(role: role, area: words[1], organisation: words.count > 2 ? words[2] : nil))
  }
}
