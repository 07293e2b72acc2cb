import Jobs
import PeopleWeb
import Places
import Storage

/// What the program does by itself, for the page `/auftraege` and for `lotse jobs`.
enum JobsOverview {
  private static let jobs: [(name: String, label: String)] = [
    (ReminderService.job, "Erinnerungen an Angebote, die jemand bestätigen soll"),
    (RetentionService.publishing, "Geplante Entwürfe veröffentlichen"),
    (RetentionService.job, "Löschen, was seine Zeit gehabt hat"),
    (NightlyBackup.job, "Sicherung in der Nacht"),
    (AuditKeeper.sealing, "Prüfprotokoll versiegeln"),
    (AuditKeeper.pruning, "Prüfprotokoll kürzen"),
    (MailService.wayJob, "Post: es gibt einen Weg nach draußen"),
    (MailService.tidyJob, "Post aufräumen"),
  ]

  /// How everything stands at this moment.
  static func load(in tx: any Transaction) throws -> JobsReport {
    var report = JobsReport()
    report.jobs = try jobs.map { name, label in
      let state = try Lease.state(name, in: tx)
      return JobsReport.Job(
        label: label, finished: state?.finished, count: try JobOutcomes.find(name, in: tx)?.count,
        failure: state?.failure)
    }
    let mail = try Outbox.counts(in: tx)
    report.mail = JobsReport.Mail(
      waiting: mail.waiting, failed: mail.failed, oldest: mail.oldestWaiting, failure: mail.lastFailure)
    report.rules = try Retention.all.map { rule in
      let last = try JobOutcomes.find(rule.name, in: tx)
      return JobsReport.Rule(
        what: rule.what, period: rule.period, reason: rule.reason, at: last?.at, count: last?.count)
    }
    return report
  }
}
