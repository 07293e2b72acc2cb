/// What the pages of areas say.
struct AreaTexts: Sendable {
  var title: String, intro: String, none: String, unnamed: String
  var edit: String, pages: String, missing: @Sendable (Int) -> String, complete: String
  var name: String, nameHint: String, rename: String, noName: String, renamed: String
  var legalPages: String, legalHint: String, isThere: String, isMissing: String
  var write: String, change: String
  var text: String, textHint: String, noText: String, tooLong: String
  var showPreview: String, publish: String, preview: String, published: String, seePage: String
  var changedMeanwhile: String, theirs: String
  var holidays: String, holidaysHint: String, holidaysFile: String, holidaysFileHint: String, takeFile: String
  var noFile: String, otherState: String, from: String, to: String, holidayName: String, state: String
  var taken: @Sendable (Int) -> String, noHolidays: String, replaces: String
}

extension AreaTexts {
  static let german = AreaTexts(
    title: "Gebiete", intro: "Wie Ihre Gebiete heißen, und was das Gesetz auf jeder Seite verlangt.",
    none: "Ihnen ist noch kein Gebiet zugeordnet.", unnamed: "noch ohne Namen",
    edit: "Bearbeiten", pages: "Pflichtseiten",
    missing: { $0 == 1 ? "1 Pflichtseite fehlt" : "\($0) Pflichtseiten fehlen" }, complete: "vollständig",
    name: "Name des Gebiets", nameHint: "So, wie Familien ihn kennen, zum Beispiel: Alfeld (Leine)",
    rename: "Namen speichern", noName: "Bitte einen Namen mit höchstens 120 Zeichen eintragen.",
    renamed: "Der Name ist gespeichert.",
    legalPages: "Pflichtseiten",
    legalHint:
      "Diese Seiten stehen unten auf jeder Seite. Fragen Sie für den Wortlaut Ihre Datenschutz- und Rechtsstelle.",
    isThere: "veröffentlicht", isMissing: "fehlt noch", write: "Schreiben", change: "Ändern",
    text: "Text",
    textHint:
      "Leerzeilen trennen Absätze. Eine Überschrift beginnt mit „# “, ein Punkt einer Liste mit „- “; **so** wird etwas fett.",
    noText: "Bitte einen Text eintragen.", tooLong: "Der Text ist zu lang; erlaubt sind 100.000 Zeichen.",
    showPreview: "Zur Probe ansehen", publish: "Veröffentlichen", preview: "So sehen es Familien",
    published: "Die Seite ist veröffentlicht.", seePage: "Seite ansehen",
    changedMeanwhile:
      "Jemand anders hat diese Seite gespeichert, während Sie geschrieben haben. Ihr Text steht noch im Feld, der andere darunter. Bitte führen Sie beide zusammen und speichern Sie noch einmal.",
    theirs: "Der Text der anderen Person",
    holidays: "Schulferien",
    holidaysHint:
      "Viele Angebote gelten nur in der Schulzeit oder nur in den Ferien. Diese Ferien kennt Lotse:",
    holidaysFile: "Datei mit Ferien",
    holidaysFileHint:
      "Eine Textdatei (YAML), je Zeile: - {state: \"03\", name: Osterferien, from: 2027-03-22, to: 2027-04-03}",
    takeFile: "Ferien übernehmen", noFile: "Bitte wählen Sie eine Datei.",
    otherState: "In der Datei stehen Ferien eines Landes, in dem keines Ihrer Gebiete liegt.",
    from: "von", to: "bis", holidayName: "Ferien", state: "Land",
    taken: { "\($0) Ferienzeiten sind übernommen." }, noHolidays: "Noch keine.",
    replaces: "Die Datei ersetzt alle Ferien der Länder, die in ihr vorkommen.")
}
