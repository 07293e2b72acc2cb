import Markup

/// What a form sent: names with their values, and files. Of a repeated name `text` takes the first.
public struct FormFields: Sendable {
  /// A file that was sent along.
  public struct File: Sendable {
    /// Its name on the visitor's machine, without folders.
    public var name: String
    /// Its content.
    public var bytes: [UInt8]
  }

  /// The longest text in one field, in bytes.
  public static let longestText = 200_000
  /// More fields are refused.
  static let mostFields = 2_000

  private(set) var pairs: [(name: String, value: String)] = []
  private(set) var files: [(name: String, file: File)] = []

  /// No fields.
  public init() {}

  /// Fields for tests and for forms that are shown again.
  public init(_ pairs: [(String, String)]) { self.pairs = pairs.map { ($0.0, $0.1) } }

  /// The text of a field without blanks at its ends and with plain line ends; empty if there is none.
  public func text(_ name: String) -> String { raw(name)?.trimmedText ?? "" }

  /// The text of a field exactly as it was sent, for passwords; nil if there is none.
  public func raw(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// All texts of a name, as ticked boxes send them.
  public func texts(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// Whether a box is ticked.
  public func flag(_ name: String) -> Bool { !text(name).isEmpty && text(name) != "0" }

  /// A file; nil if none was chosen.
  public func file(_ name: String) -> File? {
    files.first { $0.name == name && !($0.file.name.isEmpty && $0.file.bytes.isEmpty) }?.file
  }

  /// All names, each once, in the order in which they came.
  public var names: [String] {
    var seen: Set<String> = []
    return pairs.map(\.name).filter { seen.insert($0).inserted }
  }

  /// Reads `application/x-www-form-urlencoded`.
  /// - Throws: `Refusal` 400 for broken escapes, control characters, and too many or too long fields.
  init(encoded bytes: [UInt8]) throws(Refusal) {
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let mark = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let value = mark == pair.endIndex ? [] : pair[pair.index(after: mark)...]
      guard let name = Self.decode(pair[..<mark]), let text = Self.decode(value) else { throw Self.broken }
      try add(name, text)
    }
  }

  mutating func add(_ name: String, _ value: String) throws(Refusal) {
    guard pairs.count + files.count < Self.mostFields, value.utf8.count <= Self.longestText,
      PlainText.isClean(name, limit: 200), PlainText.isClean(value, limit: Self.longestText)
    else { throw Self.broken }
    pairs.append((name, value))
  }

  mutating func add(_ name: String, _ file: File) throws(Refusal) {
    guard pairs.count + files.count < Self.mostFields, PlainText.isClean(name, limit: 200) else {
      throw Self.broken
    }
    files.append((name, file))
  }

  static let broken = Refusal(
    .badRequest,
    Wording(
      de:
        "Das Formular kam nicht so an, wie es abgeschickt wurde. Bitte die Seite neu laden und noch einmal absenden.",
      en: "The form could not be read."))

  private static func decode(_ bytes: some Collection<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return PercentEncoding.decode(text[...], plusIsSpace: true)
  }
}

extension String {
  /// Without blanks at the ends, and with `\n` as the only line end; browsers send `\r\n`.
  fileprivate var trimmedText: String {
    var text = replacing("\r\n", with: "\n").replacing("\r", with: "\n")[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
