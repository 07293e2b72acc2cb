/// Numbers and dates as Germans write them, without the cost of a locale.
public enum GermanFormat {
  /// 1234567 is "1.234.567".
  public static func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return text
  }

  /// 1234.5 with one place is "1.234,5". At most 9 places; what is not finite or beyond 10^15 is "–".
  public static func number(_ number: Double, places: Int) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "–" }
    let places = min(max(places, 0), 9)
    let power = (0..<places).reduce(1) { product, _ in product * 10 }
    // Beyond 2^53 a scaled value has no exact places left to round, so whole and rest are scaled apart.
    var whole = Int(number.magnitude.rounded(.towardZero))
    var rest = Int(((number.magnitude - Double(whole)) * Double(power)).rounded())
    if rest == power { (whole, rest) = (whole + 1, 0) }
    let isNegative = number < 0 && (whole > 0 || rest > 0)
    let text = (isNegative ? "−" : "") + self.number(whole)
    guard places > 0 else { return text }
    let digits = String(rest)
    return text + "," + String(repeating: "0", count: places - digits.count) + digits
  }

  /// 22 November 2026 is "22.11.2026".
  public static func date(year: Int, month: Int, day: Int) -> String {
    "\(twoDigits(day)).\(twoDigits(month)).\(year)"
  }

  /// Half past two in the afternoon is "14:30".
  public static func time(hour: Int, minute: Int) -> String {
    "\(twoDigits(hour)):\(twoDigits(minute))"
  }

  /// 1990 cents are "19,90 €", 500 cents are "5 €".
  public static func euros(cents: Int) -> String {
    let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = cents < 0 ? "−" : ""
    let euros = sign + number(Int(whole))
    return rest == 0 ? "\(euros) €" : "\(euros),\(twoDigits(Int(rest))) €"
  }

  private static func twoDigits(_ number: Int) -> String {
    (0..<10).contains(number) ? "0\(number)" : String(number)
  }
}
