import Foundation
import Markup

/// A server of map tiles that the town has configured, in the usual numbering (Web Mercator, `{z}/{x}/{y}`).
public struct MapTiles: Sendable, Hashable {
  /// The addresses with `{z}`, `{x}` and `{y}` in place of the numbers.
  public let template: String
  /// Scheme, host and port, as a content security policy names them.
  public let origin: String
  /// Whose tiles they are, to be shown below the map.
  public let credit: String

  private static let tileSize = 256.0
  private static let deepest = 18

  /// Tiles; nil if the address is not https (http only on this machine) or lacks one of the numbers.
  public init?(template: String, credit: String) {
    guard ["{z}", "{x}", "{y}"].allSatisfy(template.contains), !credit.isEmpty,
      let parts = URLComponents(
        string: ["{z}", "{x}", "{y}"].reduce(template) { $0.replacingOccurrences(of: $1, with: "0") }),
      let scheme = parts.scheme, let host = parts.host, !host.isEmpty, parts.user == nil,
      scheme == "https" || (scheme == "http" && ["localhost", "127.0.0.1"].contains(host)),
      host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) })
    else { return nil }
    self.template = template
    self.credit = credit
    origin = "\(scheme)://\(host)\(parts.port.map { ":\($0)" } ?? "")"
  }

  /// The images behind a frame, each where its corners lie, so that the markers stand right on them.
  func images(_ frame: MapFrame) -> [HTML] {
    let corners = frame.corners
    let width = corners.east - corners.west
    let zoom = min(
      max(Int(log2(360 / width * frame.size.width / Self.tileSize).rounded()), 1), Self.deepest)
    let left = Self.column(corners.west, zoom)
    let right = Self.column(corners.east, zoom)
    let top = Self.row(corners.north, zoom)
    let bottom = Self.row(corners.south, zoom)
    guard right - left < 12, bottom - top < 12, left <= right, top <= bottom else { return [] }
    return (top...bottom).flatMap { row in (left...right).map { image($0, row, zoom, frame) } }
  }

  private func image(_ column: Int, _ row: Int, _ zoom: Int, _ frame: MapFrame) -> HTML {
    let start = frame.spot(Self.longitude(column, zoom), Self.latitude(row, zoom))
    let end = frame.spot(Self.longitude(column + 1, zoom), Self.latitude(row + 1, zoom))
    let address = [("{z}", zoom), ("{x}", column), ("{y}", row)].reduce(template) {
      $0.replacingOccurrences(of: $1.0, with: String($1.1))
    }
    return """
      <image href="\(address)" x="\(tenth(start.x))" y="\(tenth(start.y))" width="\(tenth(end.x - start.x))" \
      height="\(tenth(end.y - start.y))" preserveAspectRatio="none"/>
      """
  }

  static func column(_ longitude: Double, _ zoom: Int) -> Int {
    clamped((longitude + 180) / 360, zoom)
  }

  static func row(_ latitude: Double, _ zoom: Int) -> Int {
    let angle = min(max(latitude, -85), 85) * .pi / 180
    return clamped((1 - log(tan(angle) + 1 / cos(angle)) / .pi) / 2, zoom)
  }

  private static func clamped(_ share: Double, _ zoom: Int) -> Int {
    let count = 1 << zoom
    return min(max(Int((share * Double(count)).rounded(.down)), 0), count - 1)
  }

  private static func longitude(_ column: Int, _ zoom: Int) -> Double {
    Double(column) / Double(1 << zoom) * 360 - 180
  }

  private static func latitude(_ row: Int, _ zoom: Int) -> Double {
    atan(sinh(.pi * (1 - 2 * Double(row) / Double(1 << zoom)))) * 180 / .pi
  }
}
