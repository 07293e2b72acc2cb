import CQrencode
public import Markup

/// A code that a phone reads from paper (QR code, ISO/IEC 18004), made by libqrencode.
public struct QRCode: Sendable, Hashable {
  /// How much of it may be dirty or torn.
  public enum Correction: Sendable {
    /// About 7 %: smallest, for a sheet that lies on a table.
    case low
    /// About 25 %: for a poster that hangs outside.
    case strong
  }

  /// How many modules it is wide and high, without the margin.
  public let size: Int
  private let modules: [Bool]

  /// The white margin that readers need, in modules.
  static let margin = 4

  /// A code of this text; nil for an empty text and for one of more than about 1,200 characters.
  public init?(_ text: String, correction: Correction = .low) {
    let bytes = Array(text.utf8)
    let level = correction == .low ? QR_ECLEVEL_L : QR_ECLEVEL_Q
    guard !bytes.isEmpty, bytes.count <= 1_200,
      let code = bytes.withUnsafeBufferPointer({
        QRcode_encodeData(Int32($0.count), $0.baseAddress, 0, level)
      })
    else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // The lowest bit of a module says that it is dark; the others are the library's notes.
    modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether the module in this row and column is dark; outside of the code none is.
  public subscript(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && modules[row * size + column]
  }

  /// The picture: black on white in every colour scheme, since readers want it so. `label` says where it leads.
  public func svg(label: String) -> HTML {
    let side = size + 2 * Self.margin
    return """
      <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" shape-rendering="crispEdges" \
      focusable="false"><path fill="#fff" d="M0 0h\(side)v\(side)H0z"/>\
      <path stroke="#000" d="\(path)"/></svg>
      """
  }

  /// A stroke along the middle of each row, lifted over the light modules.
  private var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      var drawn: Int?
      while column < size {
        guard self[row, column] else {
          column += 1
          continue
        }
        let start = column
        while self[row, column] { column += 1 }
        path += drawn.map { "m\(start - $0) 0" } ?? "M\(start + Self.margin) \(row + Self.margin).5"
        path += "h\(column - start)"
        drawn = column
      }
    }
    return path
  }
}
