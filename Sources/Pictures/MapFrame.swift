import Foundation

/// What part of the earth a map shows, and how it lies on the paper: equirectangular, true in its middle, which is
/// enough for a county.
struct MapFrame {
  struct Spot: Equatable {
    var x: Double
    var y: Double
  }

  /// In units of the picture.
  let size: (width: Double, height: Double)
  private let west: Double
  private let north: Double
  /// Units per degree of longitude and latitude.
  private let perLongitude: Double
  private let perLatitude: Double

  private static let width = 480.0
  private static let margin = 30.0
  /// A single point still shows what is around it: 500 m each way.
  private static let least = 0.0045
  private static let kilometresPerDegree = 111.2

  /// A frame around points of longitude and latitude; nil without a point. A few that lie far off stay outside,
  /// so that they do not crowd the others into a corner.
  init?(_ all: [(Double, Double)]) {
    let points = Self.gathered(all)
    let longitudes = points.map(\.0)
    let latitudes = points.map(\.1)
    guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
      let north = latitudes.max()
    else { return nil }
    let middle = (longitude: (west + east) / 2, latitude: (south + north) / 2)
    let shrink = max(cos(middle.latitude * .pi / 180), 0.01)
    // Half the way across, in degrees of latitude.
    let across = max((east - west) * shrink / 2, Self.least)
    let down = max((north - south) / 2, Self.least)
    let inner = Self.width - 2 * Self.margin
    let height = min(max(inner * down / across, inner * 0.5), inner * 1.25)
    let perLatitude = min(inner / (2 * across), height / (2 * down))
    self.perLatitude = perLatitude
    perLongitude = perLatitude * shrink
    size = (Self.width, height + 2 * Self.margin)
    self.west = middle.longitude - Self.width / 2 / perLongitude
    self.north = middle.latitude + (height / 2 + Self.margin) / perLatitude
  }

  /// Where a point lies in the picture.
  func spot(_ longitude: Double, _ latitude: Double) -> Spot {
    Spot(x: (longitude - west) * perLongitude, y: (north - latitude) * perLatitude)
  }

  /// What part of the earth is shown, in degrees.
  var corners: (west: Double, south: Double, east: Double, north: Double) {
    (west, north - size.height / perLatitude, west + size.width / perLongitude, north)
  }

  /// Those within three times the distance that most have from the middle one.
  private static func gathered(_ points: [(Double, Double)]) -> [(Double, Double)] {
    guard points.count > 4 else { return points }
    let middle = (points.map(\.0).sorted()[points.count / 2], points.map(\.1).sorted()[points.count / 2])
    func distance(_ point: (Double, Double)) -> Double {
      let east = (point.0 - middle.0) * cos(middle.1 * .pi / 180)
      return (east * east + (point.1 - middle.1) * (point.1 - middle.1)).squareRoot()
    }
    let usual = points.map(distance).sorted()[points.count * 3 / 4]
    return points.filter { distance($0) <= max(3 * usual, least) }
  }

  /// Whether a spot lies in the picture at all.
  func shows(_ spot: Spot) -> Bool { (0...size.width).contains(spot.x) && (0...size.height).contains(spot.y) }

  func contains(_ spot: Spot) -> Bool {
    (20...size.width - 20).contains(spot.x) && (36...size.height - 8).contains(spot.y)
  }

  /// A closed line.
  func path(_ ring: [(longitude: Double, latitude: Double)]) -> String {
    let steps = ring.map { point in
      let spot = spot(point.longitude, point.latitude)
      return "\(Int(spot.x.rounded())) \(Int(spot.y.rounded()))"
    }
    return steps.isEmpty ? "" : "M\(steps.joined(separator: "L"))Z"
  }

  /// The longest round length that takes at most a quarter of the width.
  var roundLength: (units: Double, label: String) {
    let perKilometre = perLatitude / Self.kilometresPerDegree
    let lengths: [(Double, String)] = [
      (0.1, "100 m"), (0.2, "200 m"), (0.5, "500 m"), (1, "1 km"), (2, "2 km"), (5, "5 km"), (10, "10 km"),
      (20, "20 km"), (50, "50 km"), (100, "100 km"), (200, "200 km"), (500, "500 km"), (1_000, "1000 km"),
    ]
    let fitting = lengths.last { $0.0 * perKilometre <= size.width / 4 } ?? lengths[0]
    return (fitting.0 * perKilometre, fitting.1)
  }
}

/// Moves markers apart that would hide each other.
enum MapSpread {
  /// Spots at least about `distance` apart, each as near to its own as a few rounds bring it; the order decides,
  /// so that the same points always give the same picture.
  static func apart(_ spots: [MapFrame.Spot], by distance: Double, in size: (width: Double, height: Double))
    -> [MapFrame.Spot]
  {
    // What lies outside stands at the edge.
    var out = spots.map { inside($0, size) }
    // Every pair is looked at: fine for the few hundred points that a page shows.
    for _ in 0..<30 {
      var isMoved = false
      for first in out.indices {
        for second in out.indices where second > first {
          isMoved = push(&out, first, second, distance) || isMoved
        }
        out[first] = inside(out[first], size)
      }
      if !isMoved { break }
    }
    return out
  }

  private static func inside(_ spot: MapFrame.Spot, _ size: (width: Double, height: Double)) -> MapFrame.Spot
  {
    MapFrame.Spot(x: min(max(spot.x, 17), size.width - 17), y: min(max(spot.y, 17), size.height - 17))
  }

  private static func push(_ spots: inout [MapFrame.Spot], _ first: Int, _ second: Int, _ distance: Double)
    -> Bool
  {
    var (dx, dy) = (spots[second].x - spots[first].x, spots[second].y - spots[first].y)
    var length = (dx * dx + dy * dy).squareRoot()
    guard length < distance - 0.5 else { return false }
    if length < 0.01 {
      // At the very same place each goes its own way.
      let angle = Double(second) * 2.4
      (dx, dy, length) = (cos(angle), sin(angle), 1)
    }
    let push = (distance - length) / 2
    spots[first].x -= dx / length * push
    spots[first].y -= dy / length * push
    spots[second].x += dx / length * push
    spots[second].y += dy / length * push
    return true
  }
}
