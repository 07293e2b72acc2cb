/// Outlines from GeoJSON (RFC 7946): the rings of polygons, thinned for drawing. Everything else in it is passed over.
public enum GeoJSON {
  /// A point in degrees, WGS 84.
  public struct Point: Sendable, Hashable {
    /// Degrees east.
    public var longitude: Double
    /// Degrees north.
    public var latitude: Double
  }

  /// So many points a ring has at most; more would only make the page heavy.
  public static let mostPoints = 300
  private static let mostRings = 500

  /// The rings of all polygons. Throws a ``DocumentError`` that names the feature.
  public static func rings(_ bytes: [UInt8], file: String? = nil) throws -> [[Point]] {
    let value = try JSONValue.parse(bytes, file: file)
    var rings: [[Point]] = []
    let features = value.object?["features"]?.array ?? [value]
    for (number, feature) in features.enumerated() {
      let geometry = feature.object?["geometry"] ?? feature
      do {
        rings += try polygons(geometry)
      } catch let fault as Fault {
        throw DocumentError(
          "geojson-coordinates", file: file, row: number + 1, field: "coordinates", message: fault.message,
          mend:
            "Bitte Grenzen als GeoJSON in WGS 84 (EPSG:4326) ausgeben, zum Beispiel mit QGIS oder ogr2ogr.")
      }
    }
    guard !rings.isEmpty else {
      throw DocumentError(
        "geojson-no-polygon", file: file, message: "Darin ist keine Fläche (Polygon oder MultiPolygon).",
        mend: "Bitte die Grenzen der Gemeinden oder Ortsteile als GeoJSON ausgeben.")
    }
    guard rings.count <= mostRings else {
      throw DocumentError(
        "geojson-too-many", file: file, message: "Das sind \(rings.count) Flächen; \(mostRings) gehen.",
        mend: "Bitte nur die Grenzen der Gegend ausgeben.")
    }
    return rings.map { thinned($0, to: mostPoints) }
  }

  private struct Fault: Error { var message: String }

  private static func polygons(_ geometry: JSONValue) throws -> [[Point]] {
    let coordinates = geometry.object?["coordinates"]?.array ?? []
    switch geometry.object?["type"]?.string {
    case "Polygon": return try coordinates.map(ring)
    case "MultiPolygon": return try coordinates.flatMap { try ($0.array ?? []).map(ring) }
    case "GeometryCollection":
      return try (geometry.object?["geometries"]?.array ?? []).flatMap(polygons)
    default: return []
    }
  }

  private static func ring(_ value: JSONValue) throws -> [Point] {
    let points = try (value.array ?? []).map { pair in
      guard let numbers = pair.array, numbers.count >= 2, let east = numbers[0].double,
        let north = numbers[1].double
      else { throw Fault(message: "Ein Punkt besteht nicht aus zwei Zahlen.") }
      guard (-180...180).contains(east), (-90...90).contains(north) else {
        throw Fault(
          message: "\(east), \(north) sind keine Grade; vielleicht ist es ein anderes Koordinatensystem.")
      }
      return Point(longitude: east, latitude: north)
    }
    guard points.count >= 4 else { throw Fault(message: "Eine Fläche hat weniger als vier Punkte.") }
    return points
  }

  /// Every n-th point; the first and the last stay.
  private static func thinned(_ ring: [Point], to most: Int) -> [Point] {
    guard ring.count > most, let last = ring.last else { return ring }
    let step = Double(ring.count - 1) / Double(most - 1)
    return (0..<most - 1).map { ring[Int(Double($0) * step)] } + [last]
  }
}
