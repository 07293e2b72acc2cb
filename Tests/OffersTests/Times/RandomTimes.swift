import Offers
import Places

/// Random times around a day, awkward on purpose: overlaps, nights, holidays, contradictions.
struct RandomTimes {
  var generator: Seeded
  let around: LocalDate

  init(seed: UInt64, around: LocalDate) {
    generator = Seeded(seed)
    self.around = around
  }

  mutating func times() -> Times {
    var times = Times(
      availability: .scheduled, rules: (0..<Int.random(in: 0...4, using: &generator)).map { _ in rule() },
      exceptions: chance(3) ? (0..<Int.random(in: 1...3, using: &generator)).map { _ in exception() } : [],
      closure: chance(5) ? closure() : nil, alsoByAppointment: chance(4))
    if chance(8) {
      times.availability = Times.Availability.allCases.randomElement(using: &generator) ?? .scheduled
    }
    return times
  }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 1...oneIn, using: &generator) == 1 }

  mutating func date(_ spread: Int = 45) -> LocalDate {
    around.adding(days: Int.random(in: -spread...spread, using: &generator))
  }

  mutating func hours() -> Hours {
    let opens = LocalTime(clamping: Int.random(in: 0..<48, using: &generator) * 30)
    if chance(8) { return Hours(opens: opens) }
    if chance(10) { return Hours(opens: .midnight, closes: .endOfDay) }
    return Hours(opens: opens, closes: LocalTime(clamping: Int.random(in: 0...48, using: &generator) * 30))
  }

  mutating func weekdays() -> Weekdays { Weekdays(rawValue: UInt8.random(in: 1...127, using: &generator)) }

  mutating func recurrence() -> Recurrence {
    switch Int.random(in: 0...9, using: &generator) {
    case 0: .monthlyByWeekday(weekdays(), [Int.random(in: 1...5, using: &generator)])
    case 1: .monthlyByWeekday(weekdays(), [1, -1])
    case 2: .monthlyByDay([Int.random(in: 1...31, using: &generator), -1])
    case 3: .dates([date(), date(), date(400)].sorted())
    case 4: .weekly(weekdays(), .everyNth(Int.random(in: 1...4, using: &generator), anchor: date(200)))
    case 5: .weekly(weekdays(), chance(2) ? .evenWeeks : .oddWeeks)
    default: .weekly(weekdays())
    }
  }

  mutating func rule() -> TimeRule {
    let hours = hours()
    var rule = TimeRule(recurrence(), opens: hours.opens, closes: hours.closes)
    if chance(5) { rule.validFrom = date() }
    if chance(5) { rule.validTo = date() }
    if chance(3) { rule.season = chance(2) ? .termTime : .schoolHolidays }
    if chance(3) { rule.publicHolidays = chance(2) ? .open : .only }
    return rule
  }

  mutating func exception() -> TimeException {
    let from = date(10)
    let to = chance(2) ? from : from.adding(days: Int.random(in: 1...9, using: &generator))
    switch Int.random(in: 0...2, using: &generator) {
    case 0: return TimeException(.closed, from: from, to: to)
    case 1: return TimeException(.extra([hours()]), from: from, to: to)
    default: return TimeException(.changed([hours(), hours()]), from: from, to: to)
    }
  }

  mutating func closure() -> Closure {
    let from = date(10)
    return Closure(
      from: chance(3) ? nil : from,
      until: chance(5) ? nil : from.adding(days: Int.random(in: 0...20, using: &generator)))
  }
}
