/// What the pages of one's own account say.
struct AccountTexts: Sendable {
  var title: String, signedInAs: String, roles: String
  var passwordTitle: String, oldPassword: String, newPassword: String, change: String, changed: String
  var devices: String, thisDevice: String, since: String, signOutDevice: String
  var factorTitle: String, factorOn: String, factorOff: String, setUp: String, remove: String
  var factorHint: String, factorKey: String, code: String, confirm: String, codeWrong: String
  var recoveryTitle: String, recoveryHint: String
  var history: String, historyHint: String, historyShow: String
  var dataTitle: String, dataHint: String, download: String, deleteTitle: String, deleteHint: String
  var delete: String, deleted: String, deletedHint: String
  var workplace: String, nothingToDo: String, factorAdvice: String
}

extension AccountTexts {
  static let german = AccountTexts(
    title: "Mein Konto", signedInAs: "Angemeldet als", roles: "Ihre Aufgaben",
    passwordTitle: "Passwort ändern", oldPassword: "Bisheriges Passwort", newPassword: "Neues Passwort",
    change: "Passwort ändern", changed: "Das neue Passwort gilt. Alle anderen Geräte sind abgemeldet.",
    devices: "Hier sind Sie angemeldet", thisDevice: "dieses Gerät", since: "seit", signOutDevice: "Abmelden",
    factorTitle: "Zweiter Faktor", factorOn: "Der zweite Faktor ist eingerichtet.",
    factorOff: "Mit einem zweiten Faktor nützt ein gestohlenes Passwort niemandem.",
    setUp: "Zweiten Faktor einrichten", remove: "Zweiten Faktor entfernen",
    factorHint:
      "Geben Sie diesen Schlüssel in Ihre App für Einmalcodes ein (etwa Aegis, FreeOTP oder den Passwortmanager), und dann den Code, den sie zeigt.",
    factorKey: "Schlüssel", code: "Code aus der App", confirm: "Bestätigen",
    codeWrong:
      "Dieser Code stimmt nicht. Bitte den nächsten nehmen, und prüfen, ob die Uhr des Telefons richtig geht.",
    recoveryTitle: "Ihre Ersatzcodes",
    recoveryHint:
      "Drucken Sie diese Codes aus, und legen Sie sie weg. Jeder ersetzt einmal die App, falls das Telefon verloren geht. Sie werden nur jetzt gezeigt.",
    history: "Was zu Ihrem Konto notiert ist",
    historyHint:
      "Ihre Einträge im Prüfprotokoll: was Sie geändert haben und was an Ihrem Konto geschah. Niemand wertet das nach Personen aus.",
    historyShow: "Die letzten 50 Einträge", dataTitle: "Ihre Daten",
    dataHint: "Alles, was Lotse über Ihr Konto speichert, als Datei (Artikel 15 und 20 DSGVO).",
    download: "Auskunft herunterladen", deleteTitle: "Konto löschen",
    deleteHint:
      "Ihr Konto, Ihre Geräte und Codes werden sofort gelöscht. Im Prüfprotokoll bleibt nur eine Nummer, zu der es keinen Namen mehr gibt.",
    delete: "Konto endgültig löschen", deleted: "Ihr Konto ist gelöscht",
    deletedHint: "Danke für Ihre Arbeit.", workplace: "Arbeitsplatz",
    nothingToDo: "Ihr Konto hat noch keine Aufgabe. Bitte wenden Sie sich an Ihre Koordination.",
    factorAdvice: "Ihr Konto darf viel. Bitte richten Sie einen zweiten Faktor ein.")
}
