/// An offer that is read in another language than it was written in.
struct TranslationTexts: Sendable {
  /// Before the German name, below the translated one: it helps on the telephone.
  var germanName: String
  /// The way to the German text.
  var germanText: String
  /// The text of this offer is in German only; some of the details are.
  var onlyGerman: String, partlyGerman: String
  /// Made by a machine, on a day if that is known; what that means.
  var machine: @Sendable (String?) -> String, machineAdvice: String
  /// The description tells of conditions or deadlines, which no machine may translate.
  var keptGerman: String
  /// The German text has changed since.
  var stale: String
  /// "Leichte Sprache": its name, and who tested it when.
  var easyToRead: String, tested: @Sendable (String, String) -> String
  /// Reading aloud: begin and end.
  var read: String, stop: String
}

extension TranslationTexts {
  static let german = TranslationTexts(
    germanName: "Auf Deutsch",
    germanText: "Der Text auf Deutsch",
    onlyGerman: "Diesen Text gibt es nur auf Deutsch.",
    partlyGerman: "Einige Angaben gibt es nur auf Deutsch.",
    machine: { day in day.map { "Von einem Computer übersetzt am \($0)." } ?? "Von einem Computer übersetzt."
    },
    machineAdvice: "Dabei können Fehler sein. Es gilt der deutsche Text.",
    keptGerman: "Die Beschreibung nennt Bedingungen oder Fristen und steht deshalb auf Deutsch da.",
    stale: "Der deutsche Text hat sich geändert. Diese Übersetzung ist vielleicht nicht mehr richtig.",
    easyToRead: "Leichte Sprache",
    tested: { who, day in "Geprüft von \(who) am \(day)." },
    read: "Vorlesen",
    stop: "Vorlesen beenden")
}
