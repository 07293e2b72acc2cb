import Documents
import Markup
import Navigator
import Offers
import Places
import Web

/// The times of an offer as events for a calendar. Of protected places they say only that one must call.
struct OfferEvents {
  /// So far ahead; who wants more fetches the calendar again.
  static let days = Times.horizon

  let sight: Sight
  let entry: CatalogueEntry

  private var offer: Offer { entry.offer }

  /// The events from today on; empty where nobody knows dates.
  var events: [CalendarEvent] {
    guard offer.isListed else { return [] }
    var groups: [(times: Times, place: [Place], mark: String)] = []
    let shared = entry.places.filter { place in
      offer.sites.first { $0.place == place.id }?.times.map { $0 == offer.shownTimes } ?? true
    }
    groups.append((offer.shownTimes, shared, "t"))
    for (index, site) in offer.sites.enumerated() {
      guard let times = site.times, times != offer.shownTimes else { continue }
      groups.append((times, entry.places.filter { $0.id == site.place }, "s\(index)"))
    }
    return groups.flatMap { events(of: $0.times, at: $0.place, $0.mark) }
  }

  private func events(of times: Times, at places: [Place], _ mark: String) -> [CalendarEvent] {
    let plan = TimesPlan(
      times, from: sight.today, to: sight.today.adding(days: Self.days), in: sight.catalogue.calendar)
    var events: [CalendarEvent] = []
    for (index, series) in plan.series.enumerated() {
      let rule = series.rule
      guard let days = CalendarRule.Days(rule.recurrence) else { continue }
      let begins = { (date: LocalDate) in LocalDateTime(date: date, time: rule.opens) }
      var event = event(
        "\(mark)-r\(index)", places, from: begins(series.first),
        to: rule.closes.map { _ in begins(series.first).adding(minutes: rule.hours.length) }, rule.note)
      event.rule = CalendarRule(days, until: CalendarMoment(BerlinTime.instant(begins(series.last))))
      event.except = series.except.map { CalendarMoment(begins($0)) }
      events.append(event)
    }
    for date in plan.single {
      let name = "\(mark)-\(CalendarMoment(date.start).key)"
      events.append(event(name, places, from: date.start, to: date.end, date.note))
    }
    return events
  }

  private func event(
    _ mark: String, _ places: [Place], from start: LocalDateTime, to end: LocalDateTime?, _ note: String?
  ) -> CalendarEvent {
    var event = CalendarEvent(
      uid: "\(offer.id)-\(mark)@lotse", summary: offer.name, stamp: CalendarMoment(offer.lastModified),
      start: CalendarMoment(start), end: end.map { CalendarMoment($0) })
    let words = PlaceWords(sight)
    let known = places.map(\.published).filter { !$0.isProtected }
    event.location = known.map { words.line($0) }.joined(separator: " / ").filled
    let isHidden = places.contains(where: \.isProtected)
    let phones = offer.phones.map(\.number).joined(separator: ", ").filled
    event.description =
      [
        note.filled, offer.summary.filled, isHidden ? sight.texts.offer.protectedAddress : nil,
        offer.registration.map(sight.texts.offer.registration),
        phones.map { "\(sight.texts.offer.call): \($0)" },
      ].compactMap { $0 }.joined(separator: "\n").filled
    event.url = offer.url.flatMap { Link(web: $0) }?.string
    return event
  }
}

extension PlaceWords {
  /// A place on one line: "Haus am Bach, Bachweg 7, 31061 Alfeld"; of a protected one only its name.
  func line(_ place: Place) -> String {
    let place = place.published
    let town = [place.address?.postalCode.filled, place.address?.city.filled].compactMap { $0 }
      .joined(separator: " ").filled
    return [place.name.filled ?? name(place), place.address?.street.filled, town].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension CalendarRule.Days {
  /// The rule of calendars for a recurrence; nil where there is none.
  init?(_ recurrence: Recurrence) {
    func numbers(_ days: Weekdays) -> [Int] { (1...7).filter { days.rawValue & (1 << UInt8($0 - 1)) != 0 } }
    switch recurrence {
    case .weekly(let days, .every): self = .weekly(numbers(days), every: 1)
    case .weekly(let days, .everyNth(let number, _)): self = .weekly(numbers(days), every: max(1, number))
    case .monthlyByWeekday(let days, let ordinals):
      let valid = ordinals.filter { (1...5).contains($0) || (-5 ... -1).contains($0) }
      guard !valid.isEmpty else { return nil }
      self = .monthlyByWeekday(numbers(days), valid)
    case .monthlyByDay(let numbers):
      let valid = numbers.filter { (1...31).contains($0) || (-31 ... -1).contains($0) }
      guard !valid.isEmpty else { return nil }
      self = .monthlyByDay(valid)
    case .weekly(_, .evenWeeks), .weekly(_, .oddWeeks), .dates: return nil
    }
  }
}

extension CalendarMoment {
  /// A moment on the wall; 24:00 is the next day.
  init(_ local: LocalDateTime) {
    let plain = LocalDateTime(wallMinutes: local.wallMinutes)
    self.init(
      year: plain.date.year, month: plain.date.month, day: plain.date.day, hour: plain.time.minutes / 60,
      minute: plain.time.minutes % 60)
  }

  /// A moment in UTC.
  init(_ instant: Instant) {
    self.init(LocalDateTime(wallMinutes: Int(instant.milliseconds / 60_000)))
  }

  /// A short mark of the moment.
  fileprivate var key: String { "\(year)-\(month)-\(day)-\(hour)-\(minute)" }
}
