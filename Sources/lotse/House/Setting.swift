import Foundation
import Logging

/// What can be set, by flag or by environment; the handbook lists the same (a test compares).
enum Setting: String, CaseIterable {
  /// Folder of the data.
  case data = "LOTSE_DATA"
  /// Connection URL of a PostgreSQL instead of a folder.
  case database = "LOTSE_DATABASE"
  /// The same past pgbouncer.
  case databaseDirect = "LOTSE_DATABASE_DIRECT"
  /// Address to listen at.
  case host = "LOTSE_HOST"
  /// Port to listen at.
  case port = "LOTSE_PORT"
  /// From which level on the log is written.
  case logLevel = "LOTSE_LOG_LEVEL"
  /// Folder of the nightly backups.
  case backupFolder = "LOTSE_BACKUP_FOLDER"
  /// How many of them are kept.
  case backupKeep = "LOTSE_BACKUP_KEEP"
  /// File with the key of backups.
  case backupKey = "LOTSE_BACKUP_KEY"
  /// Folder of the demo town.
  case examples = "LOTSE_EXAMPLES"

  /// The flag that does the same.
  var flag: String? {
    switch self {
    case .data: "--data"
    case .database: "--database"
    case .databaseDirect: "--database-direct"
    case .host: "--host"
    case .port: "--port"
    case .logLevel: "--log-level"
    case .backupFolder: "--backup-folder"
    case .backupKeep: "--backup-keep"
    case .backupKey: "--key-file"
    case .examples: nil
    }
  }

  /// The value from the environment; an empty one counts as unset.
  var value: String? {
    ProcessInfo.processInfo.environment[rawValue].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// A sentence for the user that says what is wrong and what to do; the exit code is 1.
struct UserError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
