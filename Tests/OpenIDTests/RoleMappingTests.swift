import Testing

@testable import OpenID

@Suite struct RoleMappingTests {
  private static let roles: Set = ["coordinator", "provider", "planner"]

  @Test func groupsBecomeRoles() throws {
    let mapping = try RoleMapping(
      text: """
        # Landkreis Hildesheim
        gruppe-koordination = coordinator 03254002

        CN=Kita Löwenzahn,OU=Jugend=provider   03254002  t-17
        gruppe-planung = planner 03254
        gruppe-planung = planner 03255
        auch-koordination = coordinator 03254002
        """, roles: Self.roles)
    #expect(
      mapping.assignments(for: ["gruppe-koordination", "auch-koordination"])
        == [.init(role: "coordinator", area: "03254002")])
    #expect(
      mapping.assignments(for: ["CN=Kita Löwenzahn,OU=Jugend"])
        == [.init(role: "provider", area: "03254002", organisation: "t-17")])
    #expect(mapping.assignments(for: ["gruppe-planung"]).map(\.area) == ["03254", "03255"])
    #expect(
      mapping.assignments(for: ["Gruppe-Planung", "alle"]).isEmpty, "groups are taken as they are written")
  }

  @Test func everyMistakeNamesItsLine() throws {
    let problems = try #require(throws: RoleMapping.Problems.self) {
      try RoleMapping(
        text: """
          a = coordinator 03254002\r
          b coordinator 03254002
          = coordinator 03254002
          c = boss 03254002
          d = coordinator
          e = coordinator Alfeld
          f = provider 03254002 t-17 noch etwas
          a = coordinator 03254002
          """, roles: Self.roles)
    }
    #expect(problems.all.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
    #expect(problems.description.hasPrefix("Zeile 2: Es fehlt das Gleichheitszeichen."))
    #expect(
      problems.all[2].german.contains("„boss“") && problems.all[2].german.contains("coordinator, planner"))
    #expect(problems.all[5].german.contains("„noch“"))
  }

  @Test func anEmptyTextGivesNobodyARole() throws {
    #expect(try RoleMapping(text: "# nichts\n\n", roles: Self.roles).isEmpty)
  }
}
