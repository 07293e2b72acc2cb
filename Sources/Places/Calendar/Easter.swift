/// Easter, on which the movable holidays hang.
enum Easter {
  /// The day number of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher).
  static func dayNumber(in year: Int) -> Int {
    let golden = year % 19
    let (century, inCentury) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7
    let shift = (golden + 11 * moon + 22 * weekday) / 451
    let sum = moon + weekday - 7 * shift + 114
    return LocalDate.dayNumber(year, sum / 31, sum % 31 + 1)
  }
}
