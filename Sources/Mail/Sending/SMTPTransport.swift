import CCurl
import Dispatch

/// Runs an actor's work on a thread of its own queue: libcurl blocks, and must not block Swift's few threads.
final class MailExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "lotse.mail")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}

/// Sends through a mail server. Mails go one after the other over one connection, which stays open for the next.
public actor SMTPTransport: MailTransport {
  private let executor = MailExecutor()
  private let settings: SMTPSettings
  private var session: CurlSession?

  /// The thread that it works on.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// A way through this server; connects with the first mail.
  public init(_ settings: SMTPSettings) { self.settings = settings }

  /// Sends one mail and gives what the server said to it.
  @discardableResult
  public func send(_ mail: RenderedMail) async throws(MailFailure) -> String {
    let session = try begin(mail)
    var outcome = session.send(mail, isFresh: false)
    // A server that lets go of a connection after some mails says so to the next one, or hangs up. Nothing of
    // that mail was taken, so it goes again at once, over a new one.
    if outcome.wasReused, outcome.isUntouched { outcome = session.send(mail, isFresh: true) }
    guard let failure = outcome.failure else { return outcome.lastWords }
    throw failure
  }

  private func begin(_ mail: RenderedMail) throws(MailFailure) -> CurlSession {
    if let session { return session }
    guard let session = CurlSession(settings, ownName: settings.ownName ?? mail.from.domain) else {
      throw .unreachable(MailReason(code: "curl", words: "libcurl cannot speak SMTP here"))
    }
    self.session = session
    return session
  }
}
