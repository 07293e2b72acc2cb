import Foundation

/// Puts mails into a folder instead of sending them: for the demo town, and to look at what would go out.
public struct FolderTransport: MailTransport {
  private let path: String

  /// A folder; made with the first mail when it is missing.
  public init(path: String) { self.path = path }

  /// Writes `ID.eml`. A mail that comes twice is there once.
  @discardableResult
  public func send(_ mail: RenderedMail) async throws(MailFailure) -> String {
    let name = mail.id.text.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "@" }
    let file = "\(path)/\(name).eml"
    do {
      // Others on this machine need not read what somebody is told.
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(mail.bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw .unreachable(MailReason(code: "folder", words: error.localizedDescription))
    }
    return file
  }
}
