import Documents
import Foundation
import Testing

@Suite struct GeoJSONTests {
  private func rings(_ text: String) throws -> [[GeoJSON.Point]] { try GeoJSON.rings(Array(text.utf8)) }

  private static let square = "[[9,51],[10,51],[10,52],[9,51]]"

  @Test func polygonsOfEveryKind() throws {
    let square = Self.square
    #expect(try rings(#"{"type":"Polygon","coordinates":[\#(square)]}"#).count == 1)
    #expect(
      try rings(
        #"{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[[\#(square)],[\#(square)]]}}"#
      ).count == 2)
    let mixed = #"""
      {"type":"FeatureCollection","features":[{"geometry":null},{"geometry":{"type":"Point","coordinates":[9,51]}},
      {"geometry":{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[\#(square)]}]}}]}
      """#
    let found = try rings(mixed)
    #expect(found.count == 1)
    #expect(found.first?.map(\.longitude) == [9, 10, 10, 9])
    #expect(found.first?.map(\.latitude) == [51, 51, 52, 51])
  }

  @Test func aLongRingIsThinnedAndStaysClosed() throws {
    let points = (0..<5_000).map { "[\(9 + Double($0) / 5_000),51]" } + ["[9,51]"]
    let ring = try #require(
      try rings(#"{"type":"Polygon","coordinates":[[\#(points.joined(separator: ","))]]}"#).first)
    #expect(ring.count == GeoJSON.mostPoints)
    #expect(ring.first == ring.last)
  }

  @Test(arguments: [
    (#"{"features":[]}"#, "geojson-no-polygon"), ("[]", "geojson-no-polygon"),
    (#"{"type":"Polygon","coordinates":[[[3500000,5700000],[1,2],[1,2],[1,2]]]}"#, "geojson-coordinates"),
    (#"{"type":"Polygon","coordinates":[[[1],[1,2],[1,2],[1,2]]]}"#, "geojson-coordinates"),
    (#"{"type":"Polygon","coordinates":[[[1,2]]]}"#, "geojson-coordinates"),
  ])
  func whatIsWrongIsNamed(text: String, code: String) {
    #expect { try rings(text) } throws: { ($0 as? DocumentError)?.code == code }
  }

  @Test func realBoundariesWhereTheyArePresent() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../../shared/data/lk-hildesheim-gemeinden.geojson").path
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let rings = try GeoJSON.rings(Array(data))
    #expect(rings.count >= 10)
    #expect(rings.joined().allSatisfy { (9...11).contains($0.longitude) && (51...53).contains($0.latitude) })
  }
}
