import ArgumentParser
import PeopleWeb
import Storage

/// `lotse jobs`
struct JobsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobs",
    abstract: "Zeigt, was Lotse von selbst tut: Aufträge, Post und Löschfristen, mit dem letzten Lauf.")
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: false)
    print(try await store.read { try JobsOverview.load(in: $0) }.text)
  }
}
