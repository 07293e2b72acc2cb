import Foundation
import Testing

/// Files of a gigabyte are refused or read with bounded memory; nobody waits for them.
@Suite struct HugeFileTests {
  /// A sparse file of 1 GiB that begins as the text does; the rest is zeros.
  private func huge(_ beginning: String, _ name: String) throws -> (folder: URL, path: String) {
    let folder = try Program.folder()
    let url = folder.appendingPathComponent(name)
    try Data(beginning.utf8).write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
    return (folder, url.path)
  }

  @Test(arguments: ["[{\"id\": \"", "id;name\n1;", "", "PK\u{3}\u{4}"])
  func aGigabyteOfNothingIsAClearError(_ beginning: String) throws {
    let (folder, path) = try huge(beginning, "riesig.json")
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appendingPathComponent("d").path
    let begin = ContinuousClock.now
    for command in [["import", "hsds"], ["import", "table"]] {
      let outcome = try Program.run(command + [path, "--data", data, "--area", "03254002"])
      #expect(outcome.status == 1, "\(command) \(outcome.output.prefix(500))")
      #expect((outcome.output + outcome.errors).contains("riesig.json"))
    }
    #expect(ContinuousClock.now - begin < .seconds(60))
    let search = try Program.run("search", "x", "--data", data, "--json")
    #expect(search.object?["hits"] as? [String] == [])
  }
}
