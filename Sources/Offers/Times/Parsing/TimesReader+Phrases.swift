import Places

extension TimesReader {
  /// Turns of phrase about holidays, appointments and closing.
  func phrase(at p: Int) -> Reading<TimesEvent>? {
    guard let word = word(p) else { return nil }
    if let appointment = appointment(at: p) { return appointment }
    if let season = exclusion(at: p) ?? season(at: p) ?? publicHoliday(at: p) { return season }
    if let end = monthPhrase(at: p) { return (.filler, end) }
    if let pause = pause(at: p) { return pause }
    switch word {
    case "nur" where days(at: p + 1) != nil: return (.filler, p + 1)
    case "zusaetzlich": return (.extra, p + 1)
    case "zusaetzl": return (.extra, skipDot(p + 1))
    case "ohne"
    where isAppointmentNoun(isWord(p + 1, in: TimesVocabulary.appointmentAdjectives) ? p + 2 : p + 1):
      return (.unknown, isWord(p + 1, in: TimesVocabulary.appointmentAdjectives) ? p + 3 : p + 2)
    case "tag" where isWord(p + 1, "und") && isWord(p + 2, "nacht"): return (.around, p + 3)
    case "abweichend": return (.changed, p + 1)
    case "wegen", "aufgrund": return reason(at: p)
    case "bis" where isWord(p + 1, "auf") && isWord(p + 2, "weiteres"): return (.temporarily, p + 3)
    case "zur" where isWord(p + 1, "zeit"): return (.temporarily, p + 2)
    case "z" where isWord(skipDot(p + 1), "zt", "z", "zeit"):
      return (.temporarily, skipDot(skipDot(p + 1) + 1))
    case "k" where isWord(skipDot(p + 1), "a"): return (.nothing, skipDot(skipDot(p + 1) + 1))
    case "keine" where isWord(p + 1, "angabe", "angaben"): return (.nothing, p + 2)
    case "unbekannt": return (.nothing, p + 1)
    case "kein", "keine": return isWord(p + 1, in: Self.whatTakesPlace) ? (.closed, p + 2) : nil
    case _ where TimesVocabulary.temporarily.contains(word): return (.temporarily, p + 1)
    default: return nil
    }
  }

  private static let whatTakesPlace: Set<String> = [
    "angebot", "angebote", "sprechstunde", "sprechstunden", "beratung", "kurs", "kurse", "treffen", "betrieb",
    "termine", "oeffnung", "oeffnungszeiten", "sprechzeiten", "unterricht", "training", "gruppe",
  ]

  // MARK: Appointments

  private func isAppointmentNoun(_ p: Int) -> Bool {
    isWord(p, in: TimesVocabulary.appointmentNouns) || isWord(p, "termin", "termine")
  }

  /// "nach Vereinbarung", "Termine n.V.", "nach telefonischer Absprache", "auf Anfrage", "mit Termin".
  func appointment(at p: Int) -> Reading<TimesEvent>? {
    var start = p
    let isOnly = isWord(start, "nur", "ausschliesslich")
    if isOnly { start += 1 }
    while isWord(start, "termin", "termine", "terminen", "auch", "gerne", "weitere", "sonst", "und", "oder"),
      start < p + 4
    {
      if isWord(start, "und", "oder"), start == p { return nil }
      start += 1
    }
    if isWord(start, "n"), isWord(skipDot(start + 1), "v", "vereinb", "abspr", "vereinbarung", "absprache") {
      return (.appointment(isOnly: isOnly), skipDot(skipDot(start + 1) + 1))
    }
    if isWord(start, "nv"), isSign(start + 1, ".") || start + 1 == tokens.count {
      return (.appointment(isOnly: isOnly), skipDot(start + 1))
    }
    if isWord(start, "nach", "auf", "per", "durch", "bei") {
      var end = start + 1
      while isWord(end, in: TimesVocabulary.appointmentAdjectives), end < start + 5 { end = skipDot(end + 1) }
      if isWord(end, in: TimesVocabulary.appointmentNouns) || isWord(start, "auf") && isWord(end, "anfrage") {
        return (.appointment(isOnly: isOnly), end + 1)
      }
      if isWord(start, "nach"), isWord(end, "vereinb", "abspr"), isSign(end + 1, ".") {
        return (.appointment(isOnly: isOnly), end + 2)
      }
      return nil
    }
    if isOnly || start == p, isWord(start, "mit"), isWord(start + 1, "termin", "terminvereinbarung") {
      return (.appointment(isOnly: isOnly), start + 2)
    }
    if isWord(start, "terminvereinbarung", "termin"), isWord(start + 1, "erforderlich", "notwendig", "noetig")
    {
      return (.appointment(isOnly: true), start + 2)
    }
    return nil
  }

