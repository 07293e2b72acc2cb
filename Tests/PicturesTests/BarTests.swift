import Markup
import Testing

@testable import Pictures

struct BarTests {
  @Test(arguments: [
    (0.5, "width=\"50\""), (1.7, "width=\"100\""), (-1, "width=\"0\""), (.nan, "width=\"0\""),
  ])
  func aBarIsAsLongAsItsShare(_ share: Double, _ width: String) {
    #expect(Bar(share: share).html.string.contains("<rect \(width) height=\"10\"/>"))
  }

  @Test func whatIsHeldBackHasAnEmptyFrame() {
    #expect(Bar(share: nil).html.string.contains("<rect class=\"veiled\""))
  }
}
