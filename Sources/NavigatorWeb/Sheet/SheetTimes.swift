import Markup
import Offers
import Places

/// When, in any of the languages: regular times and the next dates. Words that somebody wrote in German stay German
/// and are marked so.
struct SheetTimes {
  let sight: Sight
  let times: Times
  let texts: RouteSheetTexts

  private static let shown = 2

  /// With the next dates.
  var html: HTML { "\(regular)\(next)" }

  /// What holds for long.
  var regular: HTML {
    if let closure = times.closure, closure.covers(sight.today) {
      return "<p>\(closure.until.map { "\(texts.closedUntil) \($0.german)" } ?? texts.closed)</p>"
    }
    let lines = texts.language.isGerman ? german : translated
    guard !lines.isEmpty else { return "<p>\(texts.askWhen)</p>" }
    return lines.map { "<p>\($0)</p>" as HTML }.joined()
  }

  private var german: [HTML] { TimesFormatter.german(times).map { HTML.text($0) } }

  private var translated: [HTML] {
    switch times.availability {
    case .alwaysOpen: return [.text(texts.aroundTheClock)]
    case .byAppointment: return [.text(texts.byAppointment)]
    case .unknown, .scheduled: break
    }
    var lines = times.rules.map(line)
    if times.alsoByAppointment { lines.append(.text(texts.byAppointment)) }
    return lines + [times.note.filled].compactMap { $0 }.map(Self.original)
  }

  private func line(_ rule: TimeRule) -> HTML {
    guard case .weekly(let days, .every) = rule.recurrence, rule.season == .always, rule.note.filled == nil,
      rule.validFrom.map({ $0 <= sight.today }) ?? true, rule.validTo == nil
    else {
      return TimesFormatter.german(Times(rules: [rule])).map(Self.original).joined(separator: "<br>")
    }
    let names = days.days.map { texts.weekdays[$0.rawValue - 1] }.joined(separator: ", ")
    return "\(names): \(hours(rule.opens, rule.closes))"
  }

  private var next: HTML? {
    guard times.availability == .scheduled, !(times.closure?.covers(sight.today) ?? false) else { return nil }
    let dates = NextDates(times, sight).first(Self.shown)
    guard !dates.isEmpty else { return nil }
    let days = dates.map { date -> HTML in
      let day = date.start.date
      let name = texts.weekdays[day.weekday.rawValue - 1]
      return """
        <span class="date">\(name) <bdi>\(day.german)</bdi>, \(hours(date.start.time, date.end?.time))</span>
        """
    }
    return "<p><span class=\"soft\">\(texts.next)</span> \(days.joined(separator: " · "))</p>"
  }

  /// "14:00–16:00", kept together and from left to right in every script.
  private func hours(_ opens: LocalTime, _ closes: LocalTime?) -> HTML {
    guard let closes else { return "\(texts.from) <bdi>\(opens.iso8601)</bdi>" }
    return "<bdi dir=\"ltr\">\("\(opens.iso8601)–\(closes.iso8601)")</bdi>"
  }

  /// What is written in German on a page of another language.
  static func original(_ text: String) -> HTML { "<span lang=\"de\" dir=\"ltr\">\(lines: text)</span>" }
}
