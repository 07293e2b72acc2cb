import Foundation
import Mail
import Testing

/// Ways out that need no network.
@Suite final class LocalTransportTests {
  private let folder = NSTemporaryDirectory() + "lotse-mail-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A program in place of sendmail.
  private func program(_ script: String) throws -> String {
    let path = "\(folder)/sendmail-\(UUID().uuidString)"
    try "#!/bin/sh\n\(script)\n".write(toFile: "\(path).draft", atomically: true, encoding: .utf8)
    // Another process writes it: what this one has open while a test beside forks cannot be run (ETXTBSY).
    let install = Process()
    install.executableURL = URL(fileURLWithPath: "/usr/bin/install")
    install.arguments = ["-m", "755", "\(path).draft", path]
    try install.run()
    install.waitUntilExit()
    return path
  }

  @Test func aFolderHoldsEveryMailOnce() async throws {
    let post = "\(folder)/post"
    let transport = FolderTransport(path: post)
    let mail = try Samples.message().rendered()
    try await transport.send(mail)
    try await transport.send(mail)
    try await transport.send(Samples.message(id: "2").rendered())
    let files = try FileManager.default.contentsOfDirectory(atPath: post).sorted()
    #expect(files == ["1@alfeld.example.eml", "2@alfeld.example.eml"])
    #expect(FileManager.default.contents(atPath: "\(post)/\(files[0])").map(Array.init) == mail.bytes)
    let blocked = "\(folder)/file"
    try "x".write(toFile: blocked, atomically: true, encoding: .utf8)
    let failure = await #expect(throws: MailFailure.self) {
      try await FolderTransport(path: blocked).send(mail)
    }
    #expect(failure?.code == "unreachable folder")
  }

  @Test func sendmailGetsTheMailAndTheAddresses() async throws {
    let path = try program("cat > \"$0.mail\"; echo \"$@\" > \"$0.words\"")
    let mail = try Samples.message(to: "-oQ/tmp@example.org", body: ".\nGrüße").rendered()
    try await SendmailTransport(program: path).send(mail)
    #expect(FileManager.default.contents(atPath: "\(path).mail").map(Array.init) == mail.bytes)
    let words = try String(contentsOfFile: "\(path).words", encoding: .utf8)
    #expect(words == "-i -f lotse@alfeld.example -- -oQ/tmp@example.org\n")
  }

  @Test(arguments: [
    ("exit 75", "temporary exit 75"), ("exit 67", "permanent exit 67"), ("exit 78", "unreachable exit 78"),
    ("exit 1", "temporary exit 1"), ("kill -9 $$", "temporary exit 9"),
  ])
  func whatSendmailSaysIsToldApart(script: String, code: String) async throws {
    let transport = SendmailTransport(program: try program(script))
    let mail = try Samples.message(body: String(repeating: "x", count: 300_000)).rendered()
    let failure = await #expect(throws: MailFailure.self) { try await transport.send(mail) }
    #expect(failure?.code == code)
  }

  @Test func aProgramThatHangsOrIsMissingIsNotWaitedFor() async throws {
    let mail = try Samples.message().rendered()
    let slow = SendmailTransport(program: try program("exec sleep 600"), patience: .milliseconds(200))
    await #expect(throws: MailFailure.hanging) { try await slow.send(mail) }
    let missing = SendmailTransport(program: "\(folder)/nothing")
    let failure = await #expect(throws: MailFailure.self) { try await missing.send(mail) }
    #expect(failure?.code == "unreachable program")
  }
}
