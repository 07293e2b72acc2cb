import Foundation
import Jobs
import Places
import Storage

extension Doctor {
  /// What is wrong with the database, its machine, its backups and its mail.
  static func examineOperation(_ place: DataPlace, now: Instant, in tx: any Transaction) throws -> [Finding] {
    let database =
      switch place {
      case .folder(let folder): try file(in: tx) + disk(folder)
      case .postgres: try server(in: tx)
      }
    return try database + backups(now: now, in: tx) + mail(now: now, in: tx)
  }

  /// Whether the file is whole: its pages, and the references between its rows.
  private static func file(in tx: any Transaction) throws -> [Finding] {
    var out: [Finding] = []
    let said = try tx.all("SELECT quick_check FROM pragma_quick_check(3)") { row in
      try row.get("quick_check", as: String.self)
    }
    if said != ["ok"] {
      out.append(
        Finding(
          isFault: true, text: "Die Datei ist beschädigt: \(said.joined(separator: "; "))",
          mend: "Den Server anhalten und die letzte gute Sicherung zurückspielen: lotse restore DATEI."))
    }
    let orphans: Int = try tx.value("SELECT count(*) AS n FROM pragma_foreign_key_check") ?? 0
    if orphans > 0 {
      out.append(
        Finding(
          isFault: true, text: "\(orphans) Zeilen verweisen auf etwas, das es nicht gibt.",
          mend:
            "Jemand hat an Lotse vorbei geschrieben. Die letzte gute Sicherung zurückspielen: lotse restore DATEI."
        ))
    }
    return out
  }

  /// Whether there is room, and whether others may read along.
  private static func disk(_ folder: String) -> [Finding] {
    var out: [Finding] = []
    let files = FileManager.default
    let free = (try? files.attributesOfFileSystem(forPath: folder))?[.systemFreeSize] as? NSNumber
    if let free, free.int64Value < 1 << 30 {
      out.append(
        Finding(
          isFault: false,
          text: "Auf dem Datenträger von \(folder) sind nur noch \(free.int64Value >> 20) MB frei.",
          mend: "Platz schaffen, bevor Lotse nichts mehr schreiben kann."))
    }
    let mode = (try? files.attributesOfItem(atPath: folder))?[.posixPermissions] as? NSNumber
    if let mode, mode.intValue & 0o007 != 0 {
      out.append(
        Finding(
          isFault: false, text: "Alle Benutzer dieses Rechners kommen an den Ordner \(folder).",
          mend: "Nur Lotse darf hinein: chmod 750 \(folder)"))
    }
    return out
  }

  /// Whether the server keeps what it acknowledges, and every letter.
  private static func server(in tx: any Transaction) throws -> [Finding] {
    var out: [Finding] = []
    func setting(_ name: String) throws -> String? {
      try tx.value("SELECT setting FROM pg_settings WHERE name = \(name)")
    }
    let encoding = try setting("server_encoding") ?? ""
    if encoding != "UTF8" {
      out.append(
        Finding(
          isFault: true,
          text: "Die Datenbank speichert Text als \(encoding) und kann nicht jede Schrift aufnehmen.",
          mend:
            "Eine neue anlegen (createdb lotse --encoding UTF8 --template template0) und mit „lotse copy“ umziehen."
        ))
    }
    for name in ["fsync", "full_page_writes", "synchronous_commit"] where try setting(name) == "off" {
      out.append(
        Finding(
          isFault: true,
          text: "PostgreSQL läuft mit \(name) = off: Bei Stromausfall fehlt, was schon als gespeichert galt.",
          mend: "In postgresql.conf \(name) = on setzen und PostgreSQL neu laden."))
    }
    return out
  }

  private static func backups(now: Instant, in tx: any Transaction) throws -> [Finding] {
    let mend = "lotse serve --backup-folder ORDNER macht jede Nacht eine; von Hand: lotse backup DATEI."
    guard let state = try Lease.state(NightlyBackup.job, in: tx), let finished = state.finished else {
      return [Finding(isFault: false, text: "Es gab noch keine nächtliche Sicherung.", mend: mend)]
    }
    let days = (now.milliseconds - finished.milliseconds) / 86_400_000
    if days < 2, state.failure == nil { return [] }
    let reason = state.failure.map { " Zuletzt misslang sie: \($0)" } ?? ""
    return [
      Finding(
        isFault: days >= 2,
        text: "Die letzte nächtliche Sicherung ist vom \(BerlinTime.local(finished).date.german).\(reason)",
        mend: "Ordner, Rechte und Platz prüfen. \(mend)")
    ]
  }
}
