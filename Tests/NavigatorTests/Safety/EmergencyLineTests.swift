import Navigator
import Places
import Search
import Testing

/// Which numbers stand where.
struct EmergencyLineTests {
  private func town(_ protection: String? = nil) -> Town {
    Town(name: "Musterstadt", area: nil, isDemo: false, legal: [:], childProtection: protection)
  }

  @Test func everyLineHasANumberButThatOfTheTown() {
    for line in EmergencyLine.allCases where line != .childProtection {
      #expect(line.number(in: town())?.isEmpty == false, "\(line)")
      #expect(!line.source.isEmpty)
    }
    #expect(EmergencyLine.childProtection.number(in: town()) == nil)
    #expect(EmergencyLine.childProtection.number(in: town("05121 309-0")) == "05121 309-0")
  }

  @Test func everyTopicHasHelpThatIsThereDayAndNight() {
    for topic in CrisisTopic.allCases {
      let lines = EmergencyLine.lines(for: [topic])
      #expect(lines.first == .rescue || lines.first == .police, "\(topic)")
      #expect(Set(lines).count == lines.count)
    }
    #expect(EmergencyLine.lines(for: []).isEmpty)
  }

  @Test func lifeComesFirst() {
    #expect(EmergencyLine.lines(for: [.violence, .suicide]).first == .rescue)
    #expect(EmergencyLine.lines(for: [.violence, .suicide]).contains(.violence))
    #expect(EmergencyLine.lines(for: [.poisoning]).prefix(2) == [.rescue, .poison])
  }
}
