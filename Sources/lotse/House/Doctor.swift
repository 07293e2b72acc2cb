import Navigator
import Offers
import Places
import Storage

/// Examines a register: each finding says what is wrong and how to mend it.
enum Doctor {
  struct Finding {
    /// Whether it must be mended before the register may go public.
    var isFault: Bool
    var text: String
    var mend: String
  }

  static func examine(today: LocalDate, in tx: any Transaction) throws -> [Finding] {
    let town = try Town.load(in: tx)
    return try examineTown(town, in: tx) + areas(in: tx) + register(today: today, in: tx)
      + holidays(town, today: today, in: tx)
  }

  private static func examineTown(_ town: Town, in tx: any Transaction) throws -> [Finding] {
    guard let area = town.area else {
      return [
        Finding(
          isFault: true, text: "Das Verzeichnis ist leer und gehört noch zu keinem Ort.",
          mend: "Einlesen mit „lotse import table …“ oder „lotse import hsds …“ und --area SCHLÜSSEL.")
      ]
    }
    return LegalPageKind.allCases.filter { town.legal[$0] == nil }.map { kind in
      Finding(
        isFault: kind != .aufnahme, text: "Es fehlt die Seite „\(kind.title)“ für \(town.name).",
        mend: "Text schreiben und setzen: lotse area page \(area) \(kind.rawValue) DATEI --data ORDNER")
    }
  }

  private static func areas(in tx: any Transaction) throws -> [Finding] {
    try AreaStore.all(in: tx).filter { $0.name.hasPrefix(AreaStore.placeholder) }.map { area in
      Finding(
        isFault: false, text: "Das Gebiet \(area.key) hat noch keinen Namen.",
        mend: "Benennen: lotse area name \(area.key) \"Name\" --data ORDNER")
    }
  }

  private static func register(today: LocalDate, in tx: any Transaction) throws -> [Finding] {
    var out: [Finding] = []
    func count(_ query: Query) throws -> Int { try tx.value(query) ?? 0 }
    let dangling = try count(
      "SELECT count(*) AS n FROM offer WHERE organisation_id IS NULL AND status = 'active'")
    if dangling > 0 {
      out.append(
        Finding(
          isFault: false, text: "\(dangling) laufende Angebote haben keinen Träger.",
          mend: "In der Quelle den Träger ergänzen und neu einlesen."))
    }
    let old = LocalDate(dayNumber: today.dayNumber - 365)
    let stale = try count(
      "SELECT count(*) AS n FROM offer WHERE status = 'active' AND (assured IS NULL OR assured < \(old))")
    if stale > 0 {
      out.append(
        Finding(
          isFault: false, text: "\(stale) laufende Angebote hat seit einem Jahr niemand bestätigt.",
          mend: "Telefonliste holen: lotse export gaps --data ORDNER --to telefonliste.xlsx"))
    }
    let leaks = try count(
      """
      SELECT count(*) AS n FROM place WHERE is_protected AND name IS NOT NULL AND street IS NOT NULL
        AND name LIKE '%' || street || '%'
      """)
    if leaks > 0 {
      out.append(
        Finding(
          isFault: true, text: "Der Name von \(leaks) geschützten Orten enthält ihre Straße.",
          mend: "Den Ort umbenennen: Ein geschützter Ort zeigt nur seinen Namen."))
    }
    return out
  }

  private static func holidays(_ town: Town, today: LocalDate, in tx: any Transaction) throws -> [Finding] {
    let calendar = try HolidayStore.calendar(in: tx)
    let soon = LocalDate(dayNumber: today.dayNumber + 120)
    if let until = calendar.schoolHolidays.knownUntil, until >= soon { return [] }
    return [
      Finding(
        isFault: false, text: "Für die nächsten vier Monate sind keine Schulferien bekannt.",
        mend:
          "„Jetzt geöffnet“ kann in den Ferien falsch sein. Ferien einlesen: lotse area holidays DATEI --data ORDNER"
      )
    ]
  }
}

extension LegalPageKind {
  /// The page's German title.
  var title: String {
    switch self {
    case .impressum: "Impressum"
    case .datenschutz: "Datenschutzerklärung"
    case .barrierefreiheit: "Erklärung zur Barrierefreiheit"
    case .aufnahme: "Wer steht hier?"
    }
  }
}
