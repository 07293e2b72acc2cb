import Foundation
import Offers
import Places
import Testing

@Suite struct TimesCodableTests {
  @Test func storedTimesComeBack() throws {
    var random = RandomTimes(seed: 3, around: try Samples.date("2026-11-22"))
    for _ in 0..<300 {
      var times = random.times()
      times.note = random.chance(2) ? "Bitte klingeln." : nil
      #expect(try JSONDecoder().decode(Times.self, from: JSONEncoder().encode(times)) == times)
    }
  }

  @Test func theStoredFormIsShortAndStable() throws {
    let times = try Samples.times(
      "1. und letzten Di im Monat 10-12 Uhr; Mo+Mi 14-16.30 Uhr, außer in den Ferien")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let expected = """
      {"availability":"scheduled","rules":[\
      {"closes":"12:00","days":["TU"],"opens":"10:00","ordinals":[1,-1]},\
      {"closes":"16:30","days":["MO","WE"],"opens":"14:00","season":"termTime"}]}
      """
    #expect(String(decoding: try encoder.encode(times), as: UTF8.self) == expected)
  }

  @Test func missingFieldsHaveTheirUsualValue() throws {
    let json = #"{"rules":[{"days":["MO"],"opens":"09:00"}]}"#
    let times = try JSONDecoder().decode(Times.self, from: Data(json.utf8))
    #expect(times == Times(rules: [TimeRule(.weekly(Weekdays(.monday)), opens: try Samples.time(9))]))
  }

  @Test(arguments: [
    #"{"rules":[{"days":["XX"],"opens":"09:00"}]}"#, #"{"rules":[{"days":["MO"]}]}"#,
    #"{"rules":[{"days":["MO"],"opens":"25:00"}]}"#, #"{"rules":[{"opens":"09:00"}]}"#,
    #"{"rules":[{"days":["MO"],"opens":"09:00","every":0}]}"#,
    #"{"rules":[{"days":["MO"],"opens":"09:00","weeks":"some"}]}"#,
    #"{"exceptions":[{"from":"2026-11-22","kind":"maybe"}]}"#, #"{"availability":"sometimes"}"#, "[]",
  ])
  func whatCannotBeReadIsAnError(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Times.self, from: Data(json.utf8)) }
  }
}
