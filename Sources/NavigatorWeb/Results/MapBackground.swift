public import Documents
public import Pictures

/// What lies behind the points of a map; a map is complete without it.
public struct MapBackground: Sendable {
  /// Boundaries of municipalities or quarters.
  public var boundaries: [[GeoJSON.Point]]
  /// The town's own server of tiles. Visitors' browsers ask it for pictures.
  public var tiles: MapTiles?

  /// What lies behind the points.
  public init(boundaries: [[GeoJSON.Point]] = [], tiles: MapTiles? = nil) {
    self.boundaries = boundaries
    self.tiles = tiles
  }
}
