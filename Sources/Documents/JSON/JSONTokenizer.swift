/// Reads a JSON text token by token from a stream of bytes, strictly as RFC 8259 has it.
///
/// Memory is bounded by one piece of the source, one token and one byte per level of depth.
public struct JSONTokenizer {
  /// What may come next.
  enum Expectation {
    case document, anotherDocument
    case firstElement, element, afterElement
    case firstKey, key, memberValue, afterMember
  }

  let limits: JSONLimits
  /// The file's name for messages.
  public let file: String?
  private let source: any ByteSource
  private let isSequence: Bool

  var buffer: [UInt8] = []
  var position = 0
  /// Bytes before the buffer.
  private var consumed = 0
  /// The line that is being read, counted from 1.
  public private(set) var line = 1
  private var lineStart = 0
  /// The start of a token that goes on beyond the buffer, or that has escapes.
  var scratch: [UInt8] = []

  var expectation = Expectation.document
  /// The open arrays (false) and objects (true).
  private var open: [Bool] = []
  private var isDone = false

  /// Reads `source`. With `isSequence` any number of texts may follow one another, as in NDJSON.
  public init(
    _ source: any ByteSource, file: String? = nil, isSequence: Bool = false, limits: JSONLimits = JSONLimits()
  ) {
    self.source = source
    self.file = file
    self.isSequence = isSequence
    self.limits = limits
  }

  /// The number of bytes read so far.
  public var offset: Int { consumed + position }
  /// How many arrays and objects are open.
  public var depth: Int { open.count }

  /// The next token; nil at the end. Throws `DocumentError` with line and column (in bytes).
  public mutating func next() throws -> JSONToken? {
    while let byte = try skipSpace() {
      switch expectation {
      case .document, .memberValue, .element:
        return try value(byte)
      case .anotherDocument:
        guard isSequence else {
          throw fault("json-trailing", "Nach dem Ende des JSON-Textes steht noch etwas.")
        }
        return try value(byte)
      case .firstElement:
        if byte == UInt8(ascii: "]") { return close(.endArray) }
        return try value(byte)
      case .firstKey:
        if byte == UInt8(ascii: "}") { return close(.endObject) }
        return try key(byte)
      case .key:
        return try key(byte)
      case .afterElement:
        if byte == UInt8(ascii: "]") { return close(.endArray) }
        try comma(byte, before: "]")
        expectation = .element
      case .afterMember:
        if byte == UInt8(ascii: "}") { return close(.endObject) }
        try comma(byte, before: "}")
        expectation = .key
      }
    }
    guard expectation == .anotherDocument || (expectation == .document && isSequence) else {
      throw fault("json-incomplete", "Der JSON-Text bricht ab.")
    }
    return nil
  }

  private mutating func value(_ byte: UInt8) throws -> JSONToken {
    switch byte {
    case UInt8(ascii: "\""):
      let text = try string()
      finishValue()
      return .string(text)
    case UInt8(ascii: "{"):
      try enter(object: true)
      return .beginObject
    case UInt8(ascii: "["):
      try enter(object: false)
      return .beginArray
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let text = try number()
      finishValue()
      return .number(text)
    case UInt8(ascii: "t"):
      try literal("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    default:
      throw unexpected(byte, "ein Wert")
    }
  }

  private mutating func key(_ byte: UInt8) throws -> JSONToken {
    guard byte == UInt8(ascii: "\"") else { throw unexpected(byte, "ein Feldname in \"…\"") }
    let text = try string()
    guard let colon = try skipSpace() else { throw fault("json-incomplete", "Der JSON-Text bricht ab.") }
    guard colon == UInt8(ascii: ":") else { throw unexpected(colon, "ein Doppelpunkt") }
    position += 1
    expectation = .memberValue
    return .key(text)
  }

  private mutating func comma(_ byte: UInt8, before closing: String) throws {
    guard byte == UInt8(ascii: ",") else { throw unexpected(byte, "ein Komma oder „\(closing)“") }
    position += 1
  }

  private mutating func enter(object: Bool) throws {
    guard open.count < limits.depth else {
      throw fault("json-too-deep", "Die Daten sind mehr als \(limits.depth) Ebenen tief verschachtelt.")
    }
    position += 1
    open.append(object)
    expectation = object ? .firstKey : .firstElement
  }

  private mutating func close(_ token: JSONToken) -> JSONToken {
    position += 1
    open.removeLast()
    finishValue()
    return token
  }

  private mutating func finishValue() {
    switch open.last {
    case nil: expectation = .anotherDocument
    case .some(true): expectation = .afterMember
    case .some(false): expectation = .afterElement
    }
  }

  private mutating func literal(_ word: StaticString) throws {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = try peek() else { throw fault("json-incomplete", "Der JSON-Text bricht ab.") }
      guard byte == word.utf8Start[index] else { throw unexpected(byte, "„\(word)“") }
      position += 1
    }
    finishValue()
  }
}

extension JSONTokenizer {
  /// The next byte without taking it; nil at the end.
  @inline(__always)
  mutating func peek() throws -> UInt8? {
    if position < buffer.count { return buffer[position] }
    return try refill() ? buffer[position] : nil
  }

  /// Goes over white space, counting lines; the byte after it, not taken.
  @inline(__always)
  mutating func skipSpace() throws -> UInt8? {
    while let byte = try peek() {
      switch byte {
      case 0x20, 0x09, 0x0D: break
      case 0x0A:
        line += 1
        lineStart = offset + 1
      default: return byte
      }
      position += 1
    }
    return nil
  }

  /// Gets the next piece; false at the end.
  @inline(never)
  mutating func refill() throws -> Bool {
    guard !isDone else { return false }
    do {
      while let piece = try source.next() {
        consumed += buffer.count
        buffer = piece
        position = 0
        if !piece.isEmpty { return true }
      }
    } catch let error as DocumentError {
      throw error.naming(file: file)
    }
    isDone = true
    return false
  }

  /// A fault at the place that is being read.
  func fault(_ code: String, _ message: String) -> DocumentError {
    DocumentError(
      code, file: file, row: line, column: offset - lineStart + 1, message: message,
      mend: "Bitte prüfen Sie die Datei an dieser Stelle oder erzeugen Sie den JSON-Export neu.")
  }

  func unexpected(_ byte: UInt8, _ expected: String) -> DocumentError {
    let found = (0x21...0x7E).contains(byte) ? "„\(Character(UnicodeScalar(byte)))“" : "das Byte \(byte)"
    return fault("json-syntax", "Hier wird \(expected) erwartet, gefunden wurde \(found).")
  }
}
