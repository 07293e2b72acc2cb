import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of the output as JSON objects.
    var objects: [[String: Any]] {
      output.split(separator: "\n").compactMap {
        try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }

    /// The whole output as a JSON object.
    var object: [String: Any]? {
      try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    }
  }

  /// `lotse` lies beside the program that runs the tests.
  private static let path: URL = {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: link ?? CommandLine.arguments.first ?? ".").deletingLastPathComponent()
      .appendingPathComponent("lotse")
  }()

  /// Runs the program to its end.
  static func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program to its end.
  static func run(_ arguments: [String], environment added: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = path
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["LOTSE_EXAMPLES"] = TestTown.examples
    environment["LOTSE_DATA"] = nil
    process.environment = environment.merging(added) { _, new in new }
    let files = try (0..<2).map { _ in try ScratchFile() }
    process.standardOutput = files[0].handle
    process.standardError = files[1].handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try files[0].text(), errors: try files[1].text())
  }

  /// A folder of its own below the system's folder for such things.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private struct ScratchFile {
    let url: URL
    let handle: FileHandle

    init() throws {
      url = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString).txt")
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    }

    func text() throws -> String {
      try handle.close()
      defer { try? FileManager.default.removeItem(at: url) }
      return try String(contentsOf: url, encoding: .utf8)
    }
  }
}
