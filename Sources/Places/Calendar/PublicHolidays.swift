/// The public holidays of the German states, computed; right for the years since 1995.
///
/// A state is named by its two-digit official key ("03" is Lower Saxony). A longer key (county, municipality)
/// works too; it matters in Augsburg (09761), the only municipality with a holiday of its own. Mariä
/// Himmelfahrt counts for all of Bavaria, though it is one only where most people are Catholic (about five of
/// six municipalities); holidays of single parishes in Saxony and Thuringia (Fronleichnam) are left out.
public enum PublicHolidays {
  /// The German name of the holiday, or nil on any other day or for an unknown key.
  public static func name(on date: LocalDate, state key: String) -> String? {
    guard let state = State(key: key) else { return nil }
    let (year, month, day) = date.civil
    return fixed(year, month, day, state)
      ?? movable(date.dayNumber - Easter.dayNumber(in: year), state)
      ?? repentanceDay(date, month, day, state)
      ?? once(year, month, day, state)
  }

  /// All holidays of a year in order.
  public static func all(in year: Int, state: String) -> [(date: LocalDate, name: String)] {
    guard let first = LocalDate(year: year, month: 1, day: 1) else { return [] }
    return (0..<366).compactMap { offset in
      let date = first.adding(days: offset)
      guard date.year == year, let name = name(on: date, state: state) else { return nil }
      return (date, name)
    }
  }

  private static func fixed(_ year: Int, _ month: Int, _ day: Int, _ state: State) -> String? {
    switch (month, day) {
    case (1, 1): "Neujahr"
    case (1, 6) where state.isOne(of: [8, 9, 15]): "Heilige Drei Könige"
    case (3, 8) where state.number == 11 && year >= 2019 || state.number == 13 && year >= 2023:
      "Internationaler Frauentag"
    case (5, 1): "Tag der Arbeit"
    case (8, 8) where state.isAugsburg: "Augsburger Hohes Friedensfest"
    case (8, 15) where state.isOne(of: [9, 10]): "Mariä Himmelfahrt"
    case (9, 20) where state.number == 16 && year >= 2019: "Weltkindertag"
    case (10, 3): "Tag der Deutschen Einheit"
    case (10, 31)
    where state.isOne(of: [12, 13, 14, 15, 16]) || year == 2017
      || state.isOne(of: [1, 2, 3, 4]) && year >= 2018:
      "Reformationstag"
    case (11, 1) where state.isOne(of: [5, 7, 8, 9, 10]): "Allerheiligen"
    case (12, 25): "1. Weihnachtstag"
    case (12, 26): "2. Weihnachtstag"
    default: nil
    }
  }

  private static func movable(_ daysAfterEaster: Int, _ state: State) -> String? {
    switch daysAfterEaster {
    case -2: "Karfreitag"
    case 0 where state.number == 12: "Ostersonntag"
    case 1: "Ostermontag"
    case 39: "Christi Himmelfahrt"
    case 49 where state.number == 12: "Pfingstsonntag"
    case 50: "Pfingstmontag"
    case 60 where state.isOne(of: [5, 6, 7, 8, 9, 10]): "Fronleichnam"
    default: nil
    }
  }

  /// The Wednesday before 23 November.
  private static func repentanceDay(_ date: LocalDate, _ month: Int, _ day: Int, _ state: State) -> String? {
    guard state.number == 14, month == 11, (16...22).contains(day), date.weekday == .wednesday else {
      return nil
    }
    return "Buß- und Bettag"
  }

  /// Holidays that Berlin set for a single year (the 75th and 80th anniversary of the liberation).
  private static func once(_ year: Int, _ month: Int, _ day: Int, _ state: State) -> String? {
    guard state.number == 11, month == 5, day == 8, year == 2020 || year == 2025 else { return nil }
    return "Tag der Befreiung"
  }

  private struct State {
    let number: Int
    let isAugsburg: Bool

    init?(key: String) {
      guard let number = Int(key.prefix(2)), (1...16).contains(number), key.utf8.count >= 2 else {
        return nil
      }
      self.number = number
      isAugsburg = key.hasPrefix("09761")
    }

    func isOne(of numbers: [Int]) -> Bool { numbers.contains(number) }
  }
}