  // MARK: Holidays

  /// "außer in den Ferien", "nicht an Feiertagen", "außer mittwochs", "Ferien ausgenommen".
  private func exclusion(at p: Int) -> Reading<TimesEvent>? {
    guard isWord(p, "ausser", "nicht", "ausserhalb", "ausgenommen", "ohne", "auser") else { return nil }
    guard let first = holidayWord(at: p + 1) else {
      guard isWord(p, "ausser", "ausgenommen"), let days = dayRange(at: skipFillers(p + 1)) else {
        return nil
      }
      var all = days
      while let next = skipJoiner(all.end), let more = dayRange(at: skipFillers(next)),
        hours(at: more.end) == nil
      {
        all = (all.value.union(more.value), more.end)
      }
      return (.modifier(.except(all.value)), all.end)
    }
    var found = [first.value]
    var end = first.end
    if let next = skipJoiner(end), let second = holidayWord(at: next) {
      found.append(second.value)
      end = second.end
    }
    // That public holidays are free goes without saying.
    if found.contains(.school) { return (.modifier(.season(.termTime)), end) }
    if found.contains(.term) { return (.modifier(.season(.schoolHolidays)), end) }
    return (.modifier(.holidays(.closed)), end)
  }

  private enum HolidayWord { case school, term, publicDay }

  private func holidayWord(at p: Int) -> Reading<HolidayWord>? {
    var start = p
    while isWord(start, "in", "den", "der", "an", "waehrend", "zu", "von", "zur", "im"), start < p + 4 {
      start += 1
    }
    if isWord(start, "nds", "niedersaechsischen") { start = skipDot(start + 1) }
    if isWord(start, in: TimesVocabulary.schoolHolidays) { return (.school, start + 1) }
    if isWord(start, in: TimesVocabulary.termTime) { return (.term, start + 1) }
    if isWord(start, "gesetzlichen") { start += 1 }
    if isWord(start, in: TimesVocabulary.publicHolidays) { return (.publicDay, start + 1) }
    return nil
  }

  /// "nur in den Ferien", "während der Schulzeit", "in den Ferien geschlossen", "auch in den Ferien".
  private func season(at p: Int) -> Reading<TimesEvent>? {
    let isOnly = isWord(p, "nur")
    let isAlso = isWord(p, "auch")
    guard let first = holidayWord(at: isOnly || isAlso ? p + 1 : p), first.value != .publicDay else {
      return nil
    }
    if first.value == .term {
      let isDays = isWord(first.end - 1, "schultagen", "schultags")
      return isAlso ? nil : (.modifier(isDays ? .schoolDays : .season(.termTime)), first.end)
    }
    if isAlso {
      if let next = skipJoiner(first.end), let second = holidayWord(at: next), second.value == .publicDay {
        return (.modifier(.holidays(.open)), second.end)
      }
      return (
        .modifier(.season(.always)), isWord(first.end, "geoeffnet", "offen") ? first.end + 1 : first.end
      )
    }
    if isOnly { return (.modifier(.season(.schoolHolidays)), first.end) }
    let colon = isSign(first.end, ":") ? first.end + 1 : first.end
    if isWord(colon, "nicht", "ausgenommen", "pause", "ferienpause")
      || isWord(colon, in: TimesVocabulary.closed)
    {
      return (
        .modifier(.season(.termTime)),
        isWord(colon, "nicht") && isWord(colon + 1, "geoeffnet") ? colon + 2 : colon + 1
      )
    }
    if isWord(colon, "kein", "keine"), isWord(colon + 1, in: Self.whatTakesPlace) {
      return (.modifier(.season(.termTime)), colon + 2)
    }
    if isWord(colon, "findet", "finden"), let stop = takesNotPlace(colon + 1) {
      return (.modifier(.season(.termTime)), stop)
    }
    // The bare word needs a colon or a preposition to be a heading.
    let isHeading = isSign(first.end, ":") || first.end > p + 1
    return isHeading ? (.modifier(.inHolidays), first.end) : nil
  }

