import Markup
import Testing

@testable import Pictures

@Suite struct MapTilesTests {
  @Test(arguments: [
    "https://karten.stadt.de/{z}/{x}/{y}.png", "https://karten.stadt.de:8443/a/{z}/{x}/{y}",
    "http://localhost:9000/{z}/{x}/{y}.png",
  ])
  func addressesThatGo(template: String) throws {
    let tiles = try #require(MapTiles(template: template, credit: "© Stadt"))
    #expect(template.hasPrefix(tiles.origin + "/"))
  }

  /// What stands in the policy must never be able to say more than one origin.
  @Test(arguments: [
    "http://karten.stadt.de/{z}/{x}/{y}.png", "https://karten.stadt.de/{z}/{x}.png", "{z}{x}{y}",
    "https://u:p@karten.stadt.de/{z}/{x}/{y}", "javascript:{z}{x}{y}", "https:///{z}/{x}/{y}",
    "https://a.de; script-src *;/{z}/{x}/{y}", "https://*.de/{z}/{x}/{y}",
  ])
  func addressesThatDoNot(template: String) {
    #expect(MapTiles(template: template, credit: "© Stadt") == nil)
  }

  @Test func tilesAreThoseOfTheUsualNumbering() {
    // OpenStreetMap wiki, "Slippy map tilenames": Berlin-Mitte at zoom 14.
    #expect(MapTiles.column(13.3777, 14) == 8800)
    #expect(MapTiles.row(52.5163, 14) == 5373)
    #expect(MapTiles.row(90, 3) == 0)
    #expect(MapTiles.row(-90, 3) == 7)
  }

  @Test func imagesCoverTheFrame() throws {
    let tiles = try #require(MapTiles(template: "https://k.de/{z}/{x}/{y}.png", credit: "© <Stadt>"))
    let points = [(51.98, 9.80), (52.0, 9.84)].enumerated().map { index, spot in
      MapPicture.Point(
        latitude: spot.0, longitude: spot.1, number: index + 1, label: "Ort", target: "/ort")
    }
    let html = MapPicture(label: "Karte", points: points, tiles: tiles).html.string
    #expect(html.contains("<image href=\"https://k.de/1"))
    #expect(html.contains("<figcaption class=\"soft\">© &lt;Stadt&gt;</figcaption>"))
    let frame = try #require(MapFrame(points.map { ($0.longitude, $0.latitude) }))
    #expect((1...30).contains(tiles.images(frame).count))
  }
}
