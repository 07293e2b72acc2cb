import Web

/// The route sheet: what a family takes along, and how it is put together.
struct RouteSheetTexts: Sendable {
  /// The language of these texts.
  var language: Language
  /// The page, its first sentence, and how to begin when nothing is on it.
  var title: String, lead: String, empty: String, emptyHow: String
  /// On the page of an offer.
  var add: String, isOn: String
  /// What is done with an offer on the sheet; its name follows, for those who cannot see where it stands.
  var up: String, down: String, remove: String, open: String
  /// What to do, step by step. Names, numbers and days follow.
  var steps: String, call: String, callToRegister: String, callBefore: String, write: String, visit: String
  var bring: String, go: String, online: String, protectedWay: String, noRegistration: String
  /// The facts, each under its name.
  var when: String, next: String, byAppointment: String, aroundTheClock: String, askWhen: String
  var closed: String, closedUntil: String, from: String
  var whereTo: String, stepFree: String, notStepFree: String, phone: String, cost: String, free: String
  var askCost: String
  /// Weekdays from Monday on, short.
  var weekdays: [String]
  /// Room to write on paper; what the code leads to; how old the sheet is.
  var note: String, code: String, asOf: @Sendable (String) -> String
  /// Printing, and a second language beside the first.
  var print: String, second: String, noSecond: String, show: String, share: String
  /// Keeping it on this device: what that means, and undoing it.
  var keepTitle: String, keepWhat: String, keep: String, keepChanged: String, kept: String, forget: String
  var forgotten: String, keepFailed: String, discreet: String
  /// Looking for more without leaving the sheet.
  var more: String, words: String, find: String, addThis: String, noHits: String
  /// What of the address could not be shown.
  var unknown: @Sendable (Int) -> String, surplus: @Sendable (_ most: Int, _ rest: Int) -> String

  /// The texts of a language.
  static func texts(in language: Language) -> RouteSheetTexts {
    switch language {
    case .german: german
    case .plainGerman: plainGerman
    case .english: english
    case .ukrainian: ukrainian
    case .turkish: turkish
    case .arabic: arabic
    }
  }
}
