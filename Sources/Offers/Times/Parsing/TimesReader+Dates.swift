import Places

/// A date as people write it, the year or even the month left out.
struct PartialDate {
  var day: Int?
  var month: Int
  var year: Int?

  /// The date in a year, as the beginning or the end of a span; nil if there is no such day.
  func date(in year: Int, isEnd: Bool) -> LocalDate? {
    if let day { return LocalDate(year: year, month: month, day: day) }
    let first = LocalDate(year: year, month: month, day: 1)
    return isEnd ? first.map { $0.adding(days: $0.daysInMonth - 1) } : first
  }
}

extension TimesReader {
  /// "ab 15.09.2026", "vom 1.5. bis 30.9.", "bis Oktober", "am 12.12.2026", "12. und 19.12.2026".
  mutating func validity(at p: Int) -> Reading<TimesEvent>? {
    if isWord(p, "gezaehlt"), isWord(p + 1, "ab") {
      guard let date = partialDate(at: skipFillers(p + 2)), let year = date.value.year,
        let anchor = date.value.date(in: year, isEnd: false)
      else { return nil }
      return (.modifier(.anchor(anchor)), date.end)
    }
    if let span = span(at: p) { return resolved(from: span.from, to: span.to, end: span.end) }
    if isWord(p, "ab", "seit", "beginnend"), let date = partialDate(at: skipWeekday(skipFillers(p + 1))) {
      return resolved(from: date.value, to: nil, end: date.end)
    }
    if isWord(p, "bis") {
      let start = isWord(p + 1, "einschl", "einschliesslich", "incl", "inkl") ? skipDot(p + 2) : p + 1
      guard let date = partialDate(at: skipWeekday(isWord(start, "zum") ? start + 1 : skipFillers(start)))
      else { return nil }
      return resolved(from: nil, to: date.value, end: date.end)
    }
    if isWord(p, "im"), let month = partialDate(at: p + 1), month.value.day == nil {
      return resolved(from: month.value, to: month.value, end: month.end)
    }
    return dates(at: p)
  }

  /// The first and the last day of a span; "12. bis 24.10.2026" takes the month from its end.
  private func span(at p: Int) -> (from: PartialDate, to: PartialDate, end: Int)? {
    var start = p
    if isWord(start, "in"), isWord(start + 1, "der"), isWord(start + 2, "zeit") { start += 3 }
    while isWord(start, "vom", "von", "zwischen", "dem"), start < p + 5 { start += 1 }
    let isBetween = start > p && isWord(start - 1, "zwischen")
    start = skipWeekday(start)
    if let first = partialDate(at: start) {
      guard let next = isBetween && isWord(first.end, "und") ? first.end + 1 : skipUntil(first.end),
        let second = partialDate(at: skipWeekday(isWord(next, "zum") ? next + 1 : next))
      else { return nil }
      return (first.value, second.value, second.end)
    }
    guard let day = number(start), day.digits <= 2, isSign(start + 1, "."), let next = skipUntil(start + 2),
      let second = partialDate(at: isWord(next, "zum") ? next + 1 : next), second.value.day != nil
    else { return nil }
    return (
      PartialDate(day: day.value, month: second.value.month, year: second.value.year), second.value,
      second.end
    )
  }

  private mutating func dates(at p: Int) -> Reading<TimesEvent>? {
    let start = skipFillers(p)
    if let first = partialDate(at: start), first.value.day != nil {
      // "12.12. und 19.12.2026": the first takes the year of the next.
      var date = first.value
      if date.year == nil, let next = skipJoiner(first.end), let second = partialDate(at: skipWeekday(next)) {
        date.year = second.value.year
      }
      return single(date).map { (.dates([$0]), first.end) } ?? (.limit, first.end)
    }
    var days: [Int] = []
    var end = start
    while days.count < 31, let day = number(end), day.digits <= 2, isSign(end + 1, "."),
      let next = skipJoiner(end + 2)
    {
      days.append(day.value)
      end = next
    }
    guard !days.isEmpty, let last = partialDate(at: end), last.value.day != nil else { return nil }
    let dates = days.compactMap {
      single(PartialDate(day: $0, month: last.value.month, year: last.value.year))
    }
    guard dates.count == days.count, let lastDate = single(last.value) else { return (.limit, last.end) }
    return (.dates(dates + [lastDate]), last.end)
  }

  // MARK: Reading one date

