import Foundation
public import Markup

/// A map of our own: numbered points with links, names of places as a background, and a scale. It needs nobody else's
/// tiles, and every point can be reached by keyboard.
public struct MapPicture: Sendable {
  /// A point with its number.
  public struct Point: Sendable {
    /// Degrees north and east, WGS 84.
    public var latitude: Double, longitude: Double
    /// What stands in the marker: a number.
    public var number: Int
    /// What is there, for those who cannot see it.
    public var label: String
    /// Where a tap leads.
    public var target: Link

    /// A point with its number.
    public init(latitude: Double, longitude: Double, number: Int, label: String, target: Link) {
      self.latitude = latitude
      self.longitude = longitude
      self.number = number
      self.label = label
      self.target = target
    }
  }

  /// A name in the background.
  public struct Name: Sendable {
    /// Degrees north and east, WGS 84.
    public var latitude: Double, longitude: Double
    /// The name.
    public var text: String

    /// A name in the background.
    public init(latitude: Double, longitude: Double, text: String) {
      self.latitude = latitude
      self.longitude = longitude
      self.text = text
    }
  }

  /// What the whole map is called.
  public var label: String
  /// The points, in the order of their numbers.
  public var points: [Point]
  /// Names in the background.
  public var names: [Name]
  /// Boundaries in the background: rings of longitude and latitude.
  public var boundaries: [[(longitude: Double, latitude: Double)]]
  /// Tiles behind everything, if the town has a server of them.
  public var tiles: MapTiles?

  /// A map of these points.
  public init(
    label: String, points: [Point], names: [Name] = [],
    boundaries: [[(longitude: Double, latitude: Double)]] = [], tiles: MapTiles? = nil
  ) {
    self.tiles = tiles
    self.label = label
    self.points = points
    self.names = names
    self.boundaries = boundaries
  }

  /// Whether points lie outside and are shown at the edge.
  public var reachesBeyond: Bool {
    MapFrame(points.map { ($0.longitude, $0.latitude) }).map { frame in
      points.contains { !frame.shows(frame.spot($0.longitude, $0.latitude)) }
    } ?? false
  }

  /// The picture; empty without points.
  public var html: HTML {
    guard let frame = MapFrame(points.map { ($0.longitude, $0.latitude) }) else { return .empty }
    let places = MapSpread.apart(points.map { frame.spot($0.longitude, $0.latitude) }, by: 31, in: frame.size)
    var markers = HTML.empty
    for (point, spot) in zip(points, places) {
      let isFar = !frame.shows(frame.spot(point.longitude, point.latitude))
      markers += Self.marker(point, spot, isFar: isFar)
    }
    return """
      <figure class="map"><svg viewBox="0 0 \(Int(frame.size.width)) \(Int(frame.size.height))" role="group" aria-label="\(label)">
      \(tiles?.images(frame) ?? [])\(boundaries, { "<path class=\"border\" d=\"\(frame.path($0))\"/>" })\(names.compactMap { name($0, frame) })\
      \(scale(frame))\(markers)</svg>\
      \(tiles.map { "<figcaption class=\"soft\">\($0.credit)</figcaption>" as HTML })</figure>

      """
  }

  private static func marker(_ point: Point, _ spot: MapFrame.Spot, isFar: Bool) -> HTML {
    """
    <a href="\(point.target)"\(attribute: "class", isFar ? "far" : nil) aria-label="\(point.number): \(point.label)">\
    <title>\(point.label)</title><circle cx="\(tenth(spot.x))" cy="\(tenth(spot.y))" r="14"/>\
    <text x="\(tenth(spot.x))" y="\(tenth(spot.y + 5))">\(point.number)</text></a>
    """
  }

  private func name(_ name: Name, _ frame: MapFrame) -> HTML? {
    let spot = frame.spot(name.longitude, name.latitude)
    guard frame.contains(spot) else { return nil }
    return "<text class=\"name\" x=\"\(tenth(spot.x))\" y=\"\(tenth(spot.y - 24))\">\(name.text)</text>"
  }

  /// A bar of a round length.
  private func scale(_ frame: MapFrame) -> HTML {
    let length = frame.roundLength
    let (x, y) = (16.0, frame.size.height - 16)
    let end = x + length.units
    return """
      <g class="scale"><path d="M\(tenth(x)) \(tenth(y - 6))V\(tenth(y))H\(tenth(end))V\(tenth(y - 6))"/>\
      <text x="\(tenth(x + 4))" y="\(tenth(y - 6))">\(length.label)</text></g>
      """
  }
}

/// A number with one digit after the point, as SVG wants it.
func tenth(_ value: Double) -> String {
  let rounded = (value * 10).rounded() / 10
  return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
}
