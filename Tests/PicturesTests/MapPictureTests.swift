import Markup
import Testing

@testable import Pictures

@Suite struct MapPictureTests {
  private func point(_ number: Int, _ latitude: Double, _ longitude: Double) -> MapPicture.Point {
    MapPicture.Point(
      latitude: latitude, longitude: longitude, number: number, label: "Ort <\(number)>", target: "/ort")
  }

  @Test func northIsUpAndEastIsRight() throws {
    let frame = try #require(MapFrame([(9.80, 51.98), (9.84, 52.00)]))
    let southWest = frame.spot(9.80, 51.98)
    let northEast = frame.spot(9.84, 52.00)
    #expect(southWest.x < northEast.x && southWest.y > northEast.y)
    #expect(frame.shows(southWest) && frame.shows(northEast))
    // One kilometre is as long to the north as to the east, within half a percent.
    let north = frame.spot(9.82, 51.99).y - frame.spot(9.82, 52.0).y
    let east = frame.spot(9.82 + 0.01 / 0.6161, 51.99).x - frame.spot(9.82, 51.99).x
    #expect(abs(north / east - 1) < 0.005)
  }

  @Test func aFarPointDoesNotCrowdTheOthers() {
    let near = (0..<20).map { point($0 + 1, 51.98 + Double($0 % 5) * 0.004, 9.80 + Double($0 / 5) * 0.006) }
    #expect(!MapPicture(label: "Karte", points: near).reachesBeyond)
    let far = MapPicture(label: "Karte", points: near + [point(21, 53.5, 10)])
    #expect(far.reachesBeyond)
    #expect(far.html.string.contains("class=\"far\""))
  }

  @Test func markersNeverHideEachOtherAndStayInside() throws {
    let frame = try #require(MapFrame([(9.8, 51.98), (9.8, 51.98), (9.81, 51.99)]))
    let same = Array(repeating: frame.spot(9.8, 51.98), count: 12)
    let apart = MapSpread.apart(same, by: 31, in: frame.size)
    for first in apart.indices {
      #expect((17...frame.size.width - 17).contains(apart[first].x))
      #expect((17...frame.size.height - 17).contains(apart[first].y))
      for second in apart.indices where second > first {
        let (dx, dy) = (apart[first].x - apart[second].x, apart[first].y - apart[second].y)
        #expect((dx * dx + dy * dy).squareRoot() > 24)
      }
    }
  }

  @Test func onePointNonsenseAndNothing() {
    #expect(MapPicture(label: "Karte", points: []).html.string.isEmpty)
    let one = MapPicture(label: "Karte", points: [point(1, 51.98, 9.82)]).html.string
    #expect(one.contains("aria-label=\"1: Ort &lt;1&gt;\""))
    #expect(one.contains("200 m") || one.contains("500 m"))
    let poles = MapPicture(label: "Karte", points: [point(1, 90, 180), point(2, -90, -180)]).html.string
    #expect(!poles.contains("nan") && !poles.contains("inf"))
  }
}
