import Markup
import Navigator
import Offers
import Places

/// When: now, the next dates, and the regular times.
struct OfferTimes {
  let sight: Sight
  let offer: Offer
  let open: OpenWords

  private static let shown = 3

  private var texts: OfferTexts { sight.texts.offer }
  private var times: Times { offer.shownTimes }

  var html: HTML {
    let isPaused = if case .temporarilyClosed = open.state { true } else { false }
    let state = isPaused ? nil : open.line
    let lines = sight.formatter.lines(times)
    // With the state alone there is nothing more to say: "rund um die Uhr".
    let regular = lines.count == 1 && lines.first == open.text ? nil : Paragraphs.list(lines, sight.german)
    let season = texts.season(offer.season).map { "<p>\($0)</p>" as HTML }
    return """
      \(state)\(next)\(regular.map { "<p class=\"soft\">\(texts.regular):</p>\($0)" as HTML })\
      \(season)\(holidays)\(state == nil && regular == nil ? "<p>\(open.text)</p>" : .empty)
      """
  }

  /// The dates that come next, for the calendar at home.
  private var next: HTML? {
    let dates = NextDates(times, sight).first(Self.shown)
    guard !dates.isEmpty, times.availability == .scheduled else { return nil }
    return """
      <p class="soft">\(texts.next):</p><ul class="dates">\(dates, { "<li>\(sight.german.html(told($0)))</li>" })</ul>
      """
  }

  /// "heute, 24.11., 14–16 Uhr", "Dienstag, 1.12., 14–16 Uhr (mit Frau Kaya)": the date stays true on paper.
  private func told(_ date: Occurrence) -> String {
    let day = date.start.date
    let words = sight.texts.times
    let name =
      switch sight.today.days(until: day) {
      case 0: words.today
      case 1: words.tomorrow
      default: words.weekdays[day.weekday.rawValue - 1]
      }
    let number = day.year == sight.today.year ? words.shortDate(day) : words.date(day)
    let hours = sight.formatter.span(date.start.time, date.end?.time)
    let note = date.note.filled.map { " (\(sight.german.mark($0)))" } ?? ""
    return [name, number, hours].joined(separator: words.comma) + note
  }

  /// Closed on public holidays is the rule and not said at each line.
  private var holidays: HTML? {
    let isRule = times.availability == .scheduled && !times.rules.isEmpty
    guard isRule, times.rules.allSatisfy({ $0.publicHolidays == .closed }) else { return nil }
    return "<p>\(texts.notOnHolidays)</p>"
  }
}

/// The next times of an offer, looked for further and further ahead.
struct NextDates {
  private let times: Times
  private let sight: Sight

  init(_ times: Times, _ sight: Sight) {
    self.times = times
    self.sight = sight
  }

  /// The next ones that have not begun; fewer if there are fewer within ``Times/horizon`` days.
  func first(_ count: Int) -> [Occurrence] {
    var found: [Occurrence] = []
    for days in [14, 100, Times.horizon] {
      found = times.occurrences(
        from: sight.today, to: sight.today.adding(days: days), in: sight.catalogue.calendar
      ).filter { $0.start > sight.wall }
      if found.count >= count { break }
    }
    return Array(found.prefix(count))
  }
}
