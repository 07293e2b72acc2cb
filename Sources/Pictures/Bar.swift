public import Markup

/// A bar for a table: as long as its count is beside the largest. The count stands beside it as text. A count that is
/// held back has an empty frame, whose length says nothing.
public struct Bar: Sendable {
  /// From 0 to 1; nil for a count that is held back.
  public var share: Double?

  /// A bar; what is outside 0…1 is brought to the nearer end.
  public init(share: Double?) {
    self.share = share.map { $0.isNaN ? 0 : min(max($0, 0), 1) }
  }

  /// The picture.
  public var html: HTML {
    let shape: HTML =
      share.map { "<rect width=\"\(number: $0 * 100)\" height=\"10\"/>" }
      ?? "<rect class=\"veiled\" x=\".5\" y=\".5\" width=\"12\" height=\"9\"/>"
    return """
      <svg class="bar-picture" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
      \(shape)</svg>
      """
  }
}
