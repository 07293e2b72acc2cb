/// A piece of finished markup (HTML or SVG), held as UTF-8.
///
/// A literal is markup; whatever is interpolated into it is escaped, so that text can never become markup:
///
///     let item: HTML = "<li>\(offer.name)</li>"
///
/// Literals are `StaticString`: text from outside cannot take their place by accident. Attribute values
/// stand in double quotes. The one way around escaping is spelt `HTML.raw`.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup, UTF-8.
  public private(set) var bytes: [UInt8]

  /// A literal without interpolation: markup as it stands.
  public init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  /// The end of an interpolated literal.
  public init(stringInterpolation: Interpolation) {
    bytes = stringInterpolation.bytes
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// No markup at all.
  public static let empty = HTML(bytes: [])

  /// Markup from a source that is trusted as much as the program itself. Nothing is escaped.
  public static func raw(_ markup: String) -> HTML {
    HTML(bytes: Array(markup.utf8))
  }

  /// Text, escaped and cleaned.
  public static func text(_ text: String) -> HTML {
    var bytes: [UInt8] = []
    Escaping.append(text, to: &bytes)
    return HTML(bytes: bytes)
  }

  /// Whether there is nothing here.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The size in bytes.
  public var count: Int { bytes.count }

  /// The markup as a string, for tests and files.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds markup at the end.
  public mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Adds the right side to the left.
  public static func += (left: inout HTML, right: HTML) {
    left.append(right)
  }

  /// Both, one after the other.
  public static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both.append(right)
    return both
  }
}

extension HTML: CustomStringConvertible {
  /// The markup as a string.
  public var description: String { string }
}

extension Sequence where Element == HTML {
  /// All pieces in a row with `separator` between them.
  public func joined(separator: HTML = .empty) -> HTML {
    var all = HTML.empty
    for (index, piece) in enumerated() {
      if index > 0 { all.append(separator) }
      all.append(piece)
    }
    return all
  }
}
