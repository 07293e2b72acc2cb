import Documents
import Foundation
import Offers
import Testing

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "lotse-hsds-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }
}

enum Specification {
  /// The published specification, where it is at hand; not part of the repository.
  static let folder: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["LOTSE_SHARED"]
      ?? root.appendingPathComponent("../shared").standardizedFileURL.path
    let folder = "\(shared)/specs/hsds-3.1"
    return FileManager.default.fileExists(atPath: "\(folder)/schema/service.json") ? folder : nil
  }()
  static let isPresent = folder != nil

  static func json(_ path: String) throws -> JSONObject {
    let path = "\(try #require(folder))/\(path)"
    return try #require(try JSONValue.parse(FileSource(path: path), file: path).object)
  }
}

/// All records of a path, and the problems of reading.
func readAll(_ path: String) throws -> (documents: [HSDSDocument], problems: ProblemList) {
  let reader = try HSDSReader(path: path)
  var documents: [HSDSDocument] = []
  while let document = try reader.next() { documents.append(document) }
  return (documents, reader.problems)
}

func document(_ kind: HSDSKind, _ value: JSONObject) -> HSDSDocument {
  HSDSDocument(kind: kind, value: value, origin: RowRef(file: "test.json", row: 1, index: 1))
}

func object(_ text: String) throws -> JSONObject { try #require(try JSONValue.parse(text).object) }
