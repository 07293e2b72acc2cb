import Offers

/// What the list of offers says, and the pages around editing.
struct EditingTexts: Sendable {
  var title: String, search: String, find: String, new: String, none: String, noneFound: String
  var count: @Sendable (Int) -> String
  var draft: String, newDraft: String, history: String, preview: String, show: String, edit: String
  var scheduled: @Sendable (String) -> String
  var failure: @Sendable (PublishingFailure) -> String, failed: String, compare: String
  var status: [String: String]
  var fresh: @Sendable (String) -> String, due: @Sendable (String) -> String, never: String
  /// A new offer.
  var newHint: String, begin: String, organisation: String, noOrganisation: String, needsName: String
  var needsDescription: String
  /// The preview.
  var previewNote: String, previewBack: String, previewHints: String
  /// Two edits at once.
  var conflictTitle: String, conflictLead: String, theirs: String, mine: String, before: String
  var takeTheirs: String, takeMine: String, settle: String, publishSettled: String, choose: String
  var newer: String, nothing: String
  /// What has just happened, by the word in the address.
  var done: [String: String]
}

extension EditingTexts {
  static let german = EditingTexts(
    title: "Angebote", search: "Angebot oder Träger suchen", find: "Suchen", new: "Neues Angebot",
    none: "Hier stehen Ihre Angebote. Noch gibt es keines – legen Sie das erste an.",
    noneFound: "Nichts gefunden. Versuchen Sie es mit einem anderen Wort.",
    count: { $0 == 1 ? "1 Angebot" : "\($0) Angebote" },
    draft: "Ihr Entwurf ist noch nicht veröffentlicht.", newDraft: "Neu, noch nicht veröffentlicht",
    history: "Verlauf", preview: "Vorschau", show: "Ansehen, wie Familien es sehen", edit: "Bearbeiten",
    scheduled: { "Wird am \($0) veröffentlicht." },
    failure: { reason in
      let why =
        switch reason {
        case .conflict: "Jemand anders hat inzwischen dasselbe Feld geändert."
        case .right: "Ihr Zugang durfte das Angebot zu dieser Zeit nicht ändern."
        case .invalid: "Eine Angabe passt nicht mehr. Bitte sehen Sie den Entwurf durch."
        }
      return "Der Entwurf wurde nicht von selbst veröffentlicht. \(why) Ihr Text ist nicht verloren."
    },
    failed: "Nicht veröffentlicht – bitte ansehen", compare: "Beide Texte vergleichen",
    status: [
      "inactive": "ruht", "defunct": "eingestellt", "temporarily closed": "vorübergehend geschlossen",
    ],
    fresh: { "bestätigt am \($0)" }, due: { "zuletzt bestätigt am \($0) – bitte prüfen" },
    never: "noch nie bestätigt – bitte prüfen",
    newHint: "Name und Beschreibung genügen für den Anfang. Alles Weitere tragen Sie danach ein.",
    begin: "Entwurf anlegen", organisation: "Träger", noOrganisation: "ohne Träger",
    needsName: "Bitte geben Sie dem Angebot einen Namen.",
    needsDescription: "Bitte schreiben Sie in ein, zwei Sätzen, was es ist.",
    previewNote: "Das ist eine Vorschau. So sehen Familien das Angebot, wenn Sie es veröffentlichen.",
    previewBack: "Zurück zum Bearbeiten", previewHints: "Hinweise zum Text",
    conflictTitle: "Jemand hat dasselbe Angebot geändert",
    conflictLead:
      "Während Sie daran gearbeitet haben, wurde ein anderer Stand veröffentlicht. Bitte wählen Sie bei jedem Feld, welcher Text gelten soll. Ihr Entwurf bleibt, bis Sie entschieden haben.",
    theirs: "Veröffentlicht", mine: "Ihr Text", before: "Vorher stand da",
    takeTheirs: "Veröffentlichten Text behalten", takeMine: "Meinen Text nehmen",
    settle: "In den Entwurf übernehmen", publishSettled: "So veröffentlichen",
    choose: "Bitte wählen Sie, welcher Text gelten soll.",
    newer: "Inzwischen gibt es einen noch neueren Stand. Bitte sehen Sie ihn durch.",
    nothing: "nichts",
    done: [
      "gespeichert": "Ihr Entwurf ist gespeichert. Familien sehen ihn erst, wenn Sie ihn veröffentlichen.",
      "neu": "Ihr Entwurf ist angelegt. Ergänzen Sie, was Sie wissen, und veröffentlichen Sie ihn dann.",
      "veroeffentlicht": "Veröffentlicht. In wenigen Sekunden sehen es alle.",
      "vorgemerkt": "Vorgemerkt: Der Entwurf wird zu diesem Zeitpunkt von selbst veröffentlicht.",
      "verworfen": "Der Entwurf ist verworfen.",
      "abgeglichen": "Übernommen. Sie können jetzt veröffentlichen.",
      "zurueck": "Der frühere Stand gilt wieder.",
      "zusammengefuehrt":
        "Veröffentlicht. Jemand hatte inzwischen andere Felder geändert; beides gilt jetzt zusammen.",
      "angenommen": "Angenommen.", "abgelehnt": "Abgelehnt.",
    ])
}
