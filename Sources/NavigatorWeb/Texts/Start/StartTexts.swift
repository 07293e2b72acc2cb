import Navigator

/// Starting from a situation: what a family says, what is asked, and the steps.
struct StartTexts: Sendable {
  /// A step: what to do, and why or with what.
  struct Step: Sendable {
    var title: String, text: String

    init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The list of situations: heading, sentence, and the link to it on the front page.
  var title: String, lead: String, front: String
  /// Above the questions; that nothing is stored; the ways on.
  var questions: String, nothingStored: String, next: String, skip: String, change: String
  /// Above the steps; all offers for a step.
  var steps: String, more: String
  /// The answers.
  var yes: String, no: String
  /// Each question, each situation in a family's words, each step.
  var question: @Sendable (StartQuestion) -> String
  var situation: @Sendable (StartKey) -> String
  var step: @Sendable (StartStep.Key) -> Step
}
