import Places

extension TimesReader {
  /// "Mo-Fr", "montags", "täglich", "1. und 3. Di im Monat", "jeden 15. im Monat".
  func days(at p: Int) -> Reading<TimesEvent>? {
    if let monthly = monthly(at: p) { return monthly }
    if let range = dayRange(at: p) { return (.days(range.value), range.end) }
    if let word = word(p), let group = TimesVocabulary.dayGroups[word] {
      return (.days(group.days, isWorkdays: group.isWorkdays), skipDot(p + 1))
    }
    if isWord(p, "jeden", "jedem"), isWord(p + 1, "tag") { return (.days(.daily), p + 2) }
    if isWord(p, "alle"), isWord(p + 1, "tage") { return (.days(.daily), p + 2) }
    if isWord(p, "unter"), isWord(p + 1, "der"), isWord(p + 2, "woche") {
      return (.days(.mondayToFriday), p + 3)
    }
    if isWord(p, "jeden", "jeder", "jedem", "jeweils", "immer"), let days = dayRange(at: p + 1) {
      return (.days(days.value), days.end)
    }
    return nil
  }

  /// A weekday or a range of them; "Sonn- und Feiertage" begins with a Sunday.
  func dayRange(at p: Int) -> Reading<Weekdays>? {
    guard let first = day(at: p) else { return nil }
    if let next = skipUntil(first.end),
      let second = day(at: isWord(next, "einschl", "einschliesslich") ? next + 1 : next)
    {
      // "Mo-Mi-Fr" is anybody's guess.
      if isSign(second.end, "-"), day(at: second.end + 1) != nil { return nil }
      return (.through(first.value, second.value), second.end)
    }
    if isSign(first.end, "-"), let joiner = skipJoiner(first.end + 1) {
      return isWord(p, "sonn", "so") || day(at: joiner) != nil ? (Weekdays(first.value), first.end + 1) : nil
    }
    return (Weekdays(first.value), first.end)
  }

  /// One weekday with the full stop of its abbreviation.
  func day(at p: Int) -> Reading<Weekday>? {
    guard let word = word(p), let day = TimesVocabulary.days[word] else { return nil }
    let hasDot = isSign(p + 1, ".") && word.count <= 5
    if TimesVocabulary.doubtfulDays.contains(word), !isInDayList(p) { return nil }
    // "Fr. Kaya" is a woman, not a Friday.
    if word == "fr", hasDot, let name = self.word(p + 2), isName(name, p + 2) { return nil }
    return (day, hasDot ? p + 2 : p + 1)
  }

  /// Whether a doubtful abbreviation stands next to an undoubted weekday, a dash or hours.
  private func isInDayList(_ p: Int) -> Bool {
    let after = skipDot(p + 1)
    if isSign(after, "-") || isSign(after, "/") || isSign(after, "+") || isSign(after, ":")
      || isSign(after, ",")
    {
      return isSign(after, ":") || (word(after + 1).flatMap { TimesVocabulary.days[$0] } != nil)
    }
    if p > 1, isSign(p - 1, "-") || isSign(p - 1, "/") || isSign(p - 1, ",") || isSign(p - 1, "+") {
      let before = isSign(p - 2, ".") ? p - 3 : p - 2
      if let word = word(before), TimesVocabulary.days[word] != nil { return true }
    }
    return after > p + 1 && number(after) != nil
      || word(p) != "mit" && word(p) != "die" && number(after) != nil
  }

  private func isName(_ word: String, _ p: Int) -> Bool {
    guard text[tokens[p].range].first?.isUppercase == true, word.count > 2 else { return false }
    return TimesVocabulary.days[word] == nil && !TimesVocabulary.fillers.contains(word)
      && !TimesVocabulary.conjunctions.contains(word) && TimesVocabulary.vague[word] == nil
      && !TimesVocabulary.closed.contains(word) && !TimesVocabulary.dangers.contains(word)
      && !TimesVocabulary.limits.contains(word) && !TimesVocabulary.publicHolidays.contains(word)
  }

  // MARK: Months

