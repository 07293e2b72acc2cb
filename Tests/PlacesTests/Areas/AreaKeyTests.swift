import Places
import Testing

@Suite struct AreaKeyTests {
  @Test func kindAndParentFollowFromTheForm() throws {
    let cases: [(String, AreaKind, String?)] = [
      ("03", .state, nil), ("03254", .county, "03"), ("03254002", .municipality, "03254"),
      ("032545406", .association, "03254"), ("032540002002", .municipality, "03254"),
      ("03254002-kernstadt", .quarter, "03254002"),
    ]
    for (text, kind, parent) in cases {
      let key = try #require(AreaKey(rawValue: text))
      #expect(key.kind == kind)
      #expect(key.parent?.rawValue == parent)
      #expect(key.state == "03")
    }
  }

  @Test func everythingElseIsRefused() {
    let wrong = [
      "", "3", "032", "3254002", "0325400", "03254002-", "03254002-Groß", "03254002 ", "٠٣", "17", "00", "ab",
      "03254002-\(String(repeating: "a", count: 61))", "03254002'--",
    ]
    for text in wrong { #expect(AreaKey(rawValue: text) == nil, "\(text)") }
  }
}

@Suite struct EntityIDTests {
  private enum Thing {}

  @Test func onlyUUIDsAndAlwaysLowercase() {
    let id = EntityID<Thing>(rawValue: "AC148810-D857-441C-9679-408F346DE14B")
    #expect(id?.rawValue == "ac148810-d857-441c-9679-408f346de14b")
    for text in [
      "", "1", "ac148810d857441c9679408f346de14b", "ac148810-d857-441c-9679-408f346de14g",
      "ac148810-d857-441c-9679-408f346de14b0",
    ] {
      #expect(EntityID<Thing>(rawValue: text) == nil)
    }
  }
}

@Suite struct LifePhaseTests {
  @Test func noChildFallsBetweenTwoRings() {
    for month in -9...215 {
      #expect(!LifePhase.touching(month...month).isEmpty, "month \(month)")
    }
    #expect(LifePhase.touching(120...120).map(\.code) == [.primary, .youth])
  }

  @Test func everyCodeHasItsPhase() {
    for code in PhaseCode.allCases { #expect(LifePhase.named(code)?.code == code) }
    #expect(LifePhase.rings.count == 5)
  }
}

@Suite struct SpokenLanguageTests {
  @Test func codesAndNamesBothWays() {
    #expect(SpokenLanguage.code("Türkisch") == "tr")
    #expect(SpokenLanguage.code("DE") == "de")
    #expect(SpokenLanguage.code("Gebärdensprache") == "gsg")
    #expect(SpokenLanguage.code("Klingonisch") == nil)
    #expect(SpokenLanguage.name("uk") == "Ukrainisch")
    #expect(SpokenLanguage.name("xx") == "xx")
  }
}
