/// A calendar as programs for phones and desks read it: iCalendar, RFC 5545.
public struct CalendarFile: Sendable {
  /// What programs call the calendar.
  public var name: String
  /// Its events.
  public var events: [CalendarEvent]

  /// The media type.
  public static let type = "text/calendar; charset=utf-8"

  /// A calendar.
  public init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The file.
  public var bytes: [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Lotse//Lotse//DE")
    lines.add("CALSCALE", "GREGORIAN")
    // METHOD is left out: with it some programs ask whether to answer an invitation.
    lines.add("X-WR-CALNAME", text: name)
    lines.add("X-WR-TIMEZONE", Self.zone)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    lines.add("X-PUBLISHED-TTL", "P1D")
    Self.addZone(to: &lines)
    for event in events { Self.add(event, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private static let zone = "Europe/Berlin"

  /// German civil time as it has been since 1996.
  private static func addZone(to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", zone)
    for (kind, from, to, name, start, month) in [
      ("DAYLIGHT", "+0100", "+0200", "CEST", "19960331T020000", 3),
      ("STANDARD", "+0200", "+0100", "CET", "19961027T030000", 10),
    ] {
      lines.add("BEGIN", kind)
      lines.add("TZOFFSETFROM", from)
      lines.add("TZOFFSETTO", to)
      lines.add("TZNAME", name)
      lines.add("DTSTART", start)
      lines.add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
      lines.add("END", kind)
    }
    lines.add("END", "VTIMEZONE")
  }

  private static func add(_ event: CalendarEvent, to lines: inout ContentLines) {
    let local = ";TZID=\(zone)"
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("DTSTAMP", event.stamp.text + "Z")
    lines.add("DTSTART\(local)", event.start.text)
    if let end = event.end { lines.add("DTEND\(local)", end.text) }
    if let rule = event.rule { lines.add("RRULE", rule.text) }
    if !event.except.isEmpty {
      lines.add("EXDATE\(local)", event.except.map(\.text).joined(separator: ","))
    }
    lines.add("SUMMARY", text: event.summary)
    lines.add("DESCRIPTION", text: event.description)
    lines.add("LOCATION", text: event.location)
    if let url = event.url { lines.add("URL", url) }
    // Nobody is busy because a café is open.
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }
}