  /// "… kein Kurs statt", "… nicht statt".
  private func takesNotPlace(_ p: Int) -> Int? {
    if isWord(p, "nicht"), isWord(p + 1, "statt") { return p + 2 }
    guard isWord(p, "kein", "keine"), isWord(p + 1, in: Self.whatTakesPlace) else { return nil }
    return isWord(p + 2, "statt") ? p + 3 : nil
  }

  /// "auch an Feiertagen", "nur feiertags", "an Feiertagen geöffnet"; else a public holiday among the days.
  private func publicHoliday(at p: Int) -> Reading<TimesEvent>? {
    let start = isWord(p, "nur", "auch") ? p + 1 : p
    guard let holiday = holidayWord(at: start), holiday.value == .publicDay else { return nil }
    if isWord(p, "auch") {
      if let next = skipJoiner(holiday.end), let second = holidayWord(at: next), second.value == .school {
        return (.modifier(.holidays(.open)), second.end)
      }
      return (
        .modifier(.holidays(.open)), isWord(holiday.end, "geoeffnet", "offen") ? holiday.end + 1 : holiday.end
      )
    }
    if isWord(p, "nur") { return (.modifier(.holidays(.only)), holiday.end) }
    if isWord(holiday.end, "geoeffnet", "offen"), hours(at: holiday.end + 1) == nil {
      return (.modifier(.holidays(.open)), holiday.end + 1)
    }
    if isWord(holiday.end, "nicht", "ausgenommen") { return (.modifier(.holidays(.closed)), holiday.end + 1) }
    return (.holidays, holiday.end)
  }

  // MARK: Remarks

  private func reason(at p: Int) -> Reading<TimesEvent>? {
    let limit = remarkEnd(from: p + 1)
    let end =
      (p + 1..<limit).first { q in
        isWord(q, in: TimesVocabulary.closed) || isWord(q, in: TimesVocabulary.temporarily)
          || isWord(q, "bis", "ab", "vom")
      } ?? limit
    return end > p + 1 ? (.reason(original(p + 1..<end)), end) : nil
  }

  /// The token that ends a remark, at most a dozen words on.
  func remarkEnd(from p: Int) -> Int {
    var end = p
    while end < tokens.count, end < p + 24 {
      switch tokens[end].kind {
      case .newline, .sign(";"), .sign(")"), .sign("("), .sign(","): return end
      default: end += 1
      }
    }
    return end
  }

  /// "(mit Frau Kaya)" or "mit Frau Kaya": a remark that cannot be about the times.
  func note(at p: Int, after last: TimesEvent?) -> Reading<TimesEvent>? {
    if last == .open {
      let end = remarkEnd(from: p)
      if sawClosing, isSign(end, ")"), end > p { return (.reason(original(p..<end)), end) }
      guard isSign(end, ")"), end > p, isWord(p, in: TimesVocabulary.noteOpeners), isHarmless(p..<end) else {
        return nil
      }
      return (.note(original(p..<end)), end)
    }
    let title = isWord(p, "mit", "bei") ? p + 1 : p
    let name = isWord(title, "fr", "hr") ? skipDot(title + 1) : title + 1
    guard isWord(title, "frau", "herr", "herrn", "fr", "hr"), word(name) != nil, isHarmless(name..<name + 1),
      text[tokens[name].range].first?.isUppercase == true, !isWord(title, "fr", "hr") || name > title + 1
    else { return nil }
    return (.note(original(p..<name + 1)), name + 1)
  }

  private func isHarmless(_ range: Range<Int>) -> Bool {
    let takesNumber = isWord(range.lowerBound, "gruppe", "raum", "kurs")
    return range.allSatisfy { p in
      switch tokens[p].kind {
      case .number: return takesNumber
      case .word(let word):
        let isDay =
          TimesVocabulary.days[word] != nil && !TimesVocabulary.doubtfulDays.contains(word) && word != "fr"
        return !isDay && !TimesVocabulary.limits.contains(word) && !TimesVocabulary.dangers.contains(word)
          && !TimesVocabulary.closed.contains(word) && TimesVocabulary.vague[word] == nil
          && !TimesVocabulary.appointmentNouns.contains(word) && !word.hasPrefix("termin")
          && TimesVocabulary.dayGroups[word] == nil && !TimesVocabulary.publicHolidays.contains(word)
      case .sign("."), .sign("-"): return true
      default: return false
      }
    }
  }
}
