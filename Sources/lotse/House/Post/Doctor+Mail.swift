import Jobs
import Places
import Storage

extension Doctor {
  /// Whether mail goes out.
  static func mail(now: Instant, in tx: any Transaction) throws -> [Finding] {
    let counts = try Outbox.counts(in: tx)
    var out: [Finding] = []
    let seen = try Lease.state(MailService.wayJob, in: tx)?.finished
    let hasWay = seen.map { $0 + 2 * 86_400 > now } ?? false
    if !hasWay {
      out.append(
        Finding(
          isFault: counts.waiting > 0,
          text: "In den letzten zwei Tagen lief kein Lotse, das Post verschicken kann.",
          mend: "Einrichten mit LOTSE_MAIL und LOTSE_MAIL_FROM und ausprobieren: lotse mail test ADRESSE."))
    }
    if let oldest = counts.oldestWaiting, oldest + 86_400 < now {
      let reason = counts.lastFailure.map { " (zuletzt: \($0))" } ?? ""
      out.append(
        Finding(
          isFault: true,
          text:
            "\(counts.waiting) Mails warten, die älteste seit \(BerlinTime.local(oldest).date.german)\(reason).",
          mend: "Den Mailserver prüfen: lotse mail test ADRESSE. Danach: lotse mail retry."))
    }
    if counts.failed > 0 {
      out.append(
        Finding(
          isFault: false, text: "\(counts.failed) Mails wurden aufgegeben.",
          mend: "Nachsehen: lotse mail list. Noch einmal versuchen: lotse mail retry."))
    }
    return out
  }
}
