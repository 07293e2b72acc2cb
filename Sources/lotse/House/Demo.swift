import Access
import Foundation
import Navigator
import Offers
import People
import Places
import Storage

/// Finding the demo town and telling it from a real register.
enum Demo {
  static func isEmpty(_ store: any Store) async throws -> Bool {
    try await store.read { tx in
      let offers = try OfferStore.count(in: tx)
      let organisations = try OrganisationStore.count(in: tx)
      return offers == 0 && organisations == 0
    }
  }

  static func isDemo(_ store: any Store) async throws -> Bool {
    try await store.read { try SettingStore.get(Town.demoSetting, in: $0) == "1" }
  }

  /// A link for trying out the coordinator's pages: made while nobody has an account yet, good once.
  static func invitation(_ store: any Store, base: String) async throws -> String? {
    let area: AreaKey? = try await store.read { tx in
      guard try AccountStore.all(in: tx).isEmpty else { return nil }
      return try SettingStore.get(Town.areaSetting, in: tx).flatMap { AreaKey(rawValue: $0) }
    }
    guard let area else { return nil }
    let entrance = Entrance(store: store, clock: .system, traces: .house, post: Workplace.outbox(.system))
    return try await entrance.invite(
      "koordination@demostadt.example", name: "Koordination", Grant(.coordinator, in: area),
      by: .operation(.invite)
    ) { "\(base)/einladung/\($0.text)" }
  }

  /// `Examples/Alfeld`: named by LOTSE_EXAMPLES, beside the program, or above it (in a checkout).
  static func folder() throws -> String {
    if let named = Setting.examples.value { return named }
    let files = FileManager.default
    var places = [files.currentDirectoryPath]
    // Found through PATH, the program's first argument is a bare name; the kernel knows where it lies.
    let own = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(fileURLWithPath: own ?? CommandLine.arguments.first ?? "lotse")
      .resolvingSymlinksInPath()
    var folder = program.deletingLastPathComponent()
    for _ in 0..<6 {
      places.append(folder.path)
      places.append(folder.appendingPathComponent("share/lotse").path)
      folder = folder.deletingLastPathComponent()
    }
    for place in places {
      let path = "\(place)/Examples/Alfeld"
      if files.fileExists(atPath: "\(path)/town.yaml") { return path }
    }
    throw UserError(
      "Die Demostadt (Examples/Alfeld) ist nicht zu finden. Bitte LOTSE_EXAMPLES auf ihren Ordner setzen.")
  }
}
