import Offers

/// Ages in the words of a family: "6 bis 10 Jahre", "bis 18 Monate", "ab der Schwangerschaft".
struct AgeWords {
  let texts: FactTexts

  func callAsFunction(_ ages: AgeRange?) -> String {
    guard let ages else { return texts.everyAge }
    // Ages come from outside and may be any number.
    let from = ages.from.map(Self.held)
    let to = ages.to.map(Self.held)
    switch (from, to) {
    case (let from?, let to?) where from < 0:
      return to < 0 ? texts.unborn : "\(texts.fromUnborn) \(texts.upTo(birthday(to) ?? upper(to).text))"
    case (let from?, nil) where from < 0: return texts.fromUnborn
    case (let from?, nil): return lowerAlone(from)
    case (nil, let to?), (0?, let to?):
      return texts.upTo(birthday(to) ?? upper(to).text)
    case (let from?, let to?): return between(lower(from), upper(to))
    case (nil, nil): return texts.everyAge
    }
  }

  private static func held(_ month: Int) -> Int { min(max(month, -9), 200 * 12) }

  private typealias Point = (number: String, isYears: Bool, text: String)

  private func between(_ from: Point, _ to: Point) -> String {
    if from.number == to.number, from.isYears == to.isYears { return to.text }
    return texts.between(from.isYears == to.isYears ? from.number : from.text, to.text)
  }

  /// The end of a range that is a birthday rather than an age.
  private func birthday(_ to: Int) -> String? {
    switch to {
    case ...0: texts.birth
    case 11, 12: texts.firstYear
    default: nil
    }
  }

  /// The last month of a year of life belongs to the age in years: 131 months is still 10 years old.
  private func upper(_ month: Int) -> Point {
    (month + 1).isMultiple(of: 12) && month > 12 ? years(month / 12, 0) : lower(month)
  }

  private func lower(_ month: Int) -> Point {
    if month.isMultiple(of: 12), month > 0 { return years(month / 12, 0) }
    if month > 30 { return years(month / 12, month % 12) }
    return (String(month), false, texts.months(month))
  }

  private func years(_ years: Int, _ rest: Int) -> Point {
    let number = rest == 6 ? "\(years)½" : String(years)
    return (number, true, texts.years(number))
  }

  private func lowerAlone(_ month: Int) -> String {
    let point = lower(month)
    return point.isYears ? texts.fromYears(point.number) : texts.fromMonths(month)
  }
}
