/// What the page of all accounts says.
struct AccountsTexts: Sendable {
  var title: String, inviteTitle: String, name: String, email: String, role: String, area: String
  var organisation: String, organisationHint: String, noOrganisation: String, invite: String
  var invited: @Sendable (String) -> String
  var linkHint: String, open: String, until: String, withdraw: String
  var accounts: String, block: String, unblock: String, delete: String, takeRole: String, blocked: String
  var none: String, wrongEmail: String, wrongName: String, wrongRole: String, needsOrganisation: String
}

extension AccountsTexts {
  static let german = AccountsTexts(
    title: "Zugänge", inviteTitle: "Jemanden einladen", name: "Name", email: "E-Mail-Adresse",
    role: "Aufgabe", area: "Gebiet", organisation: "Träger",
    organisationHint: "Nur für Anbieter: für wen die Person spricht.", noOrganisation: "–",
    invite: "Einladen", invited: { "Die Einladung an \($0) ist unterwegs." },
    linkHint: "Der Link geht nur einmal und gilt zwei Wochen. Sie können ihn auch selbst weitergeben:",
    open: "Offene Einladungen", until: "bis", withdraw: "Zurücknehmen", accounts: "Wer einen Zugang hat",
    block: "Sperren", unblock: "Entsperren", delete: "Löschen", takeRole: "Aufgabe entziehen",
    blocked: "gesperrt", none: "Noch niemand.",
    wrongEmail: "Das ist keine E-Mail-Adresse. Richtig ist zum Beispiel: name@verein.de",
    wrongName: "Bitte einen Namen eintragen.",
    wrongRole: "Diese Aufgabe oder dieses Gebiet können Sie nicht vergeben.",
    needsOrganisation: "Bitte wählen, für welchen Träger die Person spricht.")
}
