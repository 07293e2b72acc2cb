import Documents
import Foundation

/// Writing results: JSON with sorted keys for programs, text for people.
enum Output {
  /// A value as JSON, pretty or on one line.
  static func json(_ value: some Encodable, pretty: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty
      ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// What went wrong, for the user.
  static func explain(_ error: any Error) -> String {
    guard let fault = error as? DocumentError else { return String(describing: error) }
    return "\(fault.message) \(fault.mend)"
  }

  /// A line on standard output, written at once, so that whoever reads through a pipe sees it too.
  static func say(_ text: String) { FileHandle.standardOutput.write(Data("\(text)\n".utf8)) }

  /// A line on standard error, which is for people and not for pipes.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}
