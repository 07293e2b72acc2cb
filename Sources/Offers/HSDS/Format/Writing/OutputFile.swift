import Documents
import Foundation

/// A file that appears at its path only when it is whole; until then it has another name beside it.
final class OutputFile {
  private static let bufferSize = 1 << 18

  let path: String
  private let partPath: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// Begins a file. Throws `file-not-writable`.
  init(path: String) throws {
    self.path = path
    partPath = Self.partPath(of: path)
    guard FileManager.default.createFile(atPath: partPath, contents: nil),
      let handle = FileHandle(forWritingAtPath: partPath)
    else { throw Self.notWritable(path) }
    self.handle = handle
  }

  deinit {
    guard !isFinished else { return }
    try? handle.close()
    try? FileManager.default.removeItem(atPath: partPath)
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Appends what `body` appends to the buffer.
  func write(_ body: (inout [UInt8]) -> Void) throws {
    body(&buffer)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Makes the file appear, safely on the disk.
  func finish() throws {
    try flush()
    do {
      try handle.synchronize()
      try handle.close()
    } catch { throw Self.notWritable(path) }
    try Self.move(partPath, to: path)
    isFinished = true
  }

  private func flush() throws {
    do { try handle.write(contentsOf: buffer) } catch { throw Self.notWritable(path) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// A hidden name beside `path`, on the same file system.
  static func partPath(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    let name = ".\((path as NSString).lastPathComponent).\(UUID().uuidString.prefix(8)).part"
    return folder.isEmpty ? name : (folder as NSString).appendingPathComponent(name)
  }

  /// Renames, replacing a file. Throws `file-not-writable`.
  static func move(_ part: String, to path: String) throws {
    guard rename(part, path) == 0 else { throw notWritable(path) }
  }

  static func notWritable(_ path: String) -> DocumentError {
    DocumentError(
      "file-not-writable", file: (path as NSString).lastPathComponent,
      message: "Die Datei kann nicht geschrieben werden.",
      mend: "Bitte prüfen Sie, ob der Ordner besteht, Platz hat und beschreibbar ist.")
  }
}
