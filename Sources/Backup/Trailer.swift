import Crypto
import Foundation

/// The last line of a backup that is not encrypted: a digest of all before it. SQLite does not look there.
enum Trailer {
  private static let mark = "\nLOTSE-BACKUP-1 "
  private static let length = mark.utf8.count + 64 + 1

  static func append(to path: String) throws {
    let digest = try digest(path, length: Int(fileSize(path)))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    try file.seekToEnd()
    try file.write(contentsOf: Data("\(mark)\(digest)\n".utf8))
    try file.synchronize()
  }

  /// Whether the file ends with the digest of what stands before; nil when it has no such line at all.
  static func isRight(_ path: String) throws -> Bool? {
    let size = Int(try fileSize(path))
    guard size > length else { return nil }
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    try file.seek(toOffset: UInt64(size - length))
    let line = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    guard line.hasPrefix(mark) else { return nil }
    return try line == "\(mark)\(digest(path, length: size - length))\n"
  }

  private static func fileSize(_ path: String) throws -> UInt64 {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    return try file.seekToEnd()
  }

  private static func digest(_ path: String, length: Int) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var hash = SHA256()
    var left = length
    while left > 0, let part = try file.read(upToCount: min(left, 1 << 20)), !part.isEmpty {
      hash.update(data: part)
      left -= part.count
    }
    return hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
