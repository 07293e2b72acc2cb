import Jobs
import Journal
import Navigator
import Offers
import People
import Places
import Storage

/// How long what is kept, and why. The only place with periods; the page `/auftraege`, `lotse jobs` and the tests
/// read it, and docs/datenschutz/loeschkonzept.md says the same.
struct Retention: Sendable {
  /// What goes.
  let what: String
  /// Its name in the table of outcomes.
  let name: String
  /// How long it stays, for people.
  let period: String
  /// Why so long, and not longer.
  let reason: String
  /// Deletes what is too old and gives how many rows; nil when another job does it and notes its outcome.
  let purge: (@Sendable (Instant, any Transaction) throws -> Int)?

  /// Days that a draft may lie untouched.
  static let draftDays: Int64 = 180
  /// Days that old versions of an offer stay; the newest always does.
  static let versionDays: Int64 = 1_096

  static let all: [Retention] = [
    Retention(
      what: "Abgelaufene Anmeldungen, Einladungen und Fehlversuche", name: "retention/sign-in",
      period: "bis zum Ablauf; Einladungen 30 Tage danach",
      reason: "Danach nützen sie niemandem (Art. 5 Abs. 1 Buchst. e DSGVO).",
      purge: { now, tx in try PersonalData.purge(now: now, in: tx) }),
    Retention(
      what: "Verschickte und aufgegebene Mails", name: "retention/mail",
      period: "\(Outbox.retention / 86_400) Tage",
      reason: "So lange lässt sich klären, warum eine Mail nicht ankam.",
      purge: { now, tx in try Outbox.purge(before: now - Outbox.retention, in: tx) }),
    Retention(
      what: "Vorschläge und die Adressen für Antworten darauf", name: "retention/suggestions",
      period: "ein Jahr nach der Entscheidung, Adressen 30 Tage",
      reason: "Nachfragen kommen bald; wer entschieden hat, soll es ein Jahr begründen können.",
      purge: { now, tx in try SuggestionStore.purge(at: now, in: tx) }),
    Retention(
      what: "Links zum Bestätigen", name: "retention/links",
      period: "30 Tage nach dem Ablauf",
      reason: "So lange sagt die Seite noch, dass der Link abgelaufen ist.",
      purge: { now, tx in try ConfirmLink.purge(at: now, in: tx) }),
    Retention(
      what: "Wann an ein Angebot erinnert wurde", name: "retention/reminders",
      period: "zwei Jahre",
      reason: "Daraus folgt, wann die Koordination anruft; enthält keine Menschen.",
      purge: { now, tx in try Reminders.purge(at: now, in: tx) }),
    Retention(
      what: "Entwürfe, die niemand mehr anfasst", name: "retention/drafts",
      period: "\(draftDays) Tage ohne Änderung",
      reason: "Ein Entwurf von damals stimmt nicht mehr (Art. 5 Abs. 1 Buchst. d DSGVO).",
      purge: { now, tx in try DraftStore.purge(untouchedSince: now - draftDays * 86_400, in: tx) }),
    Retention(
      what: "Frühere Fassungen von Angeboten", name: "retention/versions",
      period: "\(versionDays) Tage, die neueste immer",
      reason:
        "Fehler fallen manchmal erst nach Jahren auf; nach drei Jahren verjähren die meisten Ansprüche.",
      purge: { now, tx in try OfferHistory.prune(olderThan: now - versionDays * 86_400, in: tx) }),
    Retention(
      what: "Was Familien vergeblich suchten, als Zahlen je Woche", name: "retention/unmet",
      period:
        "\(UnmetStore.weeks) Wochen; unbekannte Wörter \(UnmetStore.wordDays) Tage nach der letzten Suche",
      reason: "Zwei Jahre zeigen, ob eine Lücke bleibt; enthält keine Menschen.",
      purge: { now, tx in try UnmetStore.purge(now: now, in: tx) }),
    // Of the audit only what is sealed may go, and its own job does that.
    Retention(
      what: "Prüfprotokoll", name: AuditKeeper.pruning,
      period: "\(Audit.retentionDays) Tage",
      reason: "Nachweis, solange die meisten Ansprüche bestehen (§§ 195, 199 BGB, Art. 5 Abs. 2 DSGVO).",
      purge: nil),
  ]
}
