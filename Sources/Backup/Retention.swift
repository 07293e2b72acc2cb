import Foundation

/// Backups of many nights in a folder: which to keep.
public struct BackupFolder: Sendable, Hashable {
  /// Where they lie.
  public var path: String
  /// How many of the newest are kept.
  public var keep: Int

  /// A folder.
  public init(path: String, keep: Int) {
    self.path = path
    self.keep = keep
  }

  private static let begin = "lotse-"
  private static let ending = ".sicherung"

  /// The file of a night, `2026-11-22`.
  public func file(_ slot: String) -> String { "\(path)/\(Self.begin)\(slot)\(Self.ending)" }

  /// Whether there is one of this night.
  public func has(_ slot: String) -> Bool { FileManager.default.fileExists(atPath: file(slot)) }

  /// The backups by name, oldest first; nothing else that may lie there.
  public func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { name in
      name.wholeMatch(of: /lotse-\d{4}-\d{2}-\d{2}\.sicherung/) != nil
    }.sorted()
  }

  /// Removes all but the newest and gives what was removed.
  @discardableResult
  public func prune() throws -> [String] {
    let old = try files().dropLast(max(1, keep))
    for name in old { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
    return Array(old)
  }
}
