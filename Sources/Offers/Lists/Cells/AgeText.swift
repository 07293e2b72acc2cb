/// Ages in words that ``AgeCell`` reads back.
public enum AgeText {
  /// `6–10 Jahre`, `6 Monate – 3 Jahre`, `ab 3 Jahre`, `bis 18 Monate`, `Schwangerschaft – 0 Monate`.
  public static func german(_ ages: AgeRange) -> String {
    switch (ages.from, ages.to) {
    case (let from?, let to?):
      let right = upper(to)
      var left = lower(from)
      if from == 0, let unit = right.unit { left = ("0", unit) }
      if let unit = left.unit, unit == right.unit {
        return left.text == right.text ? "\(left.text) \(unit)" : "\(left.text)–\(right.text) \(unit)"
      }
      return "\(joined(left)) – \(joined(right))"
    case (let from?, nil): return "ab \(joined(lower(from)))"
    case (nil, let to?): return "bis \(joined(upper(to)))"
    case (nil, nil): return ""
    }
  }

  private typealias Point = (text: String, unit: String?)

  private static func lower(_ month: Int) -> Point {
    if month == -9 { return ("Schwangerschaft", nil) }
    if month < 0 { return ("\(-month) Monate vor der Geburt", nil) }
    return month % 12 == 0 ? ("\(month / 12)", "Jahre") : ("\(month)", "Monate")
  }

  private static func upper(_ month: Int) -> Point {
    if month < 0 { return ("\(-month) Monate vor der Geburt", nil) }
    return (month + 1) % 12 == 0 ? ("\(month / 12)", "Jahre") : ("\(month)", "Monate")
  }

  private static func joined(_ point: Point) -> String {
    point.unit.map { "\(point.text) \($0)" } ?? point.text
  }
}
