public import Markup

/// The chain: a row of linked rings, one per life phase; down the page on a narrow screen. Every ring is a
/// link, and its words stand beside it.
public struct ChainPicture: Sendable {
  /// One ring with its words.
  public struct Link: Sendable {
    /// What the ring stands for: "3–6 Jahre".
    public var label: String
    /// What one finds there: "Kita, Sprache, Vorschule".
    public var sublabel: String
    /// Where a tap leads.
    public var target: Markup.Link
    /// The place in the chain, 1…5; it gives the colour.
    public var phase: Int
    /// How the ring is drawn.
    public var ring: Ring
    /// Whether this is the phase that the page shows.
    public var isCurrent: Bool

    /// One ring with its words.
    public init(
      label: String, sublabel: String, target: Markup.Link, phase: Int, ring: Ring = Ring(),
      isCurrent: Bool = false
    ) {
      self.label = label
      self.sublabel = sublabel
      self.target = target
      self.phase = phase
      self.ring = ring
      self.isCurrent = isCurrent
    }
  }

  /// The rings from left to right.
  public var links: [Link]

  /// A chain of these rings.
  public init(_ links: [Link]) {
    self.links = links
  }

  /// The list of rings.
  public var html: HTML {
    var items = HTML.empty
    for (index, link) in links.enumerated() { items += item(link, isLast: index == links.count - 1) }
    return "<ol class=\"chain\">\(items)</ol>"
  }

  private func item(_ link: Link, isLast: Bool) -> HTML {
    """
    <li class="phase\(link.phase)">\
    <a href="\(link.target)"\(attribute: "aria-current", link.isCurrent ? "true" : nil)>\
    <span class="ring \(link.ring.state.rawValue)" aria-hidden="true">\
    <svg viewBox="0 0 100 100" focusable="false"><circle class="track" cx="50" cy="50" r="44"/>\
    \(link.ring.band)\(PhaseFigure.html(link.phase))</svg>\(isLast ? .empty : over(link.ring))</span>\
    <span class="words"><b>\(link.label)</b> <span>\(link.sublabel)</span></span></a></li>
    """
  }

  /// The arc from three to six o'clock once more, above the next ring, so that the rings interlock. It shows what
  /// the ring shows there.
  private func over(_ ring: Ring) -> HTML {
    guard ring.state != .unknown || ring.fill != nil else { return .empty }
    let isReached = (ring.fill ?? 1) >= 0.5
    return """
      <svg class="over" viewBox="0 0 100 100" focusable="false">\
      <path class="\(isReached ? "reach" : "track")" d="M93.8 53.8A44 44 0 0 1 53.8 93.8"/></svg>
      """
  }
}
