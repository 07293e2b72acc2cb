import Places

/// The date of a mail, `Tue, 24 Nov 2026 10:30:00 +0100`, by the clock of Germany.
enum MailDate {
  /// 1970 began on a Thursday.
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func text(_ instant: Instant) -> String {
    let local = BerlinTime.local(instant)
    let seconds = (instant.milliseconds / 1000 % 60 + 60) % 60
    let offset = BerlinTime.offsetMinutes(at: instant)
    let weekday = (local.date.dayNumber % 7 + 7) % 7
    let clock = "\(two(local.time.hour)):\(two(local.time.minute)):\(two(Int(seconds)))"
    let day = "\(local.date.day) \(months[local.date.month - 1]) \(local.date.year)"
    return "\(days[weekday]), \(day) \(clock) +\(two(offset / 60))\(two(offset % 60))"
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
