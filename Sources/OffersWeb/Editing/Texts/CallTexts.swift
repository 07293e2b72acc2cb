import Offers
import Places

/// What the list of offers to telephone about says.
struct CallTexts: Sendable {
  var title: String, lead: String, none: String, gaps: String, download: String, print: String
  var count: @Sendable (Int) -> String, waiting: @Sendable (Int) -> String
  var confirm: String, edit: String, noPhone: String, done: String
  /// When somebody last said that it is true, and for how long that has been too long.
  var state: @Sendable (Reminder) -> String
  var note: String, headings: [String]
}

extension CallTexts {
  static let german = CallTexts(
    title: "Anrufe",
    lead:
      "Diese Angebote hat lange niemand bestätigt: Es kam keine Antwort auf unsere Mails, oder es gibt keine Adresse. Rufen Sie an, lesen Sie das Angebot vor und fragen Sie, ob alles stimmt.",
    none:
      "Zurzeit ist niemand anzurufen. Alle Angebote sind bestätigt, oder unsere Mails sind noch unterwegs.",
    gaps: "Was in Angeboten fehlt, steht in der Telefonliste unter Listen.",
    download: "Als CSV herunterladen", print: "Drucken",
    count: { $0 == 1 ? "1 Angebot" : "\($0) Angebote" },
    waiting: { $0 == 1 ? "1 Angebot" : $0 < 100 ? "\($0) Angebote" : "100 und mehr Angebote" },
    confirm: "Am Telefon bestätigt", edit: "Bearbeiten",
    noPhone: "keine Nummer bekannt", done: "Bestätigt. Familien sehen das Datum von heute.",
    state: { it in
      let since = it.assured.map { "zuletzt bestätigt am \($0.german)" } ?? "noch nie bestätigt"
      guard it.overdue > 0 else { return since }
      return "\(since), überfällig seit \(it.overdue == 1 ? "1 Tag" : "\(it.overdue) Tagen")"
    },
    note: "am Telefon bestätigt",
    headings: [
      "Angebot", "Träger", "Telefon", "Zuletzt bestätigt", "Überfällig seit Tagen", "E-Mail", "Kennung",
    ])
}
