import Foundation

/// A folder of our own for half-done work, which nobody else may read.
struct WorkFolder {
  private let folder: String

  /// Beside the file that is to come, so that it can be moved there in one step.
  init(beside path: String) throws {
    folder = "\(path).\(UUID().uuidString.prefix(8)).part"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Backup.Failure.unreadable((path as NSString).deletingLastPathComponent)
    }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Encrypts a file and gives the new one's name.
  func seal(_ name: String, _ secret: [UInt8]) throws -> String {
    try stream(path(name), to: path("sealed")) { try Sealing.seal($0, to: $1, secret: secret) }
    return "sealed"
  }

  /// Copies a backup in as `plain`, decrypted. Says whether it was encrypted.
  func takeIn(_ path: String, _ secret: [UInt8]?) throws -> Bool {
    guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)) else {
      throw Backup.Failure.unreadable(path)
    }
    let head = try file.read(upToCount: Sealing.mark.count) ?? Data()
    try? file.close()
    guard head.elementsEqual(Sealing.mark) else {
      try stream(path, to: self.path("plain")) { source, target in
        while let part = try source.read(upToCount: 1 << 20), !part.isEmpty {
          try target.write(contentsOf: part)
        }
      }
      return false
    }
    guard let secret else { throw Backup.Failure.needsKey }
    do {
      try stream(path, to: self.path("plain")) { try Sealing.open($0, to: $1, secret: secret) }
    } catch is Sealing.Broken {
      throw Backup.Failure.damaged
    }
    return true
  }

  /// Moves a finished file to its place, where it is either whole or not at all.
  func publish(_ name: String, as path: String) throws {
    guard rename(self.path(name), path) == 0 else { throw Backup.Failure.unreadable(path) }
    chmod(path, 0o600)
    let folder = open(
      (path as NSString).deletingLastPathComponent.isEmpty
        ? "." : (path as NSString).deletingLastPathComponent, O_RDONLY)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func stream(_ source: String, to target: String, _ body: (FileHandle, FileHandle) throws -> Void)
    throws
  {
    guard
      FileManager.default.createFile(atPath: target, contents: nil, attributes: [.posixPermissions: 0o600]),
      let output = try? FileHandle(forWritingTo: URL(fileURLWithPath: target)),
      let input = try? FileHandle(forReadingFrom: URL(fileURLWithPath: source))
    else { throw Backup.Failure.unreadable(source) }
    defer {
      try? input.close()
      try? output.close()
    }
    try body(input, output)
    try output.synchronize()
  }
}
