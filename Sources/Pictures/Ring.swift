public import Markup

/// How well a link of the chain holds.
public enum RingState: String, Sendable, CaseIterable {
  /// The link holds.
  case closed
  /// It holds, but barely.
  case thin
  /// It is broken: the ring has a gap.
  case open
  /// Nobody has looked yet; this is not the same as no gap.
  case unknown
}

/// One ring, drawn in the current phase colour (`--c` of the style sheet). A picture only: what it says must
/// stand beside it as text.
public struct Ring: Sendable {
  /// How it is drawn.
  public var state: RingState
  /// How far it is closed, 0…1, clockwise from the top; nil draws by `state` alone.
  public var fill: Double?

  /// A ring; `fill` outside 0…1 is brought to the nearer end, and what is no number counts as unknown.
  public init(_ state: RingState = .closed, fill: Double? = nil) {
    self.state = fill?.isNaN == true ? .unknown : state
    self.fill = fill.flatMap { $0.isNaN ? nil : min(max($0, 0), 1) }
  }

  static let radius = 44.0
  static let circumference = 2 * Double.pi * radius

  /// A small ring for tables and lists.
  public var small: HTML {
    """
    <svg class="small-ring \(state.rawValue)" viewBox="0 0 100 100" aria-hidden="true" focusable="false">\
    <circle class="track" cx="50" cy="50" r="44"/>\(band)</svg>
    """
  }

  /// The visible band of the ring.
  var band: HTML {
    if let fill {
      let reached = fill * Ring.circumference
      return """
        <circle class="reach" cx="50" cy="50" r="44" transform="rotate(-90 50 50)" \
        stroke-dasharray="\(number: reached) \(number: Ring.circumference)"/>
        """
    }
    // An open ring has its gap at the upper right, where no neighbour crosses it.
    guard state == .open else { return "<circle class=\"reach\" cx=\"50\" cy=\"50\" r=\"44\"/>" }
    return "<path class=\"reach\" d=\"M69 10.3A44 44 0 1 1 50 6\" transform=\"rotate(8 50 50)\"/>"
  }
}
