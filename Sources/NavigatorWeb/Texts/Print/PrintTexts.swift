import Web

/// What hangs on a wall or lies on a counter: posters and booklets.
struct PrintTexts: Sendable {
  /// The poster of an offer.
  var offerPoster: String, scanOffer: String
  /// The poster of the town: to find help, what it promises, and what the code is for.
  var townTitle: String, townLead: String, promise: String, scanTown: String, orType: String
  /// The booklet of a ring.
  var booklet: String, bookletOf: @Sendable (_ ring: String) -> String, bookletLead: String
  var choose: String, contents: String, none: String, changes: String, others: String

  /// The texts of a language.
  static func texts(in language: Language) -> PrintTexts {
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
