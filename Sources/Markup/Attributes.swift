/// Attributes of an element that are put together before they are written. A nil value leaves one out.
///
///     let link: Attributes = ["lang": tag, "aria-current": isHere ? "page" : nil]
///     "<a href=\"\(target)\"\(link)>…</a>"
public struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
  var list: [(name: StaticString, value: String)]

  /// Names are part of the program; values may be anything.
  public init(dictionaryLiteral elements: (StaticString, String?)...) {
    list = elements.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Adds an attribute unless the value is nil.
  public mutating func add(_ name: StaticString, _ value: String?) {
    if let value { list.append((name, value)) }
  }
}
