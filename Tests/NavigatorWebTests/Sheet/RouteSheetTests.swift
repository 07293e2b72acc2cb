import Offers
import Places
import Testing

@testable import NavigatorWeb

struct RouteSheetTests {
  private func id(_ number: Int) throws -> OfferID { try TestTown.id(number) }

  @Test func anAddressBecomesASheetAndBack() throws {
    let ids = try (1...3).map(id)
    let text = ids.map(\.rawValue).joined(separator: ",")
    let sheet = try #require(RouteSheet(text: text))
    #expect(sheet.offers == ids && sheet.text == text && sheet.broken == 0 && sheet.surplus == 0)
  }

  @Test func whatIsNoIdIsCountedAndDoublesAreOne() throws {
    let one = try id(1).rawValue
    let sheet = try #require(RouteSheet(text: "x,\(one),,\(one.uppercased()), <script>,\(one)"))
    #expect(try sheet.offers == [id(1)])
    #expect(sheet.broken == 2)
  }

  @Test func twelveFitAndNoMore() throws {
    let sheet = RouteSheet(try (1...15).map(id))
    #expect(sheet.offers.count == 12 && sheet.surplus == 3 && sheet.isFull)
    #expect(sheet.adding(try id(99)).offers.count == 12)
    #expect(RouteSheet(text: String(repeating: "x,", count: 2_001)) == nil)
  }

  @Test func offersMoveWithinTheSheet() throws {
    let sheet = RouteSheet(try (1...3).map(id))
    #expect(try sheet.moving(id(2), by: -1).offers == [2, 1, 3].map(id))
    #expect(try sheet.moving(id(1), by: -1) == sheet)
    #expect(try sheet.moving(id(3), by: 1) == sheet)
    #expect(try sheet.moving(id(9), by: 1) == sheet)
    #expect(try sheet.removing(id(2)).offers == [1, 3].map(id))
  }
}
