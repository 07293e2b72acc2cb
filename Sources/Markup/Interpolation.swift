extension HTML {
  /// What `\(…)` means inside an `HTML` literal.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    /// The literal parts are compile-time constants.
    public typealias StringLiteralType = StaticString

    @usableFromInline var bytes: [UInt8] = []

    /// Room for the literal and about 24 bytes per value.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    /// A part of the literal: markup as it stands.
    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text, escaped and cleaned. Directly after `href="` and its like it must be an allowed link.
    public mutating func appendInterpolation(_ text: String) {
      if bytes.last == UInt8(ascii: "\""), Escaping.opensLink(bytes) {
        Escaping.append(Link(untrusted: text).string, to: &bytes)
      } else {
        Escaping.append(text, to: &bytes)
      }
    }

    /// Text, escaped and cleaned.
    public mutating func appendInterpolation(_ text: Substring) {
      appendInterpolation(String(text))
    }

    /// Text, or nothing.
    public mutating func appendInterpolation(_ text: String?) {
      if let text { appendInterpolation(text) }
    }

    /// A whole number in plain digits.
    public mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    /// A whole number of another width.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      bytes.append(contentsOf: String(number).utf8)
    }

    /// A number for a drawing: a decimal point, at most two places.
    public mutating func appendInterpolation(number: Double) {
      bytes.append(contentsOf: plainDecimal(number).utf8)
    }

    /// Finished markup.
    public mutating func appendInterpolation(_ markup: HTML) {
      bytes.append(contentsOf: markup.bytes)
    }

    /// Finished markup, or nothing.
    public mutating func appendInterpolation(_ markup: HTML?) {
      if let markup { bytes.append(contentsOf: markup.bytes) }
    }

    /// Finished pieces, one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    /// One piece of markup for each element.
    @inlinable
    public mutating func appendInterpolation<Elements: Sequence>(
      _ elements: Elements, _ each: (Elements.Element) -> HTML
    ) {
      for element in elements { bytes.append(contentsOf: each(element).bytes) }
    }

    /// A link as the value of an attribute.
    public mutating func appendInterpolation(_ link: Link) {
      Escaping.append(link.string, to: &bytes)
    }

    /// Attributes, each with a space before it.
    public mutating func appendInterpolation(_ attributes: Attributes) {
      for attribute in attributes.list { append(attribute.name, attribute.value) }
    }

    /// One attribute with a space before it; nothing if the value is nil.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
      if let value { append(name, value) }
    }

    /// One attribute that holds a link.
    public mutating func appendInterpolation(attribute name: StaticString, _ link: Link?) {
      if let link { append(name, link.string) }
    }

    /// An attribute without a value, such as `checked`, with a space before it, if it is on.
    public mutating func appendInterpolation(flag name: StaticString, _ isOn: Bool) {
      guard isOn else { return }
      bytes.append(UInt8(ascii: " "))
      appendLiteral(name)
    }

    /// Text of unknown direction, isolated so that an Arabic name does not turn its neighbours around.
    public mutating func appendInterpolation(bdi text: String) {
      appendLiteral("<bdi>")
      Escaping.append(text, to: &bytes)
      appendLiteral("</bdi>")
    }

    /// Text with its line breaks as `<br>`.
    public mutating func appendInterpolation(lines text: String) {
      for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .enumerated()
      {
        if index > 0 { appendLiteral("<br>") }
        Escaping.append(String(line), to: &bytes)
      }
    }

    private mutating func append(_ name: StaticString, _ value: String) {
      bytes.append(UInt8(ascii: " "))
      appendLiteral(name)
      appendLiteral("=\"")
      appendInterpolation(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

/// `number` with at most two decimals and no exponent; what is not finite is 0.
private func plainDecimal(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return "0" }
  let hundredths = Int(number * 100 + (number < 0 ? -0.5 : 0.5))
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let sign = hundredths < 0 ? "-" : ""
  switch rest {
  case 0: return "\(sign)\(whole)"
  case let rest where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
  default: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
