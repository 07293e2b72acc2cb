import Foundation
public import Offers

/// Where a family wants help to be near to.
public enum Around: Sendable, Hashable {
  /// A place of the register: the school, the library.
  case place(PlaceID)
  /// A point, rounded so that it names no house.
  case point(Position)

  /// How far away help may be, in kilometres, to choose from.
  public static let distances = [1, 2, 5, 10, 20]
  /// How far if nothing is chosen.
  public static let usualDistance = 5

  /// A point rounded to about 100 m.
  public static func point(latitude: Double, longitude: Double) -> Around? {
    func rounded(_ degrees: Double) -> Double { (degrees * 1_000).rounded() / 1_000 }
    return Position(latitude: rounded(latitude), longitude: rounded(longitude)).map(Around.point)
  }
}

extension Position {
  /// The distance as the crow flies in kilometres, on a sphere; exact to half a percent.
  public func kilometres(to other: Position) -> Double {
    let radians = Double.pi / 180
    let north = (other.latitude - latitude) * radians / 2
    let east = (other.longitude - longitude) * radians / 2
    let haversine =
      sin(north) * sin(north) + cos(latitude * radians) * cos(other.latitude * radians) * sin(east)
      * sin(east)
    return 2 * 6_371 * asin(min(1, haversine.squareRoot()))
  }
}
