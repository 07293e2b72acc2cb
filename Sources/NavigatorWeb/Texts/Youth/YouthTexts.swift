import Navigator

/// The page for young people, who are spoken to as friends speak: "Du".
struct YouthTexts: Sendable {
  /// Heading, sentence, and the link on the front page.
  var title: String, lead: String, front: String
  /// The search field and what stands in it while it is empty.
  var search: String, placeholder: String
  /// The parts of the page.
  var numbers: String, topics: String, withoutParents: String, secret: String, others: String
  /// Nothing was found; the way back; all offers.
  var nothing: String, back: String, all: String
  /// In a crisis: what to do, and what browsers remember.
  var panelLead: String, traces: String
  /// A topic in their own words.
  var topic: @Sendable (YouthTopic) -> String
  /// What a number is for.
  var purpose: @Sendable (EmergencyLine) -> String?
}

extension SafetyTexts {
  /// The same texts as young people are told them.
  func told(_ youth: YouthTexts) -> SafetyTexts {
    var texts = self
    texts.panelLead = youth.panelLead
    texts.traces = youth.traces
    let (line, purpose) = (line, youth.purpose)
    texts.line = { number in
      var text = line(number)
      if let purpose = purpose(number) { text.purpose = purpose }
      return text
    }
    return texts
  }
}
