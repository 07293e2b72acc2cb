/// The faults of ZIP archives, in words.
enum ArchiveFault {
  static func notZip() -> DocumentError {
    DocumentError(
      "archive-not-zip", message: "Das ist kein ZIP-Archiv.",
      mend: "Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.")
  }

  static func damaged(entry: String? = nil, _ detail: String) -> DocumentError {
    DocumentError(
      "archive-damaged", field: entry, message: "Das ZIP-Archiv ist beschädigt (\(detail)).",
      mend: "Bitte laden Sie die Datei noch einmal herunter oder packen Sie sie neu.")
  }

  static func encrypted(_ entry: String) -> DocumentError {
    DocumentError(
      "archive-encrypted", field: entry, message: "Das Archiv ist mit einem Kennwort geschützt.",
      mend: "Bitte packen Sie es ohne Kennwort neu.")
  }

  static func unsafeName(_ entry: String) -> DocumentError {
    DocumentError(
      "archive-unsafe-name", field: entry,
      message: "Der Name dieser Datei im Archiv führt aus dem Archiv hinaus oder ist ungültig.",
      mend: "Bitte packen Sie das Archiv neu, ohne „..“, ohne „\\“ und ohne Laufwerk im Namen.")
  }

  static func symlink(_ entry: String) -> DocumentError {
    DocumentError(
      "archive-symlink", field: entry, message: "Das Archiv enthält eine Verknüpfung statt einer Datei.",
      mend: "Bitte packen Sie die Datei selbst ein.")
  }

  static func duplicate(_ entry: String) -> DocumentError {
    DocumentError(
      "archive-duplicate", field: entry, message: "Diese Datei ist zweimal im Archiv.",
      mend: "Bitte packen Sie das Archiv neu, mit jeder Datei nur einmal.")
  }

  static func tooManyEntries(_ limit: Int) -> DocumentError {
    DocumentError(
      "archive-too-many-entries", message: "Das Archiv enthält mehr als \(limit) Dateien.",
      mend: "Bitte packen Sie nur ein, was eingelesen werden soll.")
  }

  static func tooLarge(_ limit: Int) -> DocumentError {
    DocumentError(
      "archive-too-large", message: "Das Archiv ist entpackt größer als \(limit >> 20) MB.",
      mend: "Bitte teilen Sie den Inhalt auf mehrere Dateien auf.")
  }

  static func bomb(_ entry: String) -> DocumentError {
    DocumentError(
      "archive-bomb", field: entry,
      message: "Diese Datei ist so stark gepackt, dass sie eine ZIP-Bombe sein kann.",
      mend: "Bitte entpacken Sie das Archiv an einem sicheren Ort und prüfen Sie den Inhalt.")
  }

  static func noEntry(_ entry: String) -> DocumentError {
    DocumentError(
      "archive-no-entry", field: entry, message: "Diese Datei fehlt im Archiv.",
      mend: "Bitte packen Sie das Archiv vollständig neu.")
  }

  static func notWritable(_ detail: String) -> DocumentError {
    DocumentError(
      "archive-not-writable", message: "Das Archiv lässt sich nicht schreiben (\(detail)).",
      mend: "Bitte prüfen Sie, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob Platz ist.")
  }
}
