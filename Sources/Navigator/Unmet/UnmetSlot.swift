import Places

/// A time slot as it is counted: a day of the week, a part of the day, or both.
enum UnmetSlot {
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let parts: [(code: String, part: DayPart)] = [
    ("morning", .morning), ("afternoon", .afternoon), ("evening", .evening),
  ]

  /// The code of the slot that a need names; `now` and `today` are those of the moment.
  static func code(_ need: Need, at now: Instant) -> String {
    let wall = BerlinTime.local(now)
    let day = need.day ?? (need.opening == nil ? nil : wall.date.weekday)
    let minute = wall.time.minutes
    let part =
      need.part ?? (need.opening == .now ? DayPart.allCases.first { $0.minutes.contains(minute) } : nil)
    let name = parts.first { $0.part == part }?.code
    return (day.map { days[$0.rawValue - 1] } ?? "") + (name.map { "-\($0)" } ?? "")
  }

  /// What people read: "Dienstag vormittags".
  static func german(_ code: String) -> String {
    let pieces = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let day = pieces.first.flatMap { days.firstIndex(of: $0) }.flatMap { Weekday(rawValue: $0 + 1) }?.german
    let part = pieces.dropFirst().first.flatMap { name in parts.first { $0.code == name }?.part }
    let adverb: String? =
      switch part {
      case .morning: "vormittags"
      case .afternoon: "nachmittags"
      case .evening: "abends"
      case nil: nil
      }
    return [day, adverb].compactMap { $0 }.joined(separator: " ")
  }

  /// All codes in the order of the week.
  static let all: [String] = {
    let times = [""] + parts.map { "-\($0.code)" }
    return (days + [""]).flatMap { day in times.map { day + $0 } }.filter { !$0.isEmpty }
  }()
}
