/// The right form of a noun beside a number, where a language has more than two.
public enum Plural {
  /// 1, 21 (одна); 2–4, 22–24 (дві); 0, 5–20, 25–30 (п’ять).
  public static func ukrainian(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    let (last, lastTwo) = (number.magnitude % 10, number.magnitude % 100)
    if last == 1, lastTwo != 11 { return one }
    return (2...4).contains(last) && !(12...14).contains(lastTwo) ? few : many
  }

  /// The noun with its number: one and two are said without a digit; 3–10 take the plural, 11–99 the accusative, and
  /// whole hundreds the singular.
  public static func arabic(
    _ number: Int, one: String, two: String, few: String, many: String, hundred: String
  ) -> String {
    if number == 1 { return one }
    if number == 2 { return two }
    let digits = Language.arabic.number(number)
    switch number.magnitude % 100 {
    case 3...10: return "\(digits) \(few)"
    case 11...99: return "\(digits) \(many)"
    default: return "\(digits) \(hundred)"
    }
  }
}
