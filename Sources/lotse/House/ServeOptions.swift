import ArgumentParser
import Backup
import Foundation
import Web

/// How the server listens, whom it believes and what it refuses.
struct ServeOptions: ParsableArguments {
  @Option(help: "Adresse, an der gelauscht wird (auch LOTSE_HOST). Vorgabe: 127.0.0.1")
  var host: String?
  @Option(help: "Port, 0 bis 65535 (auch LOTSE_PORT). Vorgabe: 8080")
  var port: Int?
  @Option(
    help:
      "Adresse, unter der andere den Server erreichen, für Links in Briefen: https://lotse.stadt.de (auch LOTSE_URL)."
  )
  var url: String?
  @OptionGroup var words: WordsOptions
  @Option(
    help:
      "Datei mit Hashes gestohlener Passwörter, sortiert wie bei Have I Been Pwned (auch LOTSE_LEAKED_PASSWORDS)."
  )
  var leakedPasswords: String?
  @Option(
    help: "Ab welcher Stufe protokolliert wird: debug, info, notice, warning, error (auch LOTSE_LOG_LEVEL).")
  var logLevel: String?
  @Option(
    help:
      "Proxys, deren X-Forwarded-… gilt: Adressen oder Netze, durch Komma getrennt (auch LOTSE_TRUSTED_PROXY)."
  )
  var trustedProxy: String?
  @Option(
    help: "Kennwort für /metrics; ohne gibt es sie nur auf diesem Rechner (besser als LOTSE_METRICS_TOKEN).")
  var metricsToken: String?
  @Option(help: "Zertifikat für https, PEM, mit seinen Zwischenzertifikaten (auch LOTSE_TLS_CERTIFICATE).")
  var tlsCertificate: String?
  @Option(help: "Schlüssel dazu, PEM ohne Kennwort (auch LOTSE_TLS_KEY).")
  var tlsKey: String?
  @Option(help: "Größter Inhalt einer Anfrage in Bytes (auch LOTSE_MAX_BODY). Vorgabe: 1048576")
  var maxBody: Int?
  @Option(help: "Längste Kopfzeile einer Anfrage in Bytes (auch LOTSE_MAX_HEADER). Vorgabe: 16384")
  var maxHeader: Int?
  @Option(help: "Verbindungen zugleich; weitere warten (auch LOTSE_MAX_CONNECTIONS). Vorgabe: 4096")
  var maxConnections: Int?
  @Option(
    help: "Sekunden, bis der Kopf der ersten Anfrage da sein muss (auch LOTSE_HEAD_SECONDS). Vorgabe: 10")
  var headSeconds: Int?
  @Option(help: "Sekunden für eine Anfrage (auch LOTSE_REQUEST_SECONDS). Vorgabe: 60")
  var requestSeconds: Int?
  @Option(help: "Sekunden, bis eine ungenutzte Verbindung endet (auch LOTSE_IDLE_SECONDS). Vorgabe: 30")
  var idleSeconds: Int?
  @Option(help: "Ordner für eine Sicherung in jeder Nacht (auch LOTSE_BACKUP_FOLDER).")
  var backupFolder: String?
  @Option(help: "Wie viele Sicherungen bleiben (auch LOTSE_BACKUP_KEEP). Vorgabe: 14")
  var backupKeep: Int?
  @OptionGroup var map: MapOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var mail: MailOptions
  @OptionGroup var openID: OpenIDOptions

  /// The numbers with what they may be.
  private var numbers: [(setting: Setting, value: Int?, range: ClosedRange<Int>)] {
    [
      (.port, port, 0...65_535), (.maxBody, maxBody, 1_024...(1 << 30)),
      (.maxHeader, maxHeader, 1_024...(1 << 20)), (.maxConnections, maxConnections, 1...1_000_000),
      (.headSeconds, headSeconds, 1...3_600), (.requestSeconds, requestSeconds, 1...3_600),
      (.idleSeconds, idleSeconds, 1...3_600), (.backupKeep, backupKeep, 1...10_000),
    ]
  }

  func validate() throws {
    for (setting, value, range) in numbers {
      if let value, !range.contains(value) {
        throw ValidationError(
          "\(setting.flag ?? setting.rawValue) \(value) liegt nicht zwischen \(range.lowerBound) und \(range.upperBound)."
        )
      }
    }
  }

