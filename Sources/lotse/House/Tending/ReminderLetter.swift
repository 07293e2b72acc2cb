import Offers
import Places

/// The mail that asks whether an offer is still true.
struct ReminderLetter {
  let reminder: Reminder
  let facts: ConfirmFacts
  let link: String

  var subject: String { "Stimmt das noch? „\(facts.name)“" }

  var body: String {
    """
    Guten Tag,

    im Verzeichnis der Hilfen für Familien steht Ihr Angebot „\(facts.name)“. \(since)
    Familien verlassen sich darauf. Deshalb bitten wir Sie: Schauen Sie kurz, ob noch alles stimmt.

    Das lesen Familien:

    \(shown)

    Alles richtig? Dann öffnen Sie diese Seite und drücken Sie auf „Ja, das stimmt noch“:

    \(link)

    Der Link gilt \(ConfirmLink.days) Tage und nur für dieses Angebot. Sie brauchen dafür kein Passwort.

    Stimmt etwas nicht mehr? Auf derselben Seite steht, wie Sie es ändern oder wen Sie anrufen.

    \(last)
    """
  }

  private var since: String {
    reminder.assured.map { "Zuletzt bestätigt wurde es am \($0.german)." }
      ?? "Bestätigt wurde es bisher noch nicht."
  }

  /// Short: the page of the link shows the rest.
  private var shown: String {
    facts.facts.map { fact in
      let text = fact.text.split(separator: "\n").prefix(4).joined(separator: "\n    ")
      return "  \(fact.label): \(text.count > 300 ? String(text.prefix(299)) + "…" : text)"
    }.joined(separator: "\n")
  }

  private var last: String {
    reminder.number >= Reminders.most
      ? "Das ist unsere letzte Mail dazu. Hören wir nichts, ruft die Koordination Sie an."
      : "Hören wir nichts, fragen wir in \(Reminders.pause) Tagen noch einmal nach."
  }
}
