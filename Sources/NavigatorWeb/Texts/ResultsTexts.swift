import Web

/// The page of results.
struct ResultsTexts: Sendable {
  /// The heading if nothing is asked for.
  var all: String
  /// Words as typed, in quotes.
  var quoted: @Sendable (String) -> String
  /// "Seite 2"
  var page: @Sendable (Int) -> String
  /// "12 Angebote in Alfeld"; the town is nil if it has no name.
  var count: @Sendable (Int, String?) -> String
  /// The select for the age: its label, no age, an age in years.
  var ageLabel: String, anyAge: String, age: @Sendable (Int) -> String
  /// The heading's word for an age: "7 Jahre".
  var ageTitle: @Sendable (Int) -> String
  /// The labels of the rows of choices.
  var phases: String, situations: String
  /// What a chosen link does, for those who cannot see the tick.
  var remove: String
  /// Nothing was found: the heading, the sentence before the list of ways on.
  var nothing: String, nothingLead: String
  /// Ways on, each with the number of offers that it leads to.
  var onlyWord: @Sendable (String) -> String
  var withoutAge: String, withoutPhase: String, withoutSituation: String, withoutWords: String
  var allOffers: String
  /// The way to a person: the sentence and the word in it that leads to the imprint.
  var askTown: String, askTownLink: String
  /// A page beyond the end: heading, sentence, and the ways back.
  var beyondTitle: String, beyond: @Sendable (Int, Int) -> String, firstPage: String, lastPage: String
}

extension ResultsTexts {
  static let german = ResultsTexts(
    all: "Alle Angebote",
    quoted: { "„\($0)“" },
    page: { "Seite \($0)" },
    count: { count, town in
      let number = count == 1 ? "1 Angebot" : "\(GermanFormat.number(count)) Angebote"
      return town.map { "\(number) in \($0)" } ?? number
    },
    ageLabel: "Alter des Kindes",
    anyAge: "jedes Alter",
    age: { $0 == 0 ? "unter 1 Jahr" : $0 == 1 ? "1 Jahr" : "\($0) Jahre" },
    ageTitle: { $0 == 0 ? "unter 1 Jahr" : $0 == 1 ? "1 Jahr alt" : "\($0) Jahre alt" },
    phases: "Alter oder Lebensphase wählen",
    situations: "Lebenslage wählen",
    remove: "gewählt, antippen hebt die Wahl auf",
    nothing: "Dazu haben wir nichts gefunden",
    nothingLead: "Das können Sie versuchen:",
    onlyWord: { "Nur nach „\($0)“ suchen" },
    withoutAge: "Für jedes Alter suchen",
    withoutPhase: "In allen Lebensphasen suchen",
    withoutSituation: "In allen Lebenslagen suchen",
    withoutWords: "Ohne die Suchwörter ansehen",
    allOffers: "Alle Angebote ansehen",
    askTown: "Oder fragen Sie einen Menschen: Die Telefonnummer steht im",
    askTownLink: "Impressum",
    beyondTitle: "So viele Seiten hat diese Liste nicht",
    beyond: { page, last in
      last == 1
        ? "Sie wollten Seite \(page) sehen, aber alles steht auf einer Seite."
        : "Sie wollten Seite \(page) sehen, die letzte Seite ist \(last)."
    },
    firstPage: "Zur ersten Seite",
    lastPage: "Zur letzten Seite")
}
