import Markup

/// The child that grows from ring to ring: a figure for those who do not read the words. Decoration only.
enum PhaseFigure {
  /// The figure of a place in the chain; a place beyond the five has none.
  static func html(_ phase: Int) -> HTML {
    switch phase {
    case 1: bundle
    case 2: figure(height: 32, width: 19)
    case 3: figure(height: 38, width: 20)
    case 4: figure(height: 44.5, width: 21)
    case 5: figure(height: 51, width: 22)
    default: .empty
    }
  }

  /// A new-born child that lies in its blanket.
  private static let bundle: HTML = """
    <g class="figure"><circle cx="38.5" cy="64.5" r="8"/>\
    <path d="M47.5 59.5C53 55.5 64 55.5 69 61C73 65.5 71 74 64 74H43.5C47.5 71 49.5 65 47.5 59.5Z"/></g>
    """

  /// Head and body on the common ground line at 74.
  private static func figure(height: Double, width: Double) -> HTML {
    let head = 8.5
    let top = 74 - height
    let shoulder = top + 2 * head + 2 + width / 2
    let left = 50 - width / 2
    let foot = 4.0
    return """
      <g class="figure"><circle cx="50" cy="\(number: top + head)" r="\(number: head)"/>\
      <path d="M\(number: left) \(number: shoulder)a\(number: width / 2) \(number: width / 2) 0 0 1 \(number: width) 0\
      V\(number: 74 - foot)a\(number: foot) \(number: foot) 0 0 1 \(number: -foot) \(number: foot)\
      H\(number: left + foot)a\(number: foot) \(number: foot) 0 0 1 \(number: -foot) \(number: -foot)Z"/></g>
      """
  }
}