  /// Days counted within a month.
  private func monthly(at p: Int) -> Reading<TimesEvent>? {
    var start = p
    while isWord(
      start, "jeden", "jeder", "jedes", "jedem", "am", "an", "der", "den", "dem", "immer", "jeweils"),
      start < p + 4
    {
      start += 1
    }
    guard let ordinals = ordinals(at: start) else { return nil }
    if isWord(ordinals.end, "tag"), let end = monthPhrase(at: ordinals.end + 1) {
      return (.monthDays(ordinals.value), end)
    }
    if let end = monthPhrase(at: ordinals.end) { return (.monthDays(ordinals.value), end) }
    guard let first = day(at: ordinals.end), ordinals.value.allSatisfy({ $0 <= 5 }) else { return nil }
    if let all = dayList(from: first), let end = monthPhrase(at: all.end) {
      return (.ordinalDays(all.value, ordinals.value), end)
    }
    if hasMonthPhrase(after: first.end) {
      return (.ordinalDays(Weekdays(first.value), ordinals.value), first.end)
    }
    // "jeden zweiten Dienstag" may be every other week: only what cannot be meant so is clear without "im Monat".
    let isClear = ordinals.value.count > 1 || [1, -1, -2].contains(ordinals.value[0])
    return isClear ? (.ordinalDays(Weekdays(first.value), ordinals.value), first.end) : nil
  }

  private func dayList(from first: Reading<Weekday>) -> Reading<Weekdays>? {
    var days = Weekdays(first.value)
    var end = first.end
    while end < first.end + 40, let next = skipJoiner(end), let day = day(at: next) {
      days.formUnion(Weekdays(day.value))
      end = day.end
    }
    return (days, end)
  }

  /// "im Monat" may stand behind the hours: "1. und 3. Mo 14-16 Uhr im Monat".
  private func hasMonthPhrase(after p: Int) -> Bool {
    var p = p
    var steps = 0
    while p < tokens.count, steps < 8 {
      if monthPhrase(at: p) != nil { return true }
      switch tokens[p].kind {
      case .number, .sign("-"), .sign(":"), .sign("."), .word("uhr"), .word("h"), .word("von"), .word("bis"):
        break
      default: return false
      }
      p += 1
      steps += 1
    }
    return false
  }

  /// "1.", "1. und 3.", "ersten", "1., 2. und letzten", "1./3."
  private func ordinals(at p: Int) -> Reading<[Int]>? {
    guard let first = ordinal(at: p) else { return nil }
    var numbers = [first.value]
    var end = first.end
    while numbers.count < 31, let next = skipJoiner(end),
      let more = ordinal(at: isWord(next, "jeden", "am", "den") ? next + 1 : next)
    {
      numbers.append(more.value)
      end = more.end
    }
    return (numbers, end)
  }

  private func ordinal(at p: Int) -> Reading<Int>? {
    if let word = word(p), let number = TimesVocabulary.ordinals[word] { return (number, p + 1) }
    guard let number = number(p), (1...31).contains(number.value), number.digits <= 2 else { return nil }
    if isSign(p + 1, "."), !tokens[p + 1].spaceBefore { return (number.value, p + 2) }
    // "1/3. Mi", "1+3. Mi", "1 und 3. Mi"
    guard number.value <= 5, let next = skipJoiner(p + 1), self.number(next) != nil, isSign(next + 1, "."),
      self.number(next + 2) == nil
    else { return nil }
    return (number.value, p + 1)
  }

  /// "im Monat", "des Monats", "jeden Monats", "d. M."
  func monthPhrase(at p: Int) -> Int? {
    if isWord(p, "im", "des", "eines", "jedes", "jeden", "pro", "in", "je"),
      isWord(p + 1, "monat", "monats", "monates")
    {
      return p + 2
    }
    if isWord(p, "im", "eines", "in"), isWord(p + 1, "jeden", "jedem", "jedes"),
      isWord(p + 2, "monat", "monats")
    {
      return p + 3
    }
    if isWord(p, "d", "i"), isSign(p + 1, "."), isWord(p + 2, "m"), isSign(p + 3, ".") { return p + 4 }
    return nil
  }
}
