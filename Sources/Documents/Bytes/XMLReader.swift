/// One step through an XML document.
enum XMLEvent: Sendable, Hashable {
  /// An opening tag; an empty tag gives an `end` as well.
  case start(XMLTag)
  /// A closing tag with its qualified name.
  case end(String)
  /// A run of text between two tags; white space is kept.
  case text(String)
}

/// An opening tag with its attributes.
struct XMLTag: Sendable, Hashable {
  /// The name with its prefix, such as `text:p`.
  var name: String
  /// Names with prefixes, and unescaped values, in the order of the document.
  var attributes: [(name: String, value: String)]

  /// The value of the attribute with that qualified name.
  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  static func == (left: XMLTag, right: XMLTag) -> Bool {
    left.name == right.name
      && left.attributes.elementsEqual(right.attributes) { $0.name == $1.name && $0.value == $1.value }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Walks through the XML of office files without holding it in memory.
///
/// A pull parser of our own, since Foundation's takes the whole document and calls back; and since what this
/// one does not know cannot be misused: document types, and with them entities of any kind, are refused.
/// It reads well-formed XML 1.0; names are compared with their prefixes.
final class XMLReader {
  private static let maxDepth = 256
  private static let maxToken = 4 << 20

  private let source: TextSource
  private var buffer: [UInt8] = []
  private var position = 0
  private var atEnd = false
  private var open: [String] = []
  private var sawRoot = false
  /// The end of an empty tag, still to be handed out.
  private var pendingEnd: String?

  init(_ source: any ByteSource) {
    self.source = source as? TextSource ?? TextSource(source)
  }

  /// The next step; nil at the end. Throws `xml-malformed`, `xml-doctype`, and what the source throws.
  func next() throws -> XMLEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(name)
    }
    while true {
      guard try fill(1) else {
        guard open.isEmpty, sawRoot else { throw XMLFault.malformed("vorzeitiges Ende") }
        return nil
      }
      if buffer[position] != XMLText.lessThan {
        if let text = try text() { return text }
      } else if let event = try markup() {
        return event
      }
    }
  }

  /// Leaves out the contents of the element whose start was given last, and its end.
  func skipElement() throws {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  private func text() throws -> XMLEvent? {
    let end = try find("<", from: position, orEnd: true)
    let text = try buffer.withUnsafeBufferPointer { try XMLText.unescape($0[position..<end]) }
    position = end
    guard open.isEmpty else { return .text(text) }
    guard text.allSatisfy(\.isWhitespace) else { throw XMLFault.malformed("Text außerhalb der Elemente") }
    return nil
  }

  private func markup() throws -> XMLEvent? {
    guard try fill(2) else { throw XMLFault.malformed("vorzeitiges Ende") }
    switch buffer[position + 1] {
    case UInt8(ascii: "?"):
      position = try find("?>", from: position + 2) + 2
      return nil
    case UInt8(ascii: "!"):
      return try declaration()
    case UInt8(ascii: "/"):
      return try endTag()
    default:
      return try startTag()
    }
  }

  private func declaration() throws -> XMLEvent? {
    if try fill(4), buffer[position + 2] == UInt8(ascii: "-"), buffer[position + 3] == UInt8(ascii: "-") {
      position = try find("-->", from: position + 4) + 3
      return nil
    }
    let opening = Array("<![CDATA[".utf8)
    guard try fill(opening.count), buffer[position...].starts(with: opening) else { throw XMLFault.doctype() }
    let start = position + opening.count
    let end = try find("]]>", from: start)
    // `find` may have moved the buffer; the token still begins at `position`.
    let text = String(decoding: buffer[(position + opening.count)..<end], as: UTF8.self)
    position = end + 3
    guard !open.isEmpty else { throw XMLFault.malformed("Text außerhalb der Elemente") }
    return .text(text)
  }

  private func endTag() throws -> XMLEvent {
    let end = try find(">", from: position + 2)
    var name = buffer[(position + 2)..<end]
    while let last = name.last, XMLText.isSpace(last) { name = name.dropLast() }
    let text = String(decoding: name, as: UTF8.self)
    guard open.last == text else { throw XMLFault.malformed("</\(text)> schließt nichts") }
    open.removeLast()
    position = end + 1
    return .end(text)
  }

  private func startTag() throws -> XMLEvent {
    let end = try endOfTag()
    let bytes = buffer[(position + 1)..<end]
    let isEmpty = bytes.last == UInt8(ascii: "/")
    let tag = try bytes.withUnsafeBufferPointer {
      try XMLText.tag(UnsafeBufferPointer(rebasing: isEmpty ? $0.dropLast() : $0[...]))
    }
    position = end + 1
    guard !open.isEmpty || !sawRoot else { throw XMLFault.malformed("mehr als ein Wurzelelement") }
    guard open.count < Self.maxDepth else { throw XMLFault.malformed("zu tief verschachtelt") }
    sawRoot = true
    open.append(tag.name)
    if isEmpty { pendingEnd = tag.name }
    return .start(tag)
  }

  /// The place of the `>` that ends the tag at `position`, not counting those in attributes.
  private func endOfTag() throws -> Int {
    var offset = 1
    var quote: UInt8 = 0
    while true {
      let isFound = buffer.withUnsafeBufferPointer { bytes in
        var index = position + offset
        defer { offset = index - position }
        while index < bytes.count {
          let byte = bytes[index]
          if quote != 0 {
            if byte == quote { quote = 0 }
          } else if byte == UInt8.quote || byte == XMLText.apostrophe {
            quote = byte
          } else if byte == XMLText.greaterThan {
            return true
          }
          index += 1
        }
        return false
      }
      if isFound { return position + offset }
      guard try fill(offset + 1) else { throw XMLFault.malformed("vorzeitiges Ende") }
    }
  }

  /// The place of `mark` from `start` on. The buffer may move, but never what lies behind `position`.
  private func find(_ mark: StaticString, from start: Int, orEnd: Bool = false) throws -> Int {
    var offset = start - position
    let length = mark.utf8CodeUnitCount
    while true {
      let place = buffer.withUnsafeBufferPointer { bytes -> Int? in
        mark.withUTF8Buffer { mark in
          var index = position + offset
          defer { offset = index - position }
          while index + length <= bytes.count {
            if bytes[index] == mark[0], (1..<length).allSatisfy({ bytes[index + $0] == mark[$0] }) {
              return index
            }
            index += 1
          }
          return nil
        }
      }
      if let place { return place }
      guard try fill(offset + length) else {
        guard orEnd else { throw XMLFault.malformed("vorzeitiges Ende") }
        return buffer.count
      }
    }
  }

  /// Makes sure that `count` bytes lie from `position` on; false when the document ends before.
  private func fill(_ count: Int) throws -> Bool {
    while buffer.count - position < count {
      guard !atEnd, let piece = try source.next() else {
        atEnd = true
        return false
      }
      buffer.removeFirst(position)
      position = 0
      buffer.append(contentsOf: piece)
      guard buffer.count <= Self.maxToken + piece.count else {
        throw XMLFault.malformed("ein Element ist zu groß")
      }
    }
    return true
  }
}
