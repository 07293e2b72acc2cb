/// The desk; people who work there read German.
struct DeskTexts: Sendable {
  var title: String, lead: String, keys: String, words: String, ageLabel: String
  var age: @Sendable (Int) -> String
  var find: String, nothing: String, count: String, more: @Sendable (Int) -> String
  var found: @Sendable (Int) -> String
  var next: @Sendable (String) -> String
  var add: String, isOn: String, up: String, remove: String
  var sheet: String, sheetEmpty: String, paper: String, mail: String, subject: String
  var letter: @Sendable (String) -> String
  var whole: String, aloud: String, second: String, noSecond: String, show: String
  var tally: String, tallyWhat: String, channel: String, phase: String, topic: String, language: String
  var result: String, unsaid: String, takeBack: String, counted: @Sendable (String) -> String
  var notCounted: String, missing: String, noArea: String
}

extension DeskTexts {
  static let german = DeskTexts(
    title: "Tresen",
    lead: "Schreiben Sie mit, was Sie hören. Ganze Sätze gehen auch.",
    keys:
      "Tasten: Pfeil nach unten springt zu den Treffern, Eingabe nimmt einen auf den Zettel. Mit der Zugriffstaste Ihres Browsers (meist Alt oder Alt und Umschalt): S Suche, D Drucken, M E-Mail, V Vorlesen, Z Zählen.",
    words: "Was sagt die Familie?",
    ageLabel: "Alter", age: { $0 == 0 ? "unter 1" : $0 == 1 ? "1 Jahr" : "\($0) Jahre" },
    find: "Suchen",
    nothing: "Dazu steht nichts im Register. Versuchen Sie es mit weniger oder anderen Wörtern.",
    count: "Zählen", more: { $0 == 1 ? "1 weiterer Treffer" : "\($0) weitere Treffer" },
    found: { $0 == 1 ? "1 Angebot" : "\($0) Angebote" },
    next: { "nächstes Mal \($0)" },
    add: "Auf den Zettel", isOn: "auf dem Zettel", up: "nach oben", remove: "weg",
    sheet: "Wegzettel", sheetEmpty: "Noch leer. Was Sie dazunehmen, steht nur in der Adresse dieser Seite.",
    paper: "Ansehen und drucken", mail: "Als E-Mail", subject: "Ihr Wegzettel",
    letter: { "Guten Tag,\n\nhier ist Ihr Wegzettel:\n\($0)\n\nViele Grüße" },
    whole: "Link zum Weitergeben", aloud: "Zum Vorlesen", second: "Zweite Sprache", noSecond: "keine",
    show: "Zeigen",
    tally: "Kontakt zählen",
    tallyWhat:
      "Ein Strich ohne Namen: Tag, Weg, Alter, Thema, Sprache, Ergebnis. Wer zählt, wird nicht gespeichert.",
    channel: "Weg", phase: "Lebensphase", topic: "Thema", language: "Sprache", result: "Ergebnis",
    unsaid: "nicht gesagt", takeBack: "Strich zurücknehmen",
    counted: { "Gezählt: \($0)." },
    notCounted: "Diesen Strich gibt es heute nicht (mehr).",
    missing: "Bitte wählen Sie einen der Werte.",
    noArea: "Ihr Konto gehört zu keinem Gebiet, für das hier gezählt wird.")
}
