import Navigator

/// Emergency numbers, and what is said to people who need help at once.
struct SafetyTexts: Sendable {
  /// A number: whose it is, what it is for, when somebody answers.
  struct Line: Sendable {
    var name: String, purpose: String, hours: String

    init(_ name: String, _ purpose: String, _ hours: String) {
      self.name = name
      self.purpose = purpose
      self.hours = hours
    }
  }

  /// The line in every footer.
  var footer: String
  /// The page of numbers: heading, sentence, and its groups.
  var pageTitle: String, pageLead: String, danger: String, body: String, families: String, soul: String
  /// The title of a search that shall not stand in the history.
  var neutralTitle: String
  /// Above the hits of such a search.
  var panelTitle: String, panelLead: String, allNumbers: String, leave: String
  /// What browsers remember.
  var tracesTitle: String, traces: String
  /// Each number.
  var line: @Sendable (EmergencyLine) -> Line
}
