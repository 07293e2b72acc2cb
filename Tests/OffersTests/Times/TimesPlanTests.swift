import Offers
import Places
import Testing

/// What calendars are told begins when the times begin.
@Suite struct TimesPlanTests {
  private static let calendar = HolidayCalendar(
    state: "03",
    schoolHolidays: [
      SchoolHoliday(
        state: "03", name: "Weihnachtsferien", from: LocalDate(dayNumber: 20_810),
        to: LocalDate(dayNumber: 20_825))
    ])
  private static let monday = LocalDate(dayNumber: 20_780).startOfWeek

  private static func rule(
    _ recurrence: Recurrence, _ change: (inout TimeRule) -> Void = { _ in }
  ) -> TimeRule {
    var rule = TimeRule(recurrence, opens: LocalTime(clamping: 840), closes: LocalTime(clamping: 960))
    change(&rule)
    return rule
  }

  /// Every kind of rule that there is.
  private static let rules: [TimeRule] = [
    rule(.weekly(Weekdays([.tuesday, .thursday]))),
    rule(.weekly(Weekdays([.tuesday]))) { $0.season = .termTime },
    rule(.weekly(Weekdays([.friday]))) { $0.season = .schoolHolidays },
    rule(.weekly(.daily)) { $0.publicHolidays = .only },
    rule(.weekly(Weekdays([.monday]))) { $0.publicHolidays = .open },
    rule(.weekly(Weekdays([.monday, .sunday]), .everyNth(3, anchor: monday.adding(days: -20)))),
    rule(.weekly(Weekdays([.monday]), .everyNth(2, anchor: nil))),
    rule(.weekly(Weekdays([.wednesday]), .evenWeeks)), rule(.weekly(Weekdays([.wednesday]), .oddWeeks)),
    rule(.monthlyByWeekday(Weekdays([.monday, .friday]), [1, -1])), rule(.monthlyByDay([1, 31, -1])),
    rule(.dates([monday.adding(days: 3), monday.adding(days: 90)])),
    rule(.weekly(Weekdays([.saturday]))) {
      $0.validFrom = monday.adding(days: 40)
      $0.validTo = monday.adding(days: 70)
      $0.closes = LocalTime(clamping: 60)
    },
  ]

  private static let exceptions: [[TimeException]] = [
    [],
    [
      TimeException(.closed, from: monday.adding(days: 7), to: monday.adding(days: 30)),
      TimeException(
        .changed([Hours(opens: LocalTime(clamping: 600), closes: LocalTime(clamping: 660))]),
        from: monday.adding(days: 8)),
      TimeException(.extra([Hours(opens: LocalTime(clamping: 1_200))]), from: monday.adding(days: 5)),
    ],
  ]

  private static let closures: [Closure?] = [
    nil, Closure(from: monday.adding(days: 50), until: monday.adding(days: 60)),
    Closure(from: monday.adding(days: 100)), Closure(until: monday.adding(days: 20)), Closure(),
  ]

  /// The begins that a calendar would show.
  private func begins(_ plan: TimesPlan, _ to: LocalDate) -> [Int] {
    var out = plan.single.map(\.start.wallMinutes)
    for series in plan.series {
      var bare = series.rule
      bare.season = .always
      bare.publicHolidays = .open
      bare.validFrom = nil
      bare.validTo = nil
      let days = (series.first.dayNumber...series.last.dayNumber).map(LocalDate.init(dayNumber:))
      for day in days where !series.except.contains(day) {
        let found = Times(rules: [bare]).occurrences(from: day, to: day, in: Self.calendar)
        out += found.map(\.start.wallMinutes)
      }
    }
    return out.sorted()
  }

  @Test(arguments: Array(rules.indices))
  func eachRuleWithEachExceptionAndClosure(_ index: Int) {
    let to = Self.monday.adding(days: 200)
    for exceptions in Self.exceptions {
      for closure in Self.closures {
        let times = Times(rules: [Self.rules[index]], exceptions: exceptions, closure: closure)
        let plan = TimesPlan(times, from: Self.monday, to: to, in: Self.calendar)
        let right = times.occurrences(from: Self.monday, to: to, in: Self.calendar).map(\.start.wallMinutes)
        #expect(begins(plan, to) == right, "\(exceptions.count) \(String(describing: closure))")
      }
    }
  }

  @Test func whatRepeatsIsOneSeries() throws {
    let plan = TimesPlan(
      Times(rules: [Self.rules[1]]), from: Self.monday, to: Self.monday.adding(days: 100), in: Self.calendar)
    let series = try #require(plan.series.first)
    #expect(plan.series.count == 1 && plan.single.isEmpty)
    #expect(series.first.weekday == .tuesday && series.except.count >= 2)
  }

  @Test func withoutDatesThereIsNothing() {
    for times in [Times.unknown, Times(availability: .alwaysOpen), Times(availability: .byAppointment)] {
      let plan = TimesPlan(times, from: Self.monday, to: Self.monday.adding(days: 10), in: Self.calendar)
      #expect(plan.series.isEmpty && plan.single.isEmpty)
    }
    let back = TimesPlan(
      Times(rules: [Self.rules[0]]), from: Self.monday, to: Self.monday.adding(days: -9), in: Self.calendar)
    #expect(back.series.count + back.single.count <= 1)
  }
}
