public import ArgumentParser
public import Storage

/// `lotse schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Gibt das Schema der Datenbank als SQL aus.")
  @Option(help: "sqlite oder postgres.")
  var dialect: Dialect = .sqlite

  func run() {
    for migration in [Migrator.table] + House.migrations {
      print("-- \(migration.name)")
      for statement in migration.rendered(dialect) { print("\(statement);") }
    }
  }
}

extension Dialect: ExpressibleByArgument {}
