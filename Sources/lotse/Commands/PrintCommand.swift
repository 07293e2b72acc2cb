public import ArgumentParser
import Foundation
import Markup
import NavigatorWeb
import Offers
public import Places
import Storage

/// `lotse print`
struct PrintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Schreibt Heft, Plakat oder Aushang als PDF oder HTML.",
    subcommands: [PrintBookletCommand.self, PrintPosterCommand.self, PrintOfferCommand.self])
}

/// Where a printed page comes from and goes to.
struct PrintOptions: ParsableArguments {
  @OptionGroup var data: DataOptions
  @Option(help: "Zieldatei: .pdf (braucht ein Programm dafür) oder .html.")
  var output: String
  @Option(help: "Adresse der Seite für Familien, für die QR-Codes: https://… (auch LOTSE_URL).")
  var url: String?

  /// Writes the page of a link.
  func print(_ link: Link) async throws {
    guard let text = url ?? Setting.url.value, let whole = Link(web: text) else {
      throw UserError(
        "Für den QR-Code fehlt die Adresse der Seite. Bitte --url https://… nennen (oder LOTSE_URL setzen).")
    }
    let base = whole.string.hasSuffix("/") ? String(whole.string.dropLast()) : whole.string
    _ = try Printing.form(output)
    try await Printing.write(link.string, of: try await data.open(create: false), base: base, to: output)
    Swift.print("\(output) geschrieben.")
  }
}

/// `lotse print booklet`
struct PrintBookletCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booklet", abstract: "Alle Angebote einer Lebensphase als Heft.")
  @Argument(
    help:
      "Die Lebensphase: birth, 0-3, 3-6, 6-10, 10-18, into-daycare, into-school, into-secondary, into-work.")
  var phase: PhaseCode
  @OptionGroup var options: PrintOptions

  func run() async throws { try await options.print(NavigatorDoors.booklet(phase)) }
}

extension PhaseCode: ExpressibleByArgument {}

/// `lotse print poster`
struct PrintPosterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster", abstract: "Das Plakat der Stadt mit QR-Code zur Startseite.")
  @OptionGroup var options: PrintOptions

  func run() async throws { try await options.print(NavigatorDoors.townPoster) }
}

/// `lotse print offer`
struct PrintOfferCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Ein Angebot als Aushang mit QR-Code.")
  @Argument(help: "Die Kennung des Angebots; sie steht am Ende seiner Adresse.")
  var id: String
  @OptionGroup var options: PrintOptions

  func run() async throws {
    guard let id = OfferID(rawValue: id) else {
      throw UserError("„\(self.id)“ ist keine Kennung eines Angebots. Sie steht am Ende seiner Adresse.")
    }
    try await options.print(NavigatorDoors.offerPoster(id))
  }
}
