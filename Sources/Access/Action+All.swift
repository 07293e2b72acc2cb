/// The one place that lists every action with the roles that may do it (`lotse permissions`).
extension Action {
  /// Finding help needs no account.
  public static let find = Action("help.find", "Hilfe finden", [], bound: .nobody)
  /// What everybody may do with their own account.
  public static let ownAccount = Action(
    "account.own", "Das eigene Konto verwalten", Set(Role.allCases), bound: .oneself)
  /// The front page of those who are signed in.
  public static let workplace = Action(
    "workplace.see", "Den eigenen Arbeitsplatz sehen", Set(Role.allCases), bound: .oneself)

  /// Changing offers and their drafts, places and times.
  public static let editOffers = Action(
    "offer.edit", "Angebote ändern", [.provider, .coordinator], bound: .organisation)
  /// Saying that an offer is still true.
  public static let confirmOffers = Action(
    "offer.confirm", "Angebote bestätigen", [.provider, .coordinator, .navigator], bound: .organisation)
  /// Changing what is said of an organisation.
  public static let editOrganisations = Action(
    "organisation.edit", "Träger ändern", [.provider, .coordinator], bound: .organisation)
  /// Deciding on suggestions and on edits by others.
  public static let moderate = Action(
    "offer.moderate", "Vorschläge prüfen", [.coordinator], bound: .area)
  /// Reading whole lists in and out.
  public static let exchangeLists = Action(
    "list.exchange", "Listen einlesen und ausgeben", [.coordinator], bound: .area)
  /// Names of areas and the legal pages.
  public static let editAreas = Action(
    "area.edit", "Gebiete und Pflichtseiten ändern", [.coordinator, .administrator], bound: .area)
  /// Inviting providers and navigators.
  public static let invite = Action(
    "account.invite", "Zugänge einladen", [.coordinator, .administrator], bound: .area)
  /// Seeing, blocking and deleting accounts, and giving any role.
  public static let runAccounts = Action(
    "account.run", "Zugänge verwalten", [.administrator], bound: .area)
  /// Reading the audit; each look names its purpose and is noted itself.
  public static let readAudit = Action(
    "audit.read", "Das Prüfprotokoll lesen, mit Zweck", [.administrator], bound: .area)
  /// Seeing what the program does by itself: mail, backups, deletion.
  public static let seeJobs = Action(
    "jobs.see", "Aufträge, Post und Löschfristen sehen", [.coordinator, .administrator], bound: .area)
  /// Answering at the desk and on the telephone, and counting contacts there.
  public static let useDesk = Action(
    "desk.use", "Am Tresen beraten und Kontakte zählen", [.navigator, .coordinator], bound: .area)
  /// The report of the contacts, without people and without small counts.
  public static let reportContacts = Action(
    "contact.report", "Kontakte auswerten", [.navigator, .coordinator, .planner], bound: .area)
  /// Seeing what families look for in vain, as counts.
  public static let seeUnmet = Action(
    "unmet.see", "Sehen, was Familien vergeblich suchen", [.coordinator, .navigator, .planner], bound: .area)
  /// Noting what was done about it.
  public static let settleUnmet = Action(
    "unmet.settle", "Ungedeckten Bedarf abarbeiten", [.coordinator], bound: .area)

  /// Every action there is.
  public static let all: [Action] = [
    find, ownAccount, workplace, editOffers, confirmOffers, editOrganisations, moderate, exchangeLists,
    editAreas, invite, runAccounts, readAudit, seeJobs, useDesk,
    reportContacts, seeUnmet, settleUnmet,
  ]
}
