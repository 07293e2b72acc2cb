import Navigator

/// The ledger of unmet needs; people who work with it read German.
struct UnmetTexts: Sendable {
  var title: String, lead: @Sendable (String) -> String
  var state: String, open: String, done: String, nothingOpen: String, nothingDone: String
  var download: String, print: String
  var heading: @Sendable (UnmetEntry) -> String, count: @Sendable (UnmetEntry) -> String
  var rare: @Sendable (Int) -> String
  var isBack: String, notDivided: String, toOffer: String, wordHint: String
  var note: String, noteHint: String, settle: String, reopen: String, keepNote: String
  var work: String, change: String
  var noItem: String, noArea: String, tooLong: @Sendable (Int) -> String
  var howProtected: String
}

extension UnmetTexts {
  static let german = UnmetTexts(
    title: "Ungedeckter Bedarf",
    lead: { "Was Familien seit dem \($0) vergeblich gesucht haben. Das Häufigste steht oben." },
    state: "Stand", open: "Offen", done: "Erledigt",
    nothingOpen:
      "Hier wartet nichts. Sobald etwas mindestens fünfmal vergeblich gesucht wurde, steht es hier.",
    nothingDone: "Noch ist nichts als erledigt vermerkt.",
    download: "Als CSV", print: "Drucken",
    heading: { $0.heading },
    count: { entry in
      switch entry.item.kind {
      case .nothing: "\(entry.count)-mal gesucht; im Verzeichnis steht dazu nichts."
      case .choice: "\(entry.count)-mal gesucht; das gibt es, aber nicht \(entry.item.choice.german)."
      case .full: "\(entry.count)-mal angesehen, obwohl kein Platz frei ist."
      case .closed: "\(entry.count)-mal angesehen, obwohl es zurzeit nicht stattfindet."
      case .word: "An \(entry.count) Tagen gesucht; das Wort kennt niemand."
      }
    },
    rare: { "Dazu kommen \($0) Suchen nach Seltenem, jedes weniger als fünfmal." },
    isBack: "War erledigt und wird wieder gesucht.",
    notDivided: "zu wenige, um sie aufzuteilen, ohne dass man auf einzelne schließen könnte",
    toOffer: "Zum Angebot",
    wordHint:
      "Wenn es dazu Hilfe gibt: Tragen Sie das Wort bei den eigenen Suchwörtern ein oder im Text des Angebots.",
    note: "Notiz", noteHint: "Was wurde getan, wer kümmert sich? Bitte ohne Namen von Familien.",
    settle: "Erledigt", reopen: "Wieder öffnen", keepNote: "Nur die Notiz speichern",
    work: "Bearbeiten", change: "Ändern",
    noItem: "Diese Zeile gibt es nicht (mehr). Bitte laden Sie die Liste neu.",
    noArea: "Ihr Konto gehört zu keinem Gebiet, für das hier gearbeitet wird.",
    tooLong: { "Die Notiz hat \($0) Zeichen; höchstens \(UnmetDone.longest) werden gespeichert." },
    howProtected:
      "Gezählt werden Suchen je Woche, keine Menschen: keine Sätze, keine Adressen, keine Geräte. Ein Wort, das niemand kennt, erscheint erst, wenn es an fünf Tagen gesucht wurde; bis dahin ist es verschlüsselt. Was seltener als fünfmal vorkam, ist verdeckt. Suchen in Not werden nie gezählt."
  )
}
