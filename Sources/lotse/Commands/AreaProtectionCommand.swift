import ArgumentParser
import Foundation
import Journal
import Markup
import Navigator
import Places
import Storage

/// `lotse area protection`
struct AreaProtectionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protection",
    abstract: "Setzt die Nummer des Jugendamts für Kinder in Gefahr; „-“ nimmt sie fort.")
  @Argument(help: "Telefonnummer, zum Beispiel „05121 309-0“.")
  var number: String
  @OptionGroup var data: DataOptions

  func run() async throws {
    let number = number.trimmingCharacters(in: .whitespacesAndNewlines)
    guard number == "-" || Link(phone: number) != nil else {
      throw UserError("„\(number)“ ist keine Telefonnummer. Richtig ist zum Beispiel: 05121 309-0")
    }
    let value = number == "-" ? "" : number
    let store = try await data.open(create: false)
    let now = Clock.system.now()
    try await store.write { tx in
      let area = try Town.load(in: tx).area
      try SettingStore.set(Town.protectionSetting, value, in: tx)
      try Journal.note(.changed, "area", id: area?.rawValue, at: now, in: tx)
      try Audit.note(
        action: "lotse area protection", by: nil, entity: "area", id: area?.rawValue, area: area,
        fields: ["protection"], at: now, in: tx)
    }
    print(value.isEmpty ? "Die Nummer ist fort." : "Bei Kindern in Gefahr: \(value).")
  }
}
