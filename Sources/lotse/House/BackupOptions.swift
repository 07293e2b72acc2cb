import ArgumentParser
import Backup
import Foundation

/// `--key-file FILE`: what a backup is encrypted with.
struct KeyOptions: ParsableArguments {
  @Option(help: "Datei mit dem Schlüssel, mindestens 32 Byte (auch LOTSE_BACKUP_KEY).")
  var keyFile: String?

  /// The secret; nil when no file is named.
  func secret() throws -> [UInt8]? { try (keyFile ?? Setting.backupKey.value).map(Self.read) }

  static func read(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UserError("Die Schlüsseldatei \(path) ist nicht zu lesen. Bitte Pfad und Rechte prüfen.")
    }
    guard data.count >= 32, data.count <= 65_536 else {
      throw UserError(
        "In \(path) steht kein guter Schlüssel: 32 Byte bis 64 kB sollen es sein. Einen neuen macht: head -c 32 /dev/urandom > \(path)"
      )
    }
    return Array(data)
  }
}

/// German words for what goes wrong with copies and backups.
enum BackupWords {
  static func explain(_ error: any Error, _ path: String) -> any Error {
    switch error {
    case let failure as Backup.Failure: UserError(text(failure, path))
    case let failure as StoreCopy.Failure: UserError(text(failure, path))
    default: error
    }
  }

  private static func text(_ failure: Backup.Failure, _ path: String) -> String {
    switch failure {
    case .unreadable(let place):
      "\(place) lässt sich nicht lesen oder schreiben. Bitte Pfad, Rechte und Platz prüfen."
    case .exists: "\(path) gibt es schon. Bitte einen anderen Namen wählen."
    case .noBackup:
      "\(path) ist keine Sicherung von Lotse, oder das Ende fehlt. Bitte eine andere nehmen; nichts wurde geändert."
    case .needsKey: "\(path) ist verschlüsselt. Bitte die Schlüsseldatei nennen: --key-file DATEI"
    case .damaged:
      "\(path) ist beschädigt oder mit einem anderen Schlüssel verschlüsselt. Bitte eine andere Sicherung nehmen; nichts wurde geändert."
    case .newerSchema:
      "\(path) wurde von einer neueren Version von Lotse geschrieben. Bitte Lotse aktualisieren; nichts wurde geändert."
    }
  }

  private static func text(_ failure: StoreCopy.Failure, _ path: String) -> String {
    switch failure {
    case .targetNotEmpty:
      "\(path) enthält schon Daten. Bitte ein leeres Ziel nennen – oder mit --overwrite alles darin ersetzen."
    case .sourceChanged(let table):
      "Seit dem ersten Versuch wurde an der Quelle geschrieben (\(table)). Bitte den Server anhalten und mit --overwrite neu beginnen."
    case .differs(let table):
      "Nach dem Kopieren ist die Tabelle \(table) anders als in der Quelle. Das Ziel bleibt gesperrt; bitte mit --overwrite neu beginnen."
    }
  }
}
