import Foundation
import Offers
import Places
import Storage
import Testing

@testable import OffersWeb

/// The distance in SQL against the formula with sines.
struct NearbyTests {
  @Test func theDatabaseMeasuresAsTheFormulaDoes() async throws {
    let api = try await TestAPI { tx in
      let area = try #require(AreaKey(rawValue: "03254002"))
      try AreaStore.ensure(area, in: tx)
      var seed: UInt64 = 7
      func random(_ range: ClosedRange<Double>) -> Double {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Double(seed >> 33) / Double(1 << 31) * (range.upperBound - range.lowerBound)
      }
      for number in 1...400 {
        let near = number.isMultiple(of: 2)
        var place = Place(
          id: try #require(PlaceID(rawValue: TestRegister.id(number))), name: nil, kind: .physical,
          area: area,
          lastModified: TestRegister.now)
        place.position = Position(
          latitude: random(near ? 51.9...52.1 : 44...60), longitude: random(near ? 9.7...9.9 : 0...20))
        try PlaceStore.save(place, in: tx)
      }
    }
    for metres in [0.0, 900, 5_000, 20_000, 300_000, 1_000_000] {
      let nearby = Nearby(latitude: 51.987, longitude: 9.82, metres: metres)
      let (found, wanted) = try await api.store.read { tx in
        let found: [String] = try tx.all("SELECT id FROM place WHERE \(nearby.condition) ORDER BY id") {
          try $0.get("id")
        }
        let wanted = try PlaceStore.page(after: nil, limit: 500, in: tx).filter { place in
          place.position.map { nearby.distance(latitude: $0.latitude, longitude: $0.longitude) <= metres }
            == true
        }
        return (found, wanted.map(\.id.rawValue))
      }
      #expect(found == wanted)
      if metres >= 5_000 { #expect(!wanted.isEmpty && wanted.count < 400) }
    }
  }

  @Test func distancesAreThoseOfTheEarth() {
    let alfeld = Nearby(latitude: 51.985, longitude: 9.82, metres: 0)
    // A degree of latitude is 111.2 km.
    #expect(abs(alfeld.distance(latitude: 52.985, longitude: 9.82) - 111_195) < 5)
  }
}
