import Access
import Web

/// The addresses of what the program does by itself and of the audit.
enum OperatingRoutes {
  static let jobs = Route(
    "/auftraege", access: .may(.seeJobs),
    purpose: Wording(
      de: "Aufträge, Post und Löschfristen mit dem letzten Lauf.", en: "Jobs, mail and retention."))
  static let audit = Route(
    "/protokoll", access: .may(.readAudit),
    purpose: Wording(de: "Fragt, wozu jemand ins Prüfprotokoll sieht.", en: "Asks what for."))
  static let look = Route(
    "/protokoll", method: .post, access: .may(.readAudit),
    purpose: Wording(
      de: "Zeigt das Prüfprotokoll des eigenen Gebiets und notiert den Blick mit seinem Zweck.",
      en: "Shows the audit of one's area and notes the look."))
}
