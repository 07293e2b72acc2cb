import Markup
import Navigator
import Places
import Web

/// The answers to the questions, in the address and nowhere else.
enum StartQuery {
  static let benefits = QueryParameter<Bool>.flag(
    "amt", purpose: Wording(de: "Ob Geld vom Amt kommt.", en: "Whether there are benefits."))
  static let alone = QueryParameter<Bool>.flag(
    "allein", purpose: Wording(de: "Ob jemand alleinerziehend ist.", en: "Whether a parent is alone."))
  static let language = QueryParameter<Bool>.flag(
    "dolmetschen", purpose: Wording(de: "Ob Deutsch schwerfällt.", en: "Whether German is hard."))
  static let asked = QueryParameter<Bool>.flag(
    "weg", purpose: Wording(de: "Ob der Weg gezeigt wird.", en: "Whether the steps are shown."))

  static func answers(_ request: Request) throws -> StartAnswers {
    var answers = StartAnswers()
    answers.phase = try request.query(NavigatorQuery.phase)
    answers.benefits = try request.query(benefits)
    answers.alone = try request.query(alone)
    answers.language = try request.query(language)
    return answers
  }

  static func link(_ key: StartKey, _ answers: StartAnswers = StartAnswers(), shown: Bool = false) -> Link {
    NavigatorRoutes.startPath.url(
      key,
      query: [
        NavigatorQuery.phase.item(answers.phase), benefits.item(answers.benefits), alone.item(answers.alone),
        language.item(answers.language), asked.item(shown ? true : nil),
      ])
  }
}

extension PathParameter where Value == StartKey {
  /// A situation by its word in the address.
  static var situation: PathParameter {
    PathParameter("lage", kind: "text", parse: { StartKey(rawValue: $0) }, print: \.rawValue)
  }
}
