import Foundation

extension Table {
  /// The tables of a file that is in memory; `name` is what its sender calls it. The readers want a file, so it
  /// lies for that moment in a folder that nobody else may enter. Throws as the readers do.
  public static func read(_ bytes: [UInt8], name: String, limits: SpreadsheetLimits = .default) throws
    -> [Sheet]
  {
    try TransientFolder.with { folder in
      let path = "\(folder)/\(TransientFolder.plain(name))"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      return try read(path: path, limits: limits)
    }
  }
}

extension SpreadsheetWriter {
  /// The same sheets as the bytes of an `.xlsx` file.
  public static func bytes(_ sheets: [Sheet]) throws -> [UInt8] {
    try TransientFolder.with { folder in
      let path = "\(folder)/liste.xlsx"
      try write(sheets, to: path)
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }
}

/// A folder that only this process may enter, and that is gone afterwards.
enum TransientFolder {
  static func with<Value>(_ body: (String) throws -> Value) throws -> Value {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    try files.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? files.removeItem(at: folder) }
    return try body(folder.path)
  }

  /// The end of a name that every disk takes: without slashes and control characters, at most 180 bytes.
  static func plain(_ name: String) -> String {
    var kept = name.unicodeScalars.filter { $0.value >= 0x20 && $0 != "/" && $0.value != 0x7F }[...]
    while String(String.UnicodeScalarView(kept)).utf8.count > 180 { kept = kept.dropFirst() }
    let text = String(String.UnicodeScalarView(kept))
    return text.allSatisfy { $0 == "." || $0.isWhitespace } ? "liste" : text
  }
}
