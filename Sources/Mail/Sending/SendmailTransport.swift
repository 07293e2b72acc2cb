import Dispatch
import Foundation
import Synchronization

/// Hands mails to the program `sendmail` of this machine, which every Unix mail server brings along.
public actor SendmailTransport: MailTransport {
  private let executor = MailExecutor()
  private let program: String
  private let patience: Duration

  /// The thread that it works on: waiting for a program blocks.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// A way through this program; one that takes longer than `patience` is ended.
  public init(program: String = "/usr/sbin/sendmail", patience: Duration = .seconds(40)) {
    self.program = program
    self.patience = patience
  }

  /// Runs the program with the mail at its standard input.
  @discardableResult
  public func send(_ mail: RenderedMail) async throws(MailFailure) -> String {
    guard FileManager.default.isExecutableFile(atPath: program), let input = Self.input(mail.bytes) else {
      throw .unreachable(MailReason(code: "program", words: program))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    // The addresses cannot be taken for options: the sender follows one, and behind `--` there are none.
    process.arguments = ["-i", "-f", mail.from.description, "--", mail.to.description]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    do { try process.run() } catch {
      throw .unreachable(MailReason(code: "program", words: program))
    }
    if end.wait(timeout: .now() + patience / .seconds(1)) == .timedOut {
      process.terminate()
      throw .hanging
    }
    if let failure = Self.failure(process.terminationStatus) { throw failure }
    return program
  }

  /// A file that is gone already and goes for good with its handle: nothing of the mail stays lying about, and
  /// a program that stops reading cannot stop us, as a pipe would.
  private static func input(_ bytes: [UInt8]) -> FileHandle? {
    var path = Array("\(NSTemporaryDirectory())/lotse-mail-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.seek(toOffset: 0)
    } catch { return nil }
    return handle
  }

  /// What the codes of sysexits.h mean for the mail.
  private static func failure(_ status: Int32) -> MailFailure? {
    let reason = MailReason(code: "exit \(status)")
    return switch status {
    case 0: nil
    case 65, 67, 68: .permanent(reason)
    case 71, 72, 74, 77, 78, 126, 127: .unreachable(reason)
    default: .temporary(reason)
    }
  }
}
