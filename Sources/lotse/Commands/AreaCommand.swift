import ArgumentParser
import DemoTown
import Foundation
import Journal
import Navigator
import Places
import Storage

/// `lotse area`
struct AreaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area", abstract: "Gebiete und ihre Pflichtseiten.",
    subcommands: [
      AreaListCommand.self, AreaNameCommand.self, AreaPageCommand.self, AreaHolidaysCommand.self,
      AreaProtectionCommand.self,
    ])
}

/// `lotse area list`
struct AreaListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Listet die Gebiete.")
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: false)
    for area in try await store.read({ try AreaStore.all(in: $0) }) {
      print("\(area.key)  \(area.name)")
    }
  }
}

/// `lotse area name`
struct AreaNameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name", abstract: "Benennt ein Gebiet; fehlt es, wird es angelegt.")
  @Argument(help: "Amtlicher Schlüssel, zum Beispiel 03254002.", transform: AreaKey.parse)
  var key: AreaKey
  @Argument(help: "Name, zum Beispiel „Alfeld (Leine)“.")
  var name: String
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: true)
    let now = Clock.system.now()
    let (key, name) = (key, name.trimmingCharacters(in: .whitespacesAndNewlines))
    guard !name.isEmpty else { throw UserError("Der Name ist leer.") }
    try await store.write { tx in
      var area = try AreaStore.ensure(key, in: tx)
      area.name = name
      try AreaStore.save(area, in: tx)
      try Journal.note(.changed, "area", id: key.rawValue, at: now, in: tx)
      try Audit.note(
        action: "lotse area name", by: nil, entity: "area", id: key.rawValue, area: key, fields: ["name"],
        at: now, in: tx)
    }
    print("\(key) heißt jetzt „\(name)“.")
  }
}

/// `lotse area page`
struct AreaPageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Setzt eine Pflichtseite eines Gebiets: impressum, datenschutz, barrierefreiheit, aufnahme.")
  @Argument(help: "Amtlicher Schlüssel.", transform: AreaKey.parse)
  var key: AreaKey
  @Argument(help: "Welche Seite.", transform: LegalPageKind.parse)
  var kind: LegalPageKind
  @Argument(help: "Textdatei in UTF-8; Absätze durch Leerzeilen, Überschriften mit „# “.")
  var file: String
  @OptionGroup var data: DataOptions

  func run() async throws {
    guard let bytes = FileManager.default.contents(atPath: file),
      let text = String(data: bytes, encoding: .utf8)?.trimmingCharacters(in: .whitespacesAndNewlines),
      !text.isEmpty, !text.utf8.contains(0)
    else { throw UserError("Die Datei \(file) ist leer oder kein Text in UTF-8.") }
    let store = try await data.open(create: true)
    let (key, kind, now) = (key, kind, Clock.system.now())
    try await store.write { tx in
      try AreaStore.ensure(key, in: tx)
      try LegalPageStore.save(kind, of: key, text, in: tx)
      try Town.adopt(key, in: tx)
      try Journal.note(.changed, "legal_page", id: key.rawValue, at: now, in: tx)
      try Audit.note(
        action: "lotse area page", by: nil, entity: "legal_page", id: key.rawValue, area: key,
        fields: [kind.rawValue], at: now, in: tx)
    }
    print("Die Seite „\(kind.rawValue)“ von \(key) ist gesetzt.")
  }
}

/// `lotse area holidays`
struct AreaHolidaysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "Liest die Schulferien eines Landes ein (YAML, siehe Examples/Alfeld)."
  )
  @Argument(help: "Datei mit {state, name, from, to} je Zeile.")
  var file: String
  @OptionGroup var data: DataOptions

  func run() async throws {
    let periods: [SchoolHoliday]
    do {
      periods = try HolidayFile.read(file)
    } catch {
      throw UserError("Die Ferien in \(file) sind nicht lesbar: \(error)")
    }
    let store = try await data.open(create: true)
    let now = Clock.system.now()
    try await store.write { tx in
      try HolidayStore.replace(periods, in: tx)
      try Journal.note(.changed, "school_holiday", id: nil, at: now, in: tx)
      try Audit.note(
        action: "lotse area holidays", by: nil, entity: "school_holiday", id: nil, area: nil,
        purpose: "Zeiten: \(periods.count)", at: now, in: tx)
    }
    print("\(periods.count) Ferienzeiten eingelesen.")
  }
}

extension AreaKey {
  /// For arguments: a key, or a sentence on what a key is.
  static func parse(_ text: String) throws -> AreaKey {
    guard let key = AreaKey(rawValue: text) else {
      throw ValidationError(
        """
        „\(text)“ ist kein amtlicher Schlüssel. Gebraucht wird der AGS einer Gemeinde (8 Ziffern, \
        z. B. 03254002), eines Kreises (5 Ziffern, z. B. 03254) oder eines Landes (2 Ziffern), mit führender Null.
        """)
    }
    return key
  }
}

extension LegalPageKind {
  /// For arguments.
  static func parse(_ text: String) throws -> LegalPageKind {
    guard let kind = LegalPageKind(rawValue: text) else {
      throw ValidationError("Möglich sind: \(allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return kind
  }
}
