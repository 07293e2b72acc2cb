import ArgumentParser
import Foundation
import Testing
import Web

@testable import lotse

/// What the program can do stands in the handbook.
@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// All commands with their whole names, `lotse import hsds`.
  private static func commands(
    _ command: any ParsableCommand.Type = Lotse.self, _ path: String = "lotse"
  ) -> [(path: String, command: any ParsableCommand.Type)] {
    let children = command.configuration.subcommands
    if children.isEmpty { return [(path, command)] }
    return children.flatMap { commands($0, "\(path) \($0.configuration.commandName ?? "?")") }
  }

  @Test func everyCommandWithEveryOptionIsDocumented() throws {
    let lines = try Self.text("docs/handbuch/befehle.md").split(separator: "\n")
    let commands = Self.commands()
    #expect(commands.count >= 13)
    for (path, command) in commands {
      let mine = lines.filter { $0.contains("`\(path) ") || $0.contains("`\(path)`") }
      #expect(!mine.isEmpty, "\(path) is not in befehle.md")
      let options = Set(command.helpMessage().matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      for option in options.subtracting(["--help", "--version"]).sorted() {
        #expect(mine.contains { $0.contains(option) }, "\(path) \(option) is not in befehle.md")
      }
    }
  }

  @Test func everySettingIsDocumented() throws {
    let text = try Self.text("docs/handbuch/einstellungen.md")
    for setting in Setting.allCases {
      #expect(text.contains("`\(setting.rawValue)`"), "\(setting.rawValue) is not in einstellungen.md")
      if let flag = setting.flag { #expect(text.contains("`\(flag)`"), "\(flag) is not in einstellungen.md") }
    }
  }

  @Test func everyRouteIsDocumented() async throws {
    let text = try Self.text("docs/handbuch/schnittstelle.md")
    let town = try await TestTown.open()
    for route in town.server.routes.routes {
      #expect(text.contains("`\(route.pattern)`"), "\(route.pattern) is not in schnittstelle.md")
      for parameter in route.query {
        #expect(text.contains("`\(parameter.name)`"), "\(route.pattern)?\(parameter.name) is not documented")
      }
    }
  }

  @Test func everyLinkBetweenDocumentsLeadsSomewhere() throws {
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: Self.root.appendingPathComponent("docs").path)
    let documents =
      files.filter { $0.hasSuffix(".md") }.map { "docs/\($0)" } + ["README.md", "CONTRIBUTING.md"]
    #expect(documents.count > 15)
    for document in documents {
      let folder = Self.root.appendingPathComponent(document).deletingLastPathComponent()
      for link in try Self.text(document).matches(of: /\]\(([^)#:]+)\)/).map({ String($0.output.1) }) {
        let target = folder.appendingPathComponent(link).standardizedFileURL.path
        #expect(FileManager.default.fileExists(atPath: target), "\(document) links to \(link)")
      }
    }
  }
}
