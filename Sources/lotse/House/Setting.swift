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
  /// The address under which people reach the server, for links in letters.
  case url = "LOTSE_URL"
  /// File with the hashes of leaked passwords.
  case leakedPasswords = "LOTSE_LEAKED_PASSWORDS"
  /// The proxies that are believed.
  case trustedProxy = "LOTSE_TRUSTED_PROXY"
  /// What must be shown to read the measurements.
  case metricsToken = "LOTSE_METRICS_TOKEN"
  /// File with the certificate of the server.
  case tlsCertificate = "LOTSE_TLS_CERTIFICATE"
  /// File with the key to it.
  case tlsKey = "LOTSE_TLS_KEY"
  /// The longest body of a request.
  case maxBody = "LOTSE_MAX_BODY"
  /// The longest line in the head of a request.
  case maxHeader = "LOTSE_MAX_HEADER"
  /// The most connections at once.
  case maxConnections = "LOTSE_MAX_CONNECTIONS"
  /// Seconds for the head of a request to arrive.
  case headSeconds = "LOTSE_HEAD_SECONDS"
  /// Seconds for a whole request.
  case requestSeconds = "LOTSE_REQUEST_SECONDS"
  /// Seconds until an unused connection is closed.
  case idleSeconds = "LOTSE_IDLE_SECONDS"
  /// File with boundaries for the map.
  case boundaries = "LOTSE_BOUNDARIES"
  /// The town's own server of map tiles.
  case tiles = "LOTSE_TILES"
  /// Whose tiles they are.
  case tilesCredit = "LOTSE_TILES_CREDIT"
  /// How mail leaves the house.
  case mail = "LOTSE_MAIL"
  /// Who mail comes from.
  case mailFrom = "LOTSE_MAIL_FROM"
  /// The town's identity provider.
  case openidIssuer = "LOTSE_OPENID_ISSUER"
  /// How Lotse is called there.
  case openidClient = "LOTSE_OPENID_CLIENT"
  /// The secret of that.
  case openidSecret = "LOTSE_OPENID_SECRET"
  /// File with it.
  case openidSecretFile = "LOTSE_OPENID_SECRET_FILE"
  /// File with the roles of groups.
  case openidRoles = "LOTSE_OPENID_ROLES"
  /// The claim with the groups.
  case openidGroups = "LOTSE_OPENID_GROUPS"
  /// File with words of one's own for the search.
  case words = "LOTSE_WORDS"
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
    case .url: "--url"
    case .words: "--words"
    case .leakedPasswords: "--leaked-passwords"
    case .trustedProxy: "--trusted-proxy"
    case .metricsToken: "--metrics-token"
    case .tlsCertificate: "--tls-certificate"
    case .tlsKey: "--tls-key"
    case .maxBody: "--max-body"
    case .maxHeader: "--max-header"
    case .maxConnections: "--max-connections"
    case .headSeconds: "--head-seconds"
    case .requestSeconds: "--request-seconds"
    case .idleSeconds: "--idle-seconds"
    case .boundaries: "--boundaries"
    case .tiles: "--tiles"
    case .tilesCredit: "--tiles-credit"
    case .mail: "--mail"
    case .mailFrom: "--mail-from"
    case .openidIssuer: "--openid-issuer"
    case .openidClient: "--openid-client"
    case .openidSecret: nil
    case .openidSecretFile: "--openid-secret-file"
    case .openidRoles: "--openid-roles"
    case .openidGroups: "--openid-groups"
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
