import Crypto
import Foundation
import StorageTesting
import Synchronization
import Testing

@testable import People

@Suite struct LeakedPasswordsTests {
  private static func sha1(_ text: String) -> String {
    Insecure.SHA1.hash(data: Data(text.utf8)).map { String(format: "%02X", $0) }.joined()
  }

  /// A file of some thousand lines in order, with these ends of lines.
  private static func file(_ lineBreak: String, endsWithBreak: Bool) throws -> (
    TestFolder, URL, [(String, Int)]
  ) {
    let entries = (0..<3_000).map { ("geleakt Nummer \($0)", $0 * $0 + 1) }
    let lines = entries.map { "\(sha1($0.0)):\($0.1)" }.sorted()
    let folder = try TestFolder()
    let url = URL(fileURLWithPath: folder.path + "/pwned.txt")
    try Data((lines.joined(separator: lineBreak) + (endsWithBreak ? lineBreak : "")).utf8).write(to: url)
    return (folder, url, entries)
  }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func everyLineIsFoundAndNothingElse(_ lineBreak: String, _ endsWithBreak: Bool) throws {
    let (folder, url, entries) = try Self.file(lineBreak, endsWithBreak: endsWithBreak)
    defer { withExtendedLifetime(folder) {} }
    let leaked = LeakedPasswords(file: url)
    for (password, count) in entries { #expect(leaked.count(of: try Password(password)) == count) }
    for number in 3_000..<3_200 { #expect(leaked.count(of: try Password("geleakt Nummer \(number)")) == 0) }
  }

  @Test func oneLineAndNone() throws {
    let folder = try TestFolder()
    let url = URL(fileURLWithPath: folder.path + "/pwned.txt")
    try Data("\(Self.sha1("zehnZeichen")):7".utf8).write(to: url)
    #expect(LeakedPasswords(file: url).count(of: try Password("zehnZeichen")) == 7)
    #expect(LeakedPasswords(file: url).count(of: try Password("elf Zeichen")) == 0)
    try Data().write(to: url)
    #expect(LeakedPasswords(file: url).count(of: try Password("zehnZeichen")) == 0)
  }

  /// A file of 40 GB, nearly all of it a hole: it is not read as a whole, and positions do not overflow.
  @Test func aHugeFileIsSearchedWhereItLies() throws {
    let folder = try TestFolder()
    let url = URL(fileURLWithPath: folder.path + "/pwned.txt")
    try Data().write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    try handle.truncate(atOffset: 40_000_000_000)
    let said = Mutex<[String]>([])
    let leaked = LeakedPasswords(file: url) { text in said.withLock { $0.append(text) } }
    #expect(leaked.count(of: try Password("zehnZeichen")) == 0)
    #expect(said.withLock { $0.first?.contains("zu lang") } == true)
  }

  @Test func aMissingOrStrangeFileIsSaidOnce() throws {
    let folder = try TestFolder()
    let url = URL(fileURLWithPath: folder.path + "/pwned.txt")
    let said = Mutex<[String]>([])
    let leaked = LeakedPasswords(file: url) { text in said.withLock { $0.append(text) } }
    #expect(leaked.count(of: try Password("zehnZeichen")) == 0)
    #expect(leaked.count(of: try Password("passwort123")) == 1, "the list of our own still works")
    #expect(said.withLock(\.count) == 1)

    try Data("31D6CFE0D16AE931B73C59D7E0C089C0:5\n".utf8).write(to: url)
    let strange = LeakedPasswords(file: url) { text in said.withLock { $0.append(text) } }
    #expect(strange.count(of: try Password("zehnZeichen")) == 0)
    #expect(said.withLock { $0.last?.contains("SHA1:Anzahl") } == true)
  }

  @Test func theListOfOurOwn() throws {
    #expect(CommonPasswords.ranked.count >= 200)
    #expect(Set(CommonPasswords.ranked).count == CommonPasswords.ranked.count)
    #expect(CommonPasswords.ranked.allSatisfy { $0 == $0.lowercased() })
    let leaked = LeakedPasswords()
    #expect(leaked.count(of: try Password("Passwort123")) == 1)
    #expect(leaked.count(of: try Password("passwortpasswort")) == 1)
    #expect(leaked.count(of: try Password("1234567890")) == 1)
    #expect(leaked.count(of: try Password("vier Wörter am Zaun")) == 0)
  }

  @Test func theWorkersAskIt() async throws {
    #expect(try await PasswordWorkers().count(of: Password("Passwort123"), in: LeakedPasswords()) == 1)
  }
}
