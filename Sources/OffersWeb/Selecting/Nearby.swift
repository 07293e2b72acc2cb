import Foundation
import Storage

/// Places around a point, found by the database without trigonometric functions, which SQLite may lack.
///
/// The haversine formula needs sines and cosines of the small differences between row and centre only; their
/// series are exact to a millimetre up to 1,000 km. The cosine of the row's latitude follows from the
/// centre's by the addition theorem.
struct Nearby: Sendable, Hashable {
  /// Mean radius of the earth (IUGG), metres.
  static let earth = 6_371_008.8

  var latitude: Double
  var longitude: Double
  var metres: Double

  /// Whether `place` lies within the distance; the row must have a position.
  var condition: Query {
    let radian = Double.pi / 180
    let north = "((place.latitude - \(latitude)) * \(radian))" as Query
    let east = "((place.longitude - \(longitude)) * \(radian))" as Query
    // cos(row) = cos(centre) cos(north) - sin(centre) sin(north)
    let cosine = """
      (\(cos(latitude * radian)) * (1.0 - \(north) * \(north) / 2.0 + \(north) * \(north) * \(north) * \(north) / 24.0) \
      - \(sin(latitude * radian)) * \(Self.sine(north)))
      """ as Query
    let half = Self.sine("(\(north) / 2.0)")
    let halfEast = Self.sine("(\(east) / 2.0)")
    let limit = pow(sin(min(metres / (2 * Self.earth), .pi / 2)), 2)
    return """
      (\(box) AND \(half) * \(half) + \(cos(latitude * radian)) * \(cosine) * \(halfEast) * \(halfEast) \
      <= \(limit))
      """
  }

  /// Distance in metres on the sphere, for comparison.
  func distance(latitude other: Double, longitude otherLongitude: Double) -> Double {
    let radian = Double.pi / 180
    let north = sin((other - latitude) * radian / 2)
    let east = sin((otherLongitude - longitude) * radian / 2)
    let square = north * north + cos(latitude * radian) * cos(other * radian) * east * east
    return 2 * Self.earth * asin(min(1, square.squareRoot()))
  }

  /// Leaves out most rows before the formula, and those for which the series would not hold.
  private var box: Query {
    let degrees = metres / Self.earth * 180 / .pi * 1.000_001 + 1e-9
    let widest = max(0.01, cos(min(89.9, abs(latitude) + degrees) * .pi / 180))
    let wide = degrees / widest
    return """
      place.latitude BETWEEN \(latitude - degrees) AND \(latitude + degrees) \
      AND place.longitude BETWEEN \(longitude - wide) AND \(longitude + wide)
      """
  }

  private static func sine(_ angle: Query) -> Query {
    let square = "\(angle) * \(angle)" as Query
    return "(\(angle) * (1.0 - \(square) / 6.0 * (1.0 - \(square) / 20.0 * (1.0 - \(square) / 42.0))))"
  }
}
