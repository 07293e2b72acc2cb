import Foundation
import Offers
import Places

/// Says when times are open by the plainest means: day by day, minute by minute, with Foundation's time zone.
/// It shares no code with the evaluation.
struct TimesOracle {
  let first: LocalDate
  /// A flag for each minute on the wall, from the beginning of the first day.
  private var isOpen: [Bool]
  /// For each minute the next one that is open, and the next that is closed; the count if there is none.
  private var nextOpen: [Int]
  private var nextClosed: [Int]
  private let zone: TimeZone

  init?(_ times: Times, from first: LocalDate, days: Int, calendar: HolidayCalendar) {
    guard let zone = TimeZone(identifier: "Europe/Berlin") else { return nil }
    self.zone = zone
    self.first = first
    isOpen = Array(repeating: false, count: days * 1440)
    nextOpen = []
    nextClosed = []
    for offset in -1..<days {
      let date = first.adding(days: offset)
      for hours in Self.hours(of: times, on: date, calendar) {
        let start = offset * 1440 + hours.opens.minutes
        for minute in start..<start + hours.length where isOpen.indices.contains(minute) {
          if let closure = times.closure, closure.covers(first.adding(days: minute / 1440)) { break }
          isOpen[minute] = true
        }
      }
    }
    nextOpen = Array(repeating: isOpen.count, count: isOpen.count + 1)
    nextClosed = nextOpen
    for minute in isOpen.indices.reversed() {
      nextOpen[minute] = isOpen[minute] ? minute : nextOpen[minute + 1]
      nextClosed[minute] = isOpen[minute] ? nextClosed[minute + 1] : minute
    }
  }

  /// Minutes on the wall since the first day; the second pass of the hour that comes twice waits at 02:59.
  func wallMinute(_ instant: Instant) -> Int {
    let seconds = instant.milliseconds / 1000
    let date = Date(timeIntervalSince1970: Double(seconds))
    let offset = zone.secondsFromGMT(for: date)
    var wall = (Int(seconds) + offset) / 60 - first.dayNumber * 1440
    let hourAgo = zone.secondsFromGMT(for: date - 3600)
    if hourAgo > offset { wall += 60 - wall % 60 - 1 }
    return wall
  }

  func isOpen(at minute: Int) -> Bool { isOpen[minute] }

  /// The first closed minute from an open one on.
  func end(after minute: Int) -> Int? { found(nextClosed[minute]) }

  /// The first minute after the unbroken time around the minute in which something begins.
  func next(after minute: Int) -> Int? { found(nextOpen[isOpen[minute] ? nextClosed[minute] : minute]) }

  /// The minute as minutes on the wall since 1970.
  private func found(_ minute: Int) -> Int? {
    minute < isOpen.count ? minute + first.dayNumber * 1440 : nil
  }

  static func hours(of times: Times, on date: LocalDate, _ calendar: HolidayCalendar) -> [Hours] {
    if let closure = times.closure {
      let hasBegun = closure.from == nil || closure.from ?? date <= date
      let hasEnded = closure.until != nil && closure.until ?? date < date
      if hasBegun && !hasEnded { return [] }
    }
    var extra: [Hours] = []
    var ruling: TimeException?
    for exception in times.exceptions where exception.from <= date && date <= exception.to {
      if case .extra(let hours) = exception.kind {
        extra += hours
      } else if let old = ruling {
        if exception.from.days(until: exception.to) <= old.from.days(until: old.to) { ruling = exception }
      } else {
        ruling = exception
      }
    }
    switch ruling?.kind {
    case .closed?: return extra
    case .changed(let hours)?: return extra + hours
    default: break
    }
    if times.availability == .alwaysOpen { return extra + [Hours(opens: .midnight, closes: .endOfDay)] }
    return extra + times.rules.filter { holds($0, on: date, calendar) }.map(\.hours)
  }

  static func holds(_ rule: TimeRule, on date: LocalDate, _ calendar: HolidayCalendar) -> Bool {
    if let from = rule.validFrom, date < from { return false }
    if let to = rule.validTo, date > to { return false }
    let isSchool = calendar.schoolHolidays.contains(date)
    if rule.season == .termTime && isSchool || rule.season == .schoolHolidays && !isSchool { return false }
    let isPublic = PublicHolidays.name(on: date, state: calendar.state) != nil
    if rule.publicHolidays == .closed && isPublic || rule.publicHolidays == .only && !isPublic {
      return false
    }
    switch rule.recurrence {
    case .dates(let dates): return dates.contains(date)
    case .monthlyByDay(let numbers):
      return numbers.contains(date.day) || numbers.contains(date.day - date.daysInMonth - 1)
    case .monthlyByWeekday(let days, let numbers):
      let fromStart = (1...5).first { date.adding(days: -7 * $0).month != date.month } ?? 0
      let fromEnd = (1...5).first { date.adding(days: 7 * $0).month != date.month } ?? 0
      return days.contains(date.weekday) && (numbers.contains(fromStart) || numbers.contains(-fromEnd))
    case .weekly(let days, let cycle):
      guard days.contains(date.weekday) else { return false }
      switch cycle {
      case .every: return true
      case .evenWeeks: return date.isoWeek.isMultiple(of: 2)
      case .oddWeeks: return !date.isoWeek.isMultiple(of: 2)
      case .everyNth(let number, let anchor):
        guard let anchor else { return number == 1 }
        return (date.startOfWeek.days(until: anchor.startOfWeek) / 7).isMultiple(of: number)
      }
    }
  }
}
