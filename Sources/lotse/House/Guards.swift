import Foundation
import Jobs
import Journal
import Navigator
import Places
import Storage
import StoragePostgres
import Web

/// What the server tells those who run it about the store and the register.
enum Guards {
  /// How long the register in memory may be behind the journal.
  static let patience = Duration.seconds(10)

  static func operations(
    _ store: any Store, finder: Finder, settings: ServerSettings, backup: NightlyBackup? = nil,
    mail: MailStatus? = nil
  ) -> Operations {
    Operations(
      checks: [
        ReadinessCheck("database") {
          try await store.read { tx in try tx.value("SELECT 1 AS one", as: Int.self) == 1 }
        },
        ReadinessCheck("migrations") {
          try await Migrator(House.migrations).pending(store).isEmpty
        },
        ReadinessCheck("register") { try await isFresh(finder, store) },
      ],
      gauges: register(finder) + database(store) + certificate(settings) + jobs(backup)
        + post(mail),
      passing: { ($0 as? StoreError)?.refusal })
  }

  /// Whether the register is loaded and shows what is in the database, or did so a moment ago. The time of a
  /// change says nothing here: a long import is as old as its beginning when it becomes visible.
  static func isFresh(_ finder: Finder, _ store: any Store, now: ContinuousClock.Instant = .now) async throws
    -> Bool
  {
    guard let refreshed = finder.refreshed else { return false }
    if refreshed.duration(to: now) < patience { return true }
    let newest = try await store.read { try Journal.newest(in: $0) }
    return newest == finder.catalogue.version
  }

  private static func register(_ finder: Finder) -> [Gauge] {
    [
      Gauge("lotse_register_offers", help: "Angebote im Verzeichnis, die gezeigt werden.") {
        Double(finder.catalogue.entries.count)
      },
      Gauge("lotse_register_version", help: "Nummer der letzten Änderung, die im Verzeichnis enthalten ist.")
      {
        Double(finder.catalogue.version)
      },
      Gauge(
        "lotse_register_age_seconds",
        help: "Sekunden, seit das Verzeichnis zuletzt mit der Datenbank verglichen wurde."
      ) { finder.refreshed.map { $0.duration(to: .now) / .seconds(1) } },
    ]
  }

  private static func database(_ store: any Store) -> [Gauge] {
    guard let store = store as? PostgresStore else { return [] }
    return [
      Gauge(
        "lotse_database_connections", label: "state",
        help: "Verbindungen zur Datenbank: offene und freie davon."
      ) {
        let counts = store.connections
        return [("open", Double(counts.open)), ("idle", Double(counts.idle))]
      },
      Gauge("lotse_database_waiting", help: "Vorgänge, die auf eine Verbindung zur Datenbank warten.") {
        Double(store.connections.waiting)
      },
    ]
  }

  private static func jobs(_ backup: NightlyBackup?) -> [Gauge] {
    guard let backup else { return [] }
    return [
      Gauge(
        "lotse_backup_last_success_seconds",
        help:
          "Wann die letzte nächtliche Sicherung fertig war, von welchem Knoten auch immer, in Sekunden seit 1970."
      ) { backup.status.state?.finished.map { Double($0.milliseconds) / 1_000 } },
      Gauge("lotse_backup_failed", help: "1, wenn die nächtliche Sicherung seither misslungen ist.") {
        backup.status.state.map { $0.failure == nil ? 0 : 1 }
      },
    ]
  }

  private static func post(_ status: MailStatus?) -> [Gauge] {
    guard let status else { return [] }
    return [
      Gauge("lotse_mail_waiting", help: "Mails, die noch nicht verschickt sind.") {
        status.counts.map { Double($0.waiting) }
      },
      Gauge("lotse_mail_failed", help: "Mails, die aufgegeben wurden.") {
        status.counts.map { Double($0.failed) }
      },
      Gauge(
        "lotse_mail_oldest_seconds",
        help: "Seit wann die älteste wartende Mail wartet, in Sekunden seit 1970."
      ) { status.counts?.oldestWaiting.map { Double($0.milliseconds) / 1_000 } },
    ]
  }

  private static func certificate(_ settings: ServerSettings) -> [Gauge] {
    guard let tls = settings.tls else { return [] }
    return [
      Gauge(
        "lotse_tls_certificate_expiry_seconds", help: "Bis wann das Zertifikat gilt, in Sekunden seit 1970."
      ) {
        Double(tls.validUntil)
      }
    ]
  }
}

extension StoreError {
  /// For faults that pass: after how many seconds to ask again. Nil for those that somebody must mend.
  var refusal: Refusal? {
    let seconds: Int
    switch kind {
    case .busy: seconds = 2
    case .unavailable, .timeout: seconds = 10
    // Somebody must make room or change a right; those who read are not to hammer meanwhile.
    case .full, .readOnly: seconds = 300
    default: return nil
    }
    return Refusal(.serviceUnavailable, OperatingTexts.storeAway, retryAfter: seconds)
  }
}
