import ArgumentParser

/// The front door: one program with everything that a town does on its machine.
@main
struct Lotse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lotse",
    abstract: "Präventionskette gegen Kinderarmut: das Verzeichnis der Hilfen und der Weg dorthin.",
    discussion: "Anleitung: docs/handbuch. Einstellungen gehen auch über Umgebungsvariablen (LOTSE_DATA …).",
    subcommands: [
      DemoCommand.self, ServeCommand.self, ImportCommand.self, ExportCommand.self, PrintCommand.self,
      SearchCommand.self,
      AreaCommand.self, AuditCommand.self, UserCommand.self, PermissionsCommand.self, MailCommand.self,
      JobsCommand.self,
      CheckCommand.self, BackupCommand.self, RestoreCommand.self, CopyCommand.self, SchemaCommand.self,
      VersionCommand.self,
    ])

  /// The version of the program (docs/CHANGELOG).
  static let version = "0.1.0"
}

/// `lotse version`
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "version", abstract: "Nennt die Version.")

  func run() { print("lotse \(Lotse.version)") }
}
