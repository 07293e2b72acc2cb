import Navigator
import Places
import Storage

/// Invented searches that led nowhere, so that a demo town's list has something to show. The same each time.
enum DemoUnmet {
  /// Needs, and how often each comes in a month at least.
  private static func needs(_ area: AreaKey) -> [(need: UnmetNeed, count: Int)] {
    [
      (UnmetNeed(.nothing, subject: "Legasthenie", area: area, phase: .primary, situation: .education), 2),
      (UnmetNeed(.nothing, subject: "Legasthenie", area: area, phase: .youth), 1),
      (
        UnmetNeed(
          .choice, subject: "Logopädie", choice: .language, area: area, phase: .kindergarten,
          situation: .health, language: "tr"), 1
      ),
      (UnmetNeed(.choice, choice: .time, area: area, phase: .primary, slot: "sat-morning"), 2),
      (
        UnmetNeed(
          .choice, subject: "Tagesmutter", choice: .time, area: area, phase: .toddler, slot: "-evening"), 1
      ),
    ]
  }

  /// Searches of the months before a day.
  static func book(_ area: AreaKey, before today: LocalDate, in tx: any Transaction) throws {
    for month in 1...9 {
      let week = today.adding(months: -month).startOfWeek
      for (place, entry) in needs(area).enumerated() {
        try UnmetStore.book(entry.need, entry.count + (month + place) % 3, week: week, in: tx)
      }
    }
  }
}