  /// "15.09.2026", "15.9.26", "15.9.", "15. September", "2026-09-15", "September 2026".
  func partialDate(at p: Int) -> Reading<PartialDate>? {
    if let word = word(p), let month = TimesVocabulary.months[word] {
      let end = isSign(p + 1, ".") && word.count <= 4 ? p + 2 : p + 1
      let year = fullYear(end)
      return (PartialDate(day: nil, month: month, year: year), year == nil ? end : end + 1)
    }
    guard let first = number(p) else { return nil }
    if first.digits == 4, isSign(p + 1, "-"), let month = number(p + 2), month.digits == 2,
      isSign(p + 3, "-"),
      let day = number(p + 4), day.digits == 2
    {
      return (PartialDate(day: day.value, month: month.value, year: first.value), p + 5)
    }
    guard first.digits <= 2, isSign(p + 1, "."), !tokens[p + 1].spaceBefore else { return nil }
    if let word = word(p + 2), let month = TimesVocabulary.months[word] {
      let end = isSign(p + 3, ".") && word.count <= 4 ? p + 4 : p + 3
      let year = fullYear(end)
      return (PartialDate(day: first.value, month: month, year: year), year == nil ? end : end + 1)
    }
    guard let month = number(p + 2), month.digits <= 2, (1...12).contains(month.value), isSign(p + 3, "."),
      !tokens[p + 3].spaceBefore
    else { return nil }
    if let year = fullYear(p + 4) ?? shortYear(p + 4) {
      return (PartialDate(day: first.value, month: month.value, year: year), p + 5)
    }
    // "1. 3. Mo im Monat" is a list of ordinals.
    guard !tokens[p + 2].spaceBefore else { return nil }
    return (PartialDate(day: first.value, month: month.value, year: nil), p + 4)
  }

  private func fullYear(_ p: Int) -> Int? {
    guard let number = number(p), number.digits == 4, (1900...2199).contains(number.value) else { return nil }
    return number.value
  }

  private func shortYear(_ p: Int) -> Int? {
    guard let number = number(p), number.digits == 2, !tokens[p].spaceBefore, !isSign(p + 1, ":"),
      !isWord(p + 1, "uhr", "h"), !(isSign(p + 1, ".") && self.number(p + 2) != nil)
    else { return nil }
    return 2000 + number.value
  }

  /// "Montag, 15.09.2026": the weekday before a date.
  private func skipWeekday(_ p: Int) -> Int {
    guard let day = day(at: p) else { return p }
    let end = skipFillers(isSign(day.end, ",") ? day.end + 1 : day.end)
    return partialDate(at: end) == nil ? p : end
  }

  // MARK: The year

  private mutating func resolved(from: PartialDate?, to: PartialDate?, end: Int) -> Reading<TimesEvent> {
    guard let (first, last) = years(from, to), first ?? .earliest <= last ?? .latest else {
      return (.limit, end)
    }
    return (.modifier(.valid(from: first, to: last)), end)
  }

  private mutating func years(_ from: PartialDate?, _ to: PartialDate?) -> (LocalDate?, LocalDate?)? {
    switch (from, to) {
    case (let from?, let to?):
      guard let year = to.year ?? from.year ?? nextYear(of: to), let last = to.date(in: year, isEnd: true)
      else { return nil }
      var first = from.date(in: from.year ?? year, isEnd: false)
      if from.year == nil, let early = first, early > last { first = from.date(in: year - 1, isEnd: false) }
      if to.year == nil, from.year != nil, let early = first, early > last {
        guard let next = to.date(in: year + 1, isEnd: true) else { return nil }
        return (early, next)
      }
      guard let first else { return nil }
      if to.year == nil, from.year == nil { assume("\(first.german) bis \(last.german)") }
      return (first, last)
    case (let from?, nil):
      guard let year = from.year ?? nearestYear(of: from), let first = from.date(in: year, isEnd: false)
      else { return nil }
      if from.year == nil { assume("ab \(first.german)") }
      return (first, nil)
    case (nil, let to?):
      guard let year = to.year ?? nextYear(of: to), let last = to.date(in: year, isEnd: true) else {
        return nil
      }
      if to.year == nil { assume("bis \(last.german)") }
      return (nil, last)
    case (nil, nil): return nil
    }
  }

  private mutating func single(_ date: PartialDate) -> LocalDate? {
    guard let year = date.year ?? nextYear(of: date), let result = date.date(in: year, isEnd: false) else {
      return nil
    }
    if date.year == nil { assume(result.german) }
    return result
  }

  /// The year in which the date comes next.
  private func nextYear(of date: PartialDate) -> Int? {
    guard let today else { return nil }
    return (today.year...today.year + 8).first { year in
      date.date(in: year, isEnd: true).map { $0 >= today } ?? false
    }
  }

  /// The year that puts a beginning within half a year of today.
  private func nearestYear(of date: PartialDate) -> Int? {
    guard let today else { return nil }
    return (today.year - 1...today.year + 1)
      .compactMap { year in date.date(in: year, isEnd: false).map { (year, abs($0.days(until: today))) } }
      .min { $0.1 < $1.1 }?.0
  }

  private mutating func assume(_ reading: String) {
    if assumptions.count < 20 { assumptions.append("Das Jahr fehlt; gelesen als \(reading).") }
  }
}
