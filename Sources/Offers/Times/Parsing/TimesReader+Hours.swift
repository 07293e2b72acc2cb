import Places

extension TimesReader {
  /// "14-16.30 Uhr", "von 9 bis 12 Uhr", "9.30h-11h", "ab 18 Uhr", "Beginn 18.30 Uhr", "22-2 Uhr".
  func hours(at p: Int) -> Reading<TimesEvent>? {
    if let around = around(at: p) { return around }
    if isWord(p, "zwischen") {
      guard let first = clock(at: p + 1), isWord(first.end, "und"), let second = clock(at: first.end + 1)
      else { return nil }
      return range(first.value, second.value, end: second.end)
    }
    var start = p
    let isStart = isWord(p, "ab", "um", "beginn", "start")
    if isStart {
      start += 1
      while start < p + 4, isSign(start, ":") || isWord(start, "um", "ab", "jeweils") { start += 1 }
    } else if isWord(p, "von", "jeweils") {
      start += 1
    }
    guard let first = clock(at: start) else { return nil }
    if !isWord(p, "um", "beginn", "start"), let next = skipUntil(first.end), let second = clock(at: next) {
      return range(first.value, second.value, end: second.end)
    }
    guard first.value.isMarked, skipUntil(first.end) == nil || isEnd(first.end) else { return nil }
    return open(first, isStart: isStart)
  }

  /// A time of day and how sure it is that it is one.
  struct ClockTime {
    var time: LocalTime
    /// Minutes or "Uhr" say so.
    var isMarked: Bool
  }

  private func isEnd(_ p: Int) -> Bool { p + 1 >= tokens.count || tokens[p + 1].kind == .newline }

  /// "14", "9.30", "14:30 Uhr", "9h", "14 Uhr 30".
  func clock(at p: Int) -> Reading<ClockTime>? {
    guard let hour = number(p), hour.digits <= 2 else { return nil }
    var end = p + 1
    var minutes = 0
    var isMarked = false
    if isSign(end, ":") || isSign(end, ".") || isSign(end, ","), !tokens[end].spaceBefore,
      let number = number(end + 1), number.digits == 2, !tokens[end + 1].spaceBefore,
      !isSign(end, ",") || [0, 15, 30, 45].contains(number.value)
    {
      minutes = number.value
      end += 2
      isMarked = true
      // "8:00:00": seconds must be zero.
      if isSign(p + 1, ":"), isSign(end, ":"), let seconds = self.number(end + 1), seconds.digits == 2 {
        guard seconds.value == 0 else { return nil }
        end += 2
      }
    }
    if isWord(end, "uhr", "h") {
      end += 1
      if !isMarked, isWord(end - 1, "uhr"), let number = number(end), number.digits == 2, number.value < 60,
        !isSign(end + 1, "."), !isSign(end + 1, ":"), !isWord(end + 1, "uhr", "h"),
        skipUntil(end + 1) == nil || [0, 15, 30, 45].contains(number.value)
      {
        minutes = number.value
        end += 1
      }
      isMarked = true
    }
    guard let time = LocalTime(hour: hour.value, minute: minutes) else { return nil }
    return (ClockTime(time: time, isMarked: isMarked), end)
  }

  private func range(_ first: ClockTime, _ second: ClockTime, end: Int) -> Reading<TimesEvent>? {
    if let unit = word(end), TimesVocabulary.units.contains(unit), !isWord(end - 1, "uhr", "h") { return nil }
    let isBare = !first.isMarked && !second.isMarked
    let opens = first.time
    var closes = second.time
    if closes == .midnight, opens > .midnight { closes = .endOfDay }
    if let next = nextDay(at: end) {
      return closes <= opens ? (.hours(Hours(opens: opens, closes: closes), isBare: isBare), next) : nil
    }
    // A night: late in, early out. Anything else that runs backwards is a slip of the pen.
    let isNight = opens.minutes >= 16 * 60 && closes.minutes <= 6 * 60
    guard closes > opens || isNight else { return (.danger, end) }
    // "10-12 c.t." may mean 10:15 to 12:00 or to 11:45.
    if academicQuarter(at: end) != nil { return (.danger, end) }
    return (.hours(Hours(opens: opens, closes: closes), isBare: isBare), skipSharp(end))
  }

  private func open(_ first: Reading<ClockTime>, isStart: Bool) -> Reading<TimesEvent>? {
    let opens = first.value.time
    guard opens < .endOfDay else { return nil }
    if let end = academicQuarter(at: first.end) {
      guard let later = LocalTime(minutes: opens.minutes + 15) else { return nil }
      return (.hours(Hours(opens: later), isBare: false), end)
    }
    return (.hours(Hours(opens: opens), isBare: false), skipSharp(first.end))
  }

  /// "am Folgetag", "am nächsten Tag".
  private func nextDay(at p: Int) -> Int? {
    guard isWord(p, "am", "des") else { return nil }
    if isWord(p + 1, "folgetag", "folgetags", "folgetages") { return p + 2 }
    return isWord(p + 1, "naechsten") && isWord(p + 2, "tag", "tages", "tags") ? p + 3 : nil
  }

  /// "c.t.", the quarter of an hour by which universities begin later.
  private func academicQuarter(at p: Int) -> Int? {
    isWord(p, "c") && isWord(skipDot(p + 1), "t") ? skipDot(skipDot(p + 1) + 1) : nil
  }

  /// "s.t.", sharp.
  private func skipSharp(_ p: Int) -> Int {
    isWord(p, "s") && isWord(skipDot(p + 1), "t") ? skipDot(skipDot(p + 1) + 1) : p
  }

  /// "rund um die Uhr", "24h", "24/7", "24 Stunden am Tag".
  private func around(at p: Int) -> Reading<TimesEvent>? {
    guard let (event, end) = aroundTheClock(at: p) else { return nil }
    // "…, an 7 Tagen in der Woche"
    let start = isSign(end, ",") ? end + 1 : end
    let count = isWord(start, "an") ? start + 1 : start
    guard number(count)?.value == 7 || isWord(count, "sieben"), isWord(count + 1, "tage", "tagen") else {
      return (event, end)
    }
    if isWord(count + 2, "die", "pro"), isWord(count + 3, "woche") { return (event, count + 4) }
    return isWord(count + 2, "in") && isWord(count + 4, "woche") ? (event, count + 5) : (event, end)
  }

  private func aroundTheClock(at p: Int) -> Reading<TimesEvent>? {
    if isWord(p, "rund"), isWord(p + 1, "um"), isWord(p + 2, "die"), isWord(p + 3, "uhr") {
      return (.around, p + 4)
    }
    if isWord(p, "durchgehend"), isWord(p + 1, "geoeffnet", "erreichbar") { return (.around, p + 2) }
    guard let number = number(p), number.value == 24, number.digits == 2 else { return nil }
    if isSign(p + 1, "/"), let days = self.number(p + 2), days.value == 7, days.digits == 1 {
      return (.around, p + 3)
    }
    var end = p + 1
    if isSign(end, "-") { end += 1 }
    guard isWord(end, "h", "std", "stunden") else { return nil }
    // "24 h - 2 h" is a range.
    end = isWord(end, "std") ? skipDot(end + 1) : end + 1
    guard skipUntil(end).flatMap({ clock(at: $0) }) == nil else { return nil }
    if isSign(end, "/"), let days = self.number(end + 1), days.value == 7 { return (.around, end + 2) }
    return (.around, isWord(end, "am") && isWord(end + 1, "tag") ? end + 2 : end)
  }
}
