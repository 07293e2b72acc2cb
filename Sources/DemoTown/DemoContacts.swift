import Navigator
import Places
import Storage

/// Invented contacts at the desk of a demo town, so that its report has something to show. The same each time.
enum DemoContacts {
  /// Kinds of contact, and how often each comes in a month at least.
  private static let kinds: [(code: String, count: Int)] = [
    ("phone.6-10.education.de.sheet", 5), ("phone.0-3.care.de.sheet", 4),
    ("desk.3-6.material-security.uk.sheet", 3),
    ("desk.birth.health.ar.handed-over", 2), ("phone.10-18.counselling-parenting.de.handed-over", 3),
    ("desk.into-school.language-integration.tr.sheet", 2), ("visit..material-security.de.nothing", 1),
    ("phone.6-10.participation.ru.nothing", 1),
  ]

  /// Contacts of the months before a day.
  static func book(_ area: AreaKey, before today: LocalDate, in tx: any Transaction) throws {
    for month in 1...14 {
      let day = today.adding(months: -month)
      for (place, kind) in kinds.enumerated() {
        guard let tick = ContactTick(code: kind.code) else { continue }
        // No month is like another.
        let wave = (month * month + place * month) % 5
        try ContactTally.book(tick, kind.count + wave, on: day, area: area, in: tx)
      }
    }
  }
}
