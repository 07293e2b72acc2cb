/// Breaks: "Mo-Fr 8-17 Uhr, 12-13 Uhr geschlossen", "(Mittagspause von 12 bis 13 Uhr)".
extension TimesBuilder {
  /// Takes a break out of the hours before it: in brackets out of those of its group, else out of all of the
  /// sentence. Without hours of its own it is the last that were read.
  mutating func takePause(_ pause: Hours?, _ tokens: Range<Int>) {
    var pause = pause
    if pause == nil, let group = current, group.hours.count > 1 {
      pause = current?.hours.removeLast()
    }
    current?.grow(tokens)
    guard let pause, var group = current, group.isComplete else { return limit(tokens) }
    var changed = groups
    var isAnywhere = group.interrupt(pause)
    if !isInBrackets {
      for index in groups.indices.dropFirst(sentenceStart) where changed[index].interrupt(pause) {
        isAnywhere = true
      }
    }
    guard isAnywhere, !group.isDead, changed.indices.allSatisfy({ changed[$0].isDead == groups[$0].isDead })
    else { return limit(tokens) }
    current = group
    groups = changed
  }
}

extension TimesGroup {
  /// Takes a break out of the hours. Says whether it lies in any; the group is dead when the break begins or
  /// ends outside of hours that it touches.
  fileprivate mutating func interrupt(_ pause: Hours) -> Bool {
    guard let end = pause.closes, pause.opens < end else {
      isDead = true
      return false
    }
    var isWithin = false
    var rest: [Hours] = []
    for hours in hours {
      if let closes = hours.closes, hours.opens < pause.opens, end < closes {
        rest += [Hours(opens: hours.opens, closes: pause.opens), Hours(opens: end, closes: closes)]
        isWithin = true
      } else {
        let isApart = hours.closes.map { $0 <= pause.opens || hours.opens >= end } ?? (hours.opens >= end)
        if !isApart { isDead = true }
        rest.append(hours)
      }
    }
    hours = rest
    return isWithin
  }
}
