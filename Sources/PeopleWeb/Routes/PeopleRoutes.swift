import Access
import People
import Places
import Web

/// The addresses around accounts, each declared once.
enum PeopleRoutes {
  static let wanted = QueryParameter<String>.text(
    "weiter", limit: 500,
    purpose: Wording(de: "Wohin es nach der Anmeldung geht.", en: "Where to go after signing in."))

  static let signIn = Route(
    "/anmelden", access: .everyone,
    purpose: Wording(de: "Anmelden.", en: "Signing in."), query: [wanted.info])
  static let enter = Route(
    "/anmelden", method: .post, access: .everyone,
    purpose: Wording(de: "Nimmt Adresse und Passwort.", en: "Takes address and password."))
  static let code = Route(
    "/anmelden/code", method: .post, access: .everyone,
    purpose: Wording(de: "Nimmt den Code des zweiten Faktors.", en: "Takes the code of the second factor."))
  static let forgotten = Route(
    "/anmelden/vergessen", access: .everyone,
    purpose: Wording(de: "Passwort vergessen.", en: "Forgotten password."))
  static let forget = Route(
    "/anmelden/vergessen", method: .post, access: .everyone,
    purpose: Wording(de: "Schickt einen Link für ein neues Passwort.", en: "Sends a link for a new password.")
  )
  static let provider = Route(
    "/anmelden/anbieter", access: .everyone,
    purpose: Wording(de: "Führt zur Anmeldung der Stadt.", en: "Leads to the town's identity provider."),
    query: [wanted.info])
  static let returned = Route(
    "/anmelden/zurueck", access: .everyone,
    purpose: Wording(
      de: "Kommt von der Anmeldung der Stadt zurück.", en: "Comes back from the identity provider."),
    query: [codeParameter.info, stateParameter.info, issuerParameter.info, errorParameter.info])
  static let codeParameter = QueryParameter<String>.text(
    "code", limit: 2_000, purpose: Wording(de: "Der Code des Anbieters.", en: "The provider's code."))
  static let stateParameter = QueryParameter<String>.text(
    "state", limit: 500, purpose: Wording(de: "Der Vorgang.", en: "The sign-in under way."))
  static let issuerParameter = QueryParameter<String>.text(
    "iss", limit: 500, purpose: Wording(de: "Der Anbieter (RFC 9207).", en: "The issuer (RFC 9207)."))
  static let errorParameter = QueryParameter<String>.text(
    "error", limit: 200, purpose: Wording(de: "Woran es lag.", en: "What went wrong."))

  static let link: Route<String> = Route(
    "/einladung" / .text("token"), access: .everyone,
    purpose: Wording(de: "Öffnet eine Einladung.", en: "Opens an invitation."))
  static let useLink: Route<String> = Route(
    "/einladung" / .text("token"), method: .post, access: .everyone,
    purpose: Wording(de: "Nimmt eine Einladung an.", en: "Accepts an invitation."))

  static let signOut = Route(
    "/abmelden", method: .post, access: .may(.ownAccount),
    purpose: Wording(de: "Abmelden.", en: "Signing out."))
  static let workplace = Route(
    "/arbeit", access: .may(.workplace),
    purpose: Wording(de: "Der Arbeitsplatz.", en: "The workplace."))
  static let account = Route(
    "/konto", access: .may(.ownAccount),
    purpose: Wording(de: "Das eigene Konto, mit den Geräten.", en: "One's account and devices."))
  static let password = Route(
    "/konto/passwort", method: .post, access: .may(.ownAccount),
    purpose: Wording(de: "Ändert das Passwort.", en: "Changes the password."))
  static let endSession = Route(
    "/konto/geraete", method: .post, access: .may(.ownAccount),
    purpose: Wording(de: "Meldet ein Gerät ab.", en: "Signs a device out."))
  static let factor = Route(
    "/konto/zweiter-faktor", access: .may(.ownAccount),
    purpose: Wording(de: "Richtet den zweiten Faktor ein.", en: "Sets the second factor up."))
  static let setFactor = Route(
    "/konto/zweiter-faktor", method: .post, access: .may(.ownAccount),
    purpose: Wording(de: "Setzt oder entfernt den zweiten Faktor.", en: "Sets or removes the second factor."))
  static let export = Route(
    "/konto/auskunft", access: .may(.ownAccount),
    purpose: Wording(
      de: "Auskunft: alles, was über einen gespeichert ist.", en: "Everything stored about oneself."))
  static let delete = Route(
    "/konto/loeschen", method: .post, access: .may(.ownAccount),
    purpose: Wording(de: "Löscht das eigene Konto.", en: "Deletes one's account."))

  static let accounts = Route(
    "/zugaenge", access: .may(.invite),
    purpose: Wording(de: "Zugänge und Einladungen im eigenen Gebiet.", en: "Accounts and invitations."))
  static let invite = Route(
    "/zugaenge/einladen", method: .post, access: .may(.invite),
    purpose: Wording(de: "Lädt jemanden ein.", en: "Invites somebody."))
  static let withdraw: Route<Invitation.ID> = Route(
    "/zugaenge/einladung" / .entity("id"), method: .post, access: .may(.invite),
    purpose: Wording(de: "Nimmt eine Einladung zurück.", en: "Withdraws an invitation."))
  static let changeAccount: Route<AccountID> = Route(
    "/zugaenge/konto" / .entity("id"), method: .post, access: .may(.runAccounts),
    purpose: Wording(
      de: "Sperrt, öffnet oder löscht einen Zugang, nimmt eine Rolle.",
      en: "Blocks, opens or deletes an account, or takes a role."))
}
