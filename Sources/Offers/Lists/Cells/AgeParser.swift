extension AgeToken {
  /// Whether it is a number.
  var isNumber: Bool { if case .number = self { true } else { false } }
}

/// Reads one range of ages out of tokens.
struct AgeParser {
  private let tokens: [AgeToken]
  private var position = 0
  private var skipped = false

  init(_ tokens: [AgeToken]) { self.tokens = tokens }

  /// Whether nothing was left over.
  var isWhole: Bool { !skipped && position == tokens.count }
  /// Whether another number follows, so that one range would be half the truth.
  var hasMoreNumbers: Bool { tokens[position...].contains { $0.isNumber || $0 == .pregnancy } }

  private struct Point {
    var number: Double
    var unit: AgeUnit?
    /// Months when they are certain.
    var months: Int?
  }

  mutating func bounds() -> (Int?, Int?)? {
    while position < tokens.count, !startsRange(tokens[position]) {
      skipped = true
      position += 1
    }
    guard let token = current else { return nil }
    switch token {
    case .upTo:
      position += 1
      return point().map { (nil, upper($0, $0.unit)) }
    case .under:
      position += 1
      return point().map { (nil, below($0)) }
    case .from: position += 1
    case .unit(.schoolClass): return classes()
    default: break
    }
    let isOpen = token == .from
    guard let left = point() else { return nil }
    if current == .dash || current == .upTo {
      let mark = position
      position += 1
      if current == .upTo { position += 1 }
      if let right = point() {
        if left.months == -9, right.months == nil, right.unit == nil { return (-9, upper(right, .years)) }
        let unit = left.unit ?? right.unit
        return (lower(left, unit), upper(right, right.unit ?? left.unit))
      }
      // "3-Jährige": the dash only joins the unit.
      position = mark + 1
      if case .unit(let unit) = current {
        position += 1
        return isOpen ? (lower(left, unit), nil) : (lower(left, unit), upper(left, unit))
      }
      position = mark
    }
    if current == .plus {
      position += 1
      return (lower(left, left.unit), nil)
    }
    if left.months == -9, !isOpen { return (-9, 0) }
    if left.months == 0, !isOpen { return nil }
    return isOpen ? (lower(left, left.unit), nil) : (lower(left, left.unit), upper(left, left.unit))
  }

  private var current: AgeToken? { position < tokens.count ? tokens[position] : nil }

  private func startsRange(_ token: AgeToken) -> Bool {
    switch token {
    case .number, .upTo, .under, .from, .pregnancy, .birth: true
    case .unit(.schoolClass): true
    default: false
    }
  }

  private mutating func classes() -> (Int?, Int?)? {
    position += 1
    guard var left = point() else { return nil }
    left.unit = .schoolClass
    if current == .dash || current == .upTo {
      position += 1
      guard var right = point() else { return nil }
      right.unit = .schoolClass
      return (lower(left, .schoolClass), upper(right, .schoolClass))
    }
    return (lower(left, .schoolClass), upper(left, .schoolClass))
  }

  private mutating func point() -> Point? {
    if current == .unit(.schoolClass), position + 1 < tokens.count, tokens[position + 1].isNumber {
      position += 1
      var point = point()
      point?.unit = .schoolClass
      return point
    }
    switch current {
    case .pregnancy:
      position += 1
      return Point(number: -9, unit: .months, months: -9)
    case .birth:
      position += 1
      return Point(number: 0, unit: .months, months: 0)
    case .number(let number):
      position += 1
      var out = Point(number: number)
      if case .unit(let unit) = current {
        position += 1
        out.unit = unit
        if current == .beforeBirth {
          position += 1
          if current == .birth { position += 1 }
          out.months = -Int(min(number, 100_000))
        }
      }
      return out
    default: return nil
    }
  }

  private func lower(_ point: Point, _ unit: AgeUnit?) -> Int {
    if let months = point.months { return months }
    let number = min(max(point.number, 0), 100_000)
    switch unit ?? .years {
    case .years, .birthday: return Int(number * 12)
    case .months: return Int(number)
    case .weeks: return Int(number * 12 / 52)
    case .schoolClass: return Int((number + 5) * 12)
    case .lifeYear: return Int((number - 1) * 12)
    }
  }

  private func upper(_ point: Point, _ unit: AgeUnit?) -> Int {
    if let months = point.months { return months }
    let number = min(max(point.number, 0), 100_000)
    switch unit ?? .years {
    case .years: return Int(number * 12) + (number == number.rounded() ? 11 : 0)
    case .schoolClass: return Int((number + 6) * 12) + 11
    case .lifeYear, .birthday: return Int(number * 12) - 1
    case .months, .weeks: return lower(point, unit)
    }
  }

  private func below(_ point: Point) -> Int { lower(point, point.unit) - 1 }
}
