import Documents
import Foundation

/// One file of an input, be it in a folder, in an archive, or alone.
struct HSDSFile {
  enum Format { case json, csv }

  /// The name for messages.
  let name: String
  /// The last part of its path, in lower case.
  let base: String
  let format: Format
  let size: Int
  let open: () throws -> any ByteSource
}

/// The files of an input, found by their content where one file is given, else by their endings.
struct HSDSInput {
  private(set) var files: [HSDSFile] = []
  /// The description of a tabular data package.
  private(set) var package: HSDSFile?
  /// Files that are none of the data.
  private(set) var ignored: [String] = []

  init(path: String) throws {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let name = (path as NSString).lastPathComponent
    if exists, isFolder.boolValue {
      try addFolder(path)
    } else if name.lowercased() == "datapackage.json" {
      try addFolder((path as NSString).deletingLastPathComponent)
    } else {
      try addFile(path, name)
    }
    guard !files.isEmpty else {
      throw DocumentError(
        "hsds-no-files", file: name, message: "Hier sind keine HSDS-Dateien (JSON oder CSV).",
        mend: "Bitte geben Sie eine JSON-Datei, einen Ordner mit CSV-Dateien oder eine ZIP-Datei an.")
    }
    // Where folders say nothing, the order of names does, so that every run reads alike.
    files.sort { ($0.base, $0.name) < ($1.base, $1.name) }
  }

  private mutating func addFolder(_ path: String) throws {
    let manager = FileManager.default
    let path = path.isEmpty ? "." : path
    let names: [String]
    do {
      names = try manager.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw DocumentError(
        "file-not-readable", file: (path as NSString).lastPathComponent,
        message: "Der Ordner kann nicht gelesen werden.", mend: "Bitte prüfen Sie die Zugriffsrechte.")
    }
    var folders: [String] = []
    for name in names {
      let file = (path as NSString).appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: file, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        folders.append(file)
      } else {
        let size = (try? manager.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        add(name: name, path: name, size: size) { try FileSource(path: file) }
      }
    }
    // An unpacked archive often holds just one folder.
    if files.isEmpty, package == nil, folders.count == 1 { try addFolder(folders[0]) }
  }

  private mutating func addFile(_ path: String, _ name: String) throws {
    let start = try FileSource(path: path).next() ?? []
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      try addArchive(path, name)
      return
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? start.count
    let first = start.first { !($0 <= 0x20 || $0 >= 0xBB) }
    let isJSON = first.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? true
    let lower = name.lowercased()
    guard isJSON || [".json", ".ndjson", ".jsonl", ".csv"].contains(where: lower.hasSuffix) else {
      throw DocumentError(
        "hsds-unknown-format", file: name, message: "Die Datei ist weder JSON noch CSV noch ZIP.",
        mend: "Bitte geben Sie eine HSDS-Datei an. Listen aus Excel liest „lotse import table“.")
    }
    let format: HSDSFile.Format = lower.hasSuffix(".csv") && !isJSON ? .csv : .json
    files = [
      HSDSFile(name: name, base: lower, format: format, size: size) { try FileSource(path: path) }
    ]
  }

  private mutating func addArchive(_ path: String, _ name: String) throws {
    let archive = try Archive(path: path)
    if archive.entries.contains(where: { $0.name == "[Content_Types].xml" || $0.name == "mimetype" }) {
      throw DocumentError(
        "hsds-spreadsheet", file: name,
        message: "Das ist eine Tabelle oder ein Textdokument, kein HSDS-Paket.",
        mend: "Bitte lesen Sie Tabellen mit „lotse import table“ ein.")
    }
    for entry in archive.entries where !entry.name.hasSuffix("/") && !entry.name.hasPrefix("__MACOSX/") {
      add(name: "\(name)/\(entry.name)", path: entry.name, size: entry.size) { try archive.source(of: entry) }
    }
  }

  private mutating func add(
    name: String, path: String, size: Int, open: @escaping () throws -> any ByteSource
  ) {
    let base = (path as NSString).lastPathComponent.lowercased()
    guard !base.hasPrefix(".") else { return }
    let isJSON = [".json", ".ndjson", ".jsonl"].contains(where: base.hasSuffix)
    let file = HSDSFile(name: name, base: base, format: isJSON ? .json : .csv, size: size, open: open)
    if base == "datapackage.json" {
      package = file
    } else if isJSON || base.hasSuffix(".csv") {
      files.append(file)
    } else {
      ignored.append(name)
    }
  }
}

/// JSON as UTF-8: a byte order mark is dropped and UTF-16 transcoded. Everything else stays as it is, so that
/// the tokenizer names the line of a byte that is not UTF-8.
final class JSONTextSource: ByteSource {
  private var source: any ByteSource
  private var start: [UInt8]?

  init(_ source: any ByteSource) throws {
    self.source = source
    var start = try source.next() ?? []
    while start.count < 4, let more = try source.next() { start += more }
    let zeroes = start.prefix(4).filter { $0 == 0 }.count
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) || zeroes > 0 {
      self.source = TextSource(Resumed(start, source))
    } else {
      if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
      self.start = start
    }
  }

  func next() throws -> [UInt8]? {
    guard let piece = start, !piece.isEmpty else {
      start = nil
      return try source.next()
    }
    start = nil
    return piece
  }

  /// A source whose first piece has been looked at.
  private final class Resumed: ByteSource {
    private var start: [UInt8]?
    private let rest: any ByteSource

    init(_ start: [UInt8], _ rest: any ByteSource) {
      self.start = start.isEmpty ? nil : start
      self.rest = rest
    }

    func next() throws -> [UInt8]? {
      guard let piece = start else { return try rest.next() }
      start = nil
      return piece
    }
  }
}

/// Counts what is read, for progress.
final class CountingSource: ByteSource {
  private let source: any ByteSource
  private let count: (Int) -> Void

  init(_ source: any ByteSource, count: @escaping (Int) -> Void) {
    self.source = source
    self.count = count
  }

  func next() throws -> [UInt8]? {
    guard let piece = try source.next() else { return nil }
    count(piece.count)
    return piece
  }
}