  /// What a server is made with. A flag counts more than the environment.
  func settings() throws -> ServerSettings {
    var settings = ServerSettings()
    settings.host = host ?? Setting.host.value ?? settings.host
    settings.port = try number(.port) ?? settings.port
    settings.bodyLimit = try number(.maxBody) ?? settings.bodyLimit
    settings.headerLimit = try number(.maxHeader) ?? settings.headerLimit
    settings.connectionLimit = try number(.maxConnections) ?? settings.connectionLimit
    settings.headTime = try seconds(.headSeconds) ?? settings.headTime
    settings.requestTime = try seconds(.requestSeconds) ?? settings.requestTime
    settings.idleTime = try seconds(.idleSeconds) ?? settings.idleTime
    settings.trustedProxies = try proxies()
    settings.metricsToken = try token()
    settings.tls = try tls()
    return settings
  }

  /// The address before every link in a letter, without a slash at its end.
  func address(port: Int) throws -> String {
    guard let text = url ?? Setting.url.value else { return "http://localhost:\(port)" }
    let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
    guard let link = URLComponents(string: trimmed), ["http", "https"].contains(link.scheme),
      link.host?.isEmpty == false, link.path.isEmpty, link.query == nil, link.user == nil
    else {
      throw UserError(
        "„\(text)“ in --url (LOTSE_URL) ist keine Adresse des Servers. Richtig wäre zum Beispiel: https://lotse.alfeld.de"
      )
    }
    return trimmed
  }

  /// Where the nightly backups go; nil when there are none.
  func backups() throws -> BackupFolder? {
    try (backupFolder ?? Setting.backupFolder.value).map {
      BackupFolder(path: $0, keep: try number(.backupKeep) ?? 14)
    }
  }

  private func seconds(_ setting: Setting) throws -> Duration? { try number(setting).map { .seconds($0) } }

  private func number(_ setting: Setting) throws -> Int? {
    guard let entry = numbers.first(where: { $0.setting == setting }) else { return nil }
    if let value = entry.value { return value }
    guard let text = setting.value else { return nil }
    guard let number = Int(text), entry.range.contains(number) else {
      throw UserError(
        "\(setting.rawValue) ist „\(text)“; es muss eine Zahl von \(entry.range.lowerBound) bis \(entry.range.upperBound) sein."
      )
    }
    return number
  }

  private func proxies() throws -> TrustedProxies {
    guard let text = trustedProxy ?? Setting.trustedProxy.value else { return .none }
    do {
      return try TrustedProxies(text)
    } catch {
      throw UserError(
        "„\(error.entry)“ in --trusted-proxy (LOTSE_TRUSTED_PROXY) ist keine Adresse. Richtig wäre zum Beispiel: 127.0.0.1, 10.0.0.0/8, fd00::/8"
      )
    }
  }

  /// A short token can be guessed.
  private func token() throws -> String? {
    guard let token = metricsToken ?? Setting.metricsToken.value else { return nil }
    guard token.utf8.count >= 16, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw UserError(
        "Das Kennwort in LOTSE_METRICS_TOKEN braucht mindestens 16 Zeichen: Buchstaben, Ziffern und Zeichen ohne Leerzeichen. Eines machen: openssl rand -hex 24"
      )
    }
    return token
  }

  private func tls() throws -> TLSIdentity? {
    let certificate = tlsCertificate ?? Setting.tlsCertificate.value
    let key = tlsKey ?? Setting.tlsKey.value
    guard let certificate, let key else {
      guard certificate == nil, key == nil else {
        throw UserError(
          "Für https gehören --tls-certificate und --tls-key zusammen; eines davon fehlt. Ohne beide spricht Lotse http, für einen Proxy davor."
        )
      }
      return nil
    }
    do {
      return try TLSIdentity(certificate: certificate, key: key)
    } catch {
      throw UserError(error.explained)
    }
  }
}

extension TLSIdentity.Mistake {
  /// For the user.
  fileprivate var explained: String {
    switch self {
    case .unreadable(let path):
      "Die Datei \(path) ist nicht da oder nicht lesbar. Bitte Pfad und Rechte prüfen."
    case .noCertificate(let path):
      "In \(path) steht kein Zertifikat. Gebraucht wird PEM („-----BEGIN CERTIFICATE-----“), zuerst das eigene, dann die Zwischenzertifikate."
    case .noKey(let path):
      "In \(path) steht kein Schlüssel ohne Kennwort. Gebraucht wird PEM („-----BEGIN PRIVATE KEY-----“); ein Kennwort entfernt: openssl pkey -in ALT -out NEU"
    case .mismatch:
      "Schlüssel und Zertifikat gehören nicht zusammen. Bitte beide Dateien aus derselben Ausstellung nehmen; das eigene Zertifikat muss in der Datei zuerst stehen."
    }
  }
}
