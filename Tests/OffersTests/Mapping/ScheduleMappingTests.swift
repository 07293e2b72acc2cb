import Documents
import Places
import Testing

@testable import Offers

@Suite struct ScheduleMappingTests {
  private let rule = TimeRule(
    .weekly(Weekdays([.monday, .thursday])), opens: LocalTime(clamping: 540), closes: LocalTime(clamping: 720)
  )

  @Test func unknownTimesHaveNoSchedules() {
    #expect(Times().hsdsSchedules(owner: "x").isEmpty)
    #expect(Times.unknown.hsdsSchedules(owner: "x").isEmpty)
  }

  @Test func schedulesAreAlwaysTheSameAndComeBack() throws {
    let times = Times(rules: [rule])
    let schedules = times.hsdsSchedules(owner: "x")
    #expect(schedules == times.hsdsSchedules(owner: "x"))
    #expect(schedules.count == 1)
    let first = try #require(schedules.first)
    #expect(first["freq"] == "WEEKLY")
    #expect(first["byday"] == "MO,TH")
    #expect(first["id"] != times.hsdsSchedules(owner: "y").first?["id"])
    #expect(Times(hsdsSchedules: schedules) == times)
    #expect(first == HSDSOrder.ordered(first, table: "schedule"), "fields stand in the order of HSDS")
  }

  @Test func numbersMayStandAsText() {
    let schedule: JSONObject = [
      "freq": "WEEKLY", "byday": "MO", "interval": "2", "dtstart": "2026-01-05", "opens_at": "10:00",
      "count": "x",
    ]
    let times = Times(hsdsSchedules: [schedule])
    #expect(
      times.rules.first?.recurrence
        == .weekly(Weekdays([.monday]), .everyNth(2, anchor: LocalDate(year: 2026, month: 1, day: 5))))
  }

  @Test func whatIsNoScheduleIsKeptOrPassedOver() {
    #expect(Times(hsdsSchedules: []) == Times())
    #expect(Times(hsdsSchedules: [JSONObject()]).rules.isEmpty)
    let odd: JSONObject = ["freq": .array(["x"]), "opens_at": .bool(true), "description": "nach Mondstand"]
    #expect(Times(hsdsSchedules: [odd]).note == "nach Mondstand")
  }
}

@Suite struct QuickIdentityTests {
  @Test(arguments: [
    "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "17", "", " 17 ", "abc-1",
    "{6f9619ff-8b86-d011-b42d-00cf4fc964ff}", "6f9619ff-8b86-d011-b42d-00cf4fc964fg",
    "6f9619ff_8b86-d011-b42d-00cf4fc964ff", "urn:uuid:6f9619ff-8b86-d011-b42d-00cf4fc964ff", "ü",
  ]) func isTheSameId(_ text: String) {
    #expect(
      HSDSIdentity.quick(source: "q", table: "service", id: text)
        == HSDSIdentity.uuid(source: "q", table: "service", id: text))
    #expect(HSDSIdentity.isLowercaseUUID(text) == (text == "6f9619ff-8b86-d011-b42d-00cf4fc964ff"))
  }
}
