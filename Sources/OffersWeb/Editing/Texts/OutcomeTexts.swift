import Web

/// What became of a remark, and the code to read it with.
struct OutcomeTexts: Sendable {
  /// The page: heading, the field for the code, and what is wrong with it.
  var title: String, code: String, codeHint: String, show: String
  var wrong: String, unknown: String, tooMany: String
  /// When it came, and how far it is.
  var sent: @Sendable (String) -> String, open: String
  var accepted: @Sendable (String) -> String, declined: @Sendable (String) -> String
  /// The coordination's answer, the way to the offer, and how long this is kept.
  var answer: String, offer: String, kept: String
  /// After sending: the code and what it is for.
  var receiptTitle: String, receipt: String
}

extension OutcomeTexts {
  /// The texts of a language.
  static func texts(in language: Language) -> OutcomeTexts {
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
