import Offers

/// What the edit form asks about a translation beside its text.
struct TranslationFormTexts: Sendable {
  var origin: FormTexts.Words, unknownOrigin: String, origins: [(Translation.Origin, String)]
  var made: FormTexts.Words, tested: FormTexts.Words, testers: FormTexts.Words
  /// A text in Leichte Sprache that nobody has tested yet.
  var untested: String
  /// Conditions or deadlines in a machine's translation.
  var heldBack: String
  var easyToRead: String, wrongDay: String
}

extension TranslationFormTexts {
  static let german = TranslationFormTexts(
    origin: ("Wer hat übersetzt?", "Bei einem Computer steht das für Familien dabei."),
    unknownOrigin: "nicht angegeben", origins: [(.human, "Ein Mensch"), (.machine, "Ein Computer")],
    made: ("Wann wurde übersetzt?", nil),
    tested: ("Wann wurde geprüft?", nil),
    testers: (
      "Wer hat geprüft?",
      "Menschen, für die Leichte Sprache da ist, zum Beispiel: Prüfgruppe der Lebenshilfe Alfeld. Mit ihrem Einverständnis."
    ),
    untested:
      "„Leichte Sprache“ sehen Familien erst, wenn hier steht, wer den Text wann geprüft hat. Einen Text ohne Prüfung schreiben Sie bitte als „Einfache Sprache“.",
    heldBack:
      "Die deutsche Beschreibung nennt Bedingungen oder Fristen. Familien lesen sie deshalb auf Deutsch, solange ein Computer übersetzt hat.",
    easyToRead: "Leichte Sprache", wrongDay: "Bitte wählen Sie einen Tag.")
}
