import ArgumentParser
import DemoTown
import Foundation
import Places
import Web

/// `lotse serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Zeigt das Verzeichnis im Browser und als HSDS-Schnittstelle.")
  @OptionGroup var data: DataOptions
  @OptionGroup var serving: ServeOptions

  func run() async throws {
    let store = try await data.open(create: false)
    try await Serving.run(store, serving)
  }
}

/// `lotse demo`
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Lädt die Demostadt in einen leeren Ordner und zeigt sie.")
  @OptionGroup var data: DataOptions
  @OptionGroup var serving: ServeOptions
  @Flag(help: "Nur laden, nicht zeigen.")
  var loadOnly = false

  func run() async throws {
    let place = try data.place(standard: "var/demo")
    let store = try await House.open(place, create: true)
    if try await Demo.isEmpty(store) {
      let summary = try await DemoTown.load(folder: try Demo.folder(), into: store, now: Clock.system.now())
      Output.say(
        "Demostadt geladen: \(summary.offers) Angebote von \(summary.organisations) Trägern. Alles ist erfunden."
      )
    } else if try await !Demo.isDemo(store) {
      throw UserError(
        "In \(place.shown) liegt schon ein Verzeichnis. Bitte für die Demostadt einen leeren Ordner nennen.")
    }
    if loadOnly { return }
    let base = try serving.address(port: try serving.settings().port)
    if let link = try await Demo.invitation(store, base: base) {
      Output.say("Die Seiten der Koordination ausprobieren (der Link gilt einmal): \(link)")
    }
    // What the demo town would tell people stays in a folder beside its data.
    let post: String? = if case .folder(let folder) = place { "\(folder)/post" } else { nil }
    try await Serving.run(store, serving, post: post)
  }
}
