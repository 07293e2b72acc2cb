import Offers

/// What the pages of lists say.
struct ListsTexts: Sendable {
  var title: String, steps: [String], stepsLabel: String
  // Step 1
  var uploadTitle: String, uploadHint: String, file: String, fileHint: String, area: String, areaHint: String
  var next: String, noFile: String, wrongArea: String
  var template: String, templateHint: String
  var exportTitle: String, exportHint: String, gapsHint: String
  var register: String, gaps: String
  var whichForm: String, excel: String, csv: String, download: String
  // Step 2
  var columnsTitle: String, columnsHint: @Sendable (Int, Int) -> String
  var guessed: String, saved: String
  var forExample: String, emptyColumn: String, doubt: String
  var otherSheet: String, showSheet: String, otherRows: String, headingRow: String, noHeadings: String
  var toPreview: String, discard: String, missingName: String
  // Step 3
  var previewTitle: String, errorsTitle: String, nothingToDo: String
  var new: String, changed: String, unchanged: String, refused: String
  var organisations: @Sendable (Int, Int) -> String
  var problems: [Problem.Severity: String]
  var row: String, field: String, entry: String, what: String, mend: String
  var refusedRows: String, changes: String, was: String, becomes: String, nothingThere: String
  var moreProblems: @Sendable (Int) -> String
  var publish: @Sendable (Int) -> String, publishHint: String, back: String, again: String
  // Step 4
  var done: @Sendable (Int) -> String, doneSame: String, doneHint: String, showRegister: String
  var more: @Sendable (Int) -> String, gapsLeft: @Sendable (Int) -> String, another: String
  var gone: String
}

extension ListsTexts {
  static let german = ListsTexts(
    title: "Listen", steps: ["Datei wählen", "Spalten prüfen", "Vorschau", "Veröffentlicht"],
    stepsLabel: "Schritte",
    uploadTitle: "Eine Liste einlesen",
    uploadHint:
      "Wählen Sie die Liste, die Sie schon haben. Sie sehen vorher genau, was sich ändert; bis dahin bleibt das Verzeichnis, wie es ist.",
    file: "Datei", fileHint: "Excel (XLSX), OpenDocument (ODS) oder CSV, höchstens 20 MB.",
    area: "Gebiet", areaHint: "In wessen Namen die Angebote stehen.", next: "Weiter: Spalten prüfen",
    noFile: "Bitte wählen Sie eine Datei.", wrongArea: "Bitte wählen Sie eines Ihrer Gebiete.",
    template: "Leere Liste herunterladen",
    templateHint: "Noch keine Liste? Diese hat schon die richtigen Überschriften.",
    exportTitle: "Listen ausgeben",
    exportHint: "Das ganze Verzeichnis eines Gebiets. Sie können es ändern und wieder einlesen.",
    gapsHint: "Was im Verzeichnis fehlt, Träger für Träger, mit Nummer und Frage.",
    register: "Verzeichnis", gaps: "Telefonliste",
    whichForm: "Dateiform", excel: "Excel (XLSX)", csv: "CSV", download: "Herunterladen",
    columnsTitle: "Was steht in welcher Spalte?",
    columnsHint: { "\($0) Spalten und \($1) Zeilen sind gelesen. Bitte sehen Sie die Zuordnung durch." },
    guessed: "Die Zuordnung ist aus Überschriften und Inhalten erkannt.",
    saved: "Die Zuordnung ist dieselbe wie bei Ihrer letzten Liste mit diesen Überschriften.",
    forExample: "Zum Beispiel:", emptyColumn: "Diese Spalte ist leer.", doubt: "Bitte ansehen:",
    otherSheet: "Blatt", showSheet: "So lesen", otherRows: "Die Überschriften stimmen nicht?",
    headingRow: "Zeile der Überschriften", noHeadings: "Die Liste hat keine Überschriften",
    toPreview: "Weiter: Vorschau", discard: "Liste verwerfen",
    missingName: "Eine Spalte muss „Träger“ oder „Angebot“ sein, sonst hat kein Eintrag einen Namen.",
    previewTitle: "Das würde sich ändern", errorsTitle: "Vorher ist etwas zu berichtigen",
    nothingToDo: "Alles aus dieser Liste steht schon so im Verzeichnis.",
    new: "neu", changed: "geändert", unchanged: "unverändert", refused: "nicht übernommen",
    organisations: { "Dazu kommen \($0) neue Träger und \($1) neue Orte." },
    problems: [
      .error: "Das ist zu berichtigen", .warning: "Bitte ansehen", .note: "Zur Kenntnis",
    ],
    row: "Zeile", field: "Spalte", entry: "Eintrag", what: "Was ist", mend: "So geht es",
    refusedRows: "Diese Zeilen werden keine Angebote", changes: "Was sich an Angeboten ändert",
    was: "bisher", becomes: "künftig", nothingThere: "(leer)",
    moreProblems: { "… und \($0) weitere." },
    publish: { $0 == 1 ? "1 Angebot veröffentlichen" : "\($0) Angebote veröffentlichen" },
    publishHint: "Alles oder nichts: Geht etwas schief, bleibt das Verzeichnis, wie es ist.",
    back: "Zurück zu den Spalten", again: "Andere Datei wählen",
    done: { $0 == 1 ? "1 Angebot ist veröffentlicht" : "\($0) Angebote sind veröffentlicht" },
    doneSame: "Es gab nichts zu ändern",
    doneHint: "Familien finden sie jetzt. Sehen Sie sich ein paar davon an:",
    showRegister: "Zum Verzeichnis, wie Familien es sehen", more: { "… und \($0) weitere." },
    gapsLeft: { "Bei \($0) Angeboten fehlt noch etwas. Die Telefonliste sagt, wen Sie was fragen." },
    another: "Noch eine Liste einlesen",
    gone:
      "Diese Liste gibt es hier nicht mehr: Sie ist schon übernommen oder verworfen, oder sie ist älter als ein Tag. Bitte wählen Sie die Datei noch einmal aus."
  )
}
