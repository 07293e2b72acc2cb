import Places

extension TimesReader {
  /// "14-tägig", "alle zwei Wochen", "jede 2. Woche", "in geraden Kalenderwochen".
  func cycle(at p: Int) -> Reading<WeekCycle>? {
    parity(at: p) ?? interval(at: p)
  }

  private static let fortnightly: Set<String> = [
    "taeg", "taegig", "taegige", "taegiger", "taeglich", "taegl", "tgl", "tg", "taegg", "tage",
  ]
  private static let fortnightlyWords: Set<String> = [
    "vierzehntaegig", "vierzehntaeglich", "zweiwoechentlich", "zweiwoechig", "vierzehntaegige",
  ]
  private static let weeks: Set<String> = ["wochen", "woche", "kw", "kalenderwoche", "kalenderwochen"]

  private func interval(at p: Int) -> Reading<WeekCycle>? {
    if isWord(p, in: Self.fortnightlyWords) { return (.everyNth(2, anchor: nil), p + 1) }
    if let number = number(p) {
      let end = isSign(p + 1, "-") ? p + 2 : p + 1
      if number.value == 14, isWord(end, in: Self.fortnightly), !isWord(end, "tage") {
        return (
          .everyNth(2, anchor: nil), isWord(end, "taeg", "taegl", "tgl", "tg") ? skipDot(end + 1) : end + 1
        )
      }
      if (2...12).contains(number.value), isWord(end, "woechentlich", "woechig", "wöchtl") {
        return (.everyNth(number.value, anchor: nil), end + 1)
      }
      return nil
    }
    if isWord(p, "alle"), let count = count(at: p + 1) {
      if isWord(count.end, "wochen"), (1...52).contains(count.value) {
        return (.everyNth(count.value, anchor: nil), count.end + 1)
      }
      if isWord(count.end, "tage"), count.value == 14 { return (.everyNth(2, anchor: nil), count.end + 1) }
    }
    guard isWord(p, "jede", "jeder", "in") else { return nil }
    let start = isWord(p, "in") ? p + 2 : p + 1
    if isWord(p, "in"), !isWord(p + 1, "jeder") { return nil }
    if isWord(start, "woche") { return (.every, start + 1) }
    if let word = word(start), let number = TimesVocabulary.ordinals[word], number >= 2,
      isWord(start + 1, "woche")
    {
      return (.everyNth(number, anchor: nil), start + 2)
    }
    if let number = number(start), (2...52).contains(number.value), isSign(start + 1, "."),
      isWord(start + 2, "woche")
    {
      return (.everyNth(number.value, anchor: nil), start + 3)
    }
    return nil
  }

  private func count(at p: Int) -> Reading<Int>? {
    if let number = number(p), number.digits <= 2 { return (number.value, p + 1) }
    return word(p).flatMap { TimesVocabulary.numbers[$0] }.map { ($0, p + 1) }
  }

  private func parity(at p: Int) -> Reading<WeekCycle>? {
    var start = p
    while isWord(start, "nur", "in", "den", "jeweils", "immer", "der", "jeder"), start < p + 4 { start += 1 }
    if isWord(start, in: Self.weeks), let isEven = isEven(start + 1) { return (isEven, start + 2) }
    guard let isEven = isEven(start), isWord(skipDot(start + 1), in: Self.weeks) else { return nil }
    return (isEven, skipDot(start + 1) + 1)
  }

  private func isEven(_ p: Int) -> WeekCycle? {
    if isWord(p, "gerade", "geraden", "gerader", "ger") { return .evenWeeks }
    return isWord(p, "ungerade", "ungeraden", "ungerader", "unger") ? .oddWeeks : nil
  }
}
