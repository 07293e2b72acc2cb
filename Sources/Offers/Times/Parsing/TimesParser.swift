public import Places

/// What was read from a text about times.
public struct ParsedTimes: Hashable, Sendable {
  /// What was understood; with leftovers the whole text is in its note.
  public var times: Times
  /// Whether every word was understood.
  public var understood: Bool
  /// The pieces that were not understood, in order.
  public var leftovers: [String]
  /// What was supplied where the text leaves something open, in German, for a human to check.
  public var assumptions: [String]
}

/// Reads times as people write them: "Mo+Mi 14-16.30 Uhr, außer in den Ferien".
///
/// It never guesses in silence: what is ambiguous is left over, together with the days and hours that it may
/// change. The effort grows linearly with the length of the text.
public enum TimesParser {
  /// Texts that are longer, in UTF-8 bytes, are kept as a note without being read.
  public static let longestText = 20_000

  /// Reads a text; `today` supplies years that are left out ("vom 1.5. bis 30.9."), without it such dates are
  /// left over.
  public static func parse(_ text: String, today: LocalDate? = nil) -> ParsedTimes {
    let kept = readable(text)
    guard text.utf8.count <= longestText else {
      return ParsedTimes(times: Times(note: kept), understood: false, leftovers: [kept], assumptions: [])
    }
    var reader = TimesReader(text, today: today)
    let events = reader.events()
    guard !events.isEmpty else {
      return ParsedTimes(times: .unknown, understood: true, leftovers: [], assumptions: [])
    }
    var builder = TimesBuilder(events, tokenCount: reader.tokens.count)
    builder.read()
    var times = builder.result()
    var leftovers = pieces(builder.isLeftOver, events, reader)
    let saysSomething = events.contains { $0.event != .filler && $0.event != .newline && $0.event != .stop }
    if leftovers.isEmpty, times == .unknown, !builder.saidNothing, saysSomething || hasWord(reader) {
      leftovers = [kept]
    }
    if leftovers.count == 1, times == .unknown { leftovers = [kept] }
    if !leftovers.isEmpty { times.note = kept }
    return ParsedTimes(
      times: times, understood: leftovers.isEmpty, leftovers: leftovers,
      assumptions: (hasDates(times) ? reader.assumptions : []) + builder.assumptions + workdays(events, times)
    )
  }

  /// Whether there is anything that a supplied year can have gone into.
  private static func hasDates(_ times: Times) -> Bool {
    !times.rules.isEmpty || !times.exceptions.isEmpty || times.closure != nil
  }

  private static func hasWord(_ reader: TimesReader) -> Bool {
    reader.tokens.contains { token in
      if case .word = token.kind { true } else { false }
    }
  }

  /// The text without control characters and space around it.
  private static func readable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(isControl && scalar != "\n" ? " " : scalar)
    }
    return trimmed(String(scalars), of: [])
  }

  private static func trimmed(_ text: String, of signs: Set<Character>) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace || signs.contains(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || signs.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// Neighbouring tokens that are left over, with the words between them that say nothing.
  private static func pieces(_ isLeftOver: [Bool], _ events: [ReadEvent], _ reader: TimesReader) -> [String] {
    var ranges: [Range<Int>] = []
    var bridge = true
    for entry in events {
      for token in entry.tokens {
        if isLeftOver[token] {
          if bridge, let last = ranges.last {
            ranges[ranges.count - 1] = last.lowerBound..<token + 1
          } else {
            ranges.append(token..<token + 1)
          }
          bridge = true
        } else if entry.event != .filler, !isSlash(token, reader) {
          bridge = false
        }
      }
    }
    return ranges.map { trimmed(reader.original($0), of: [",", ";", ":", "(", ")"]) }.filter { !$0.isEmpty }
  }

  /// A slash in a telephone number.
  private static func isSlash(_ token: Int, _ reader: TimesReader) -> Bool {
    reader.isSign(token, "/") && !reader.tokens[token].spaceBefore
  }

  private static func workdays(_ events: [ReadEvent], _ times: Times) -> [String] {
    let workdays = Weekdays.through(.monday, .saturday)
    let isUsed = times.rules.contains { rule in
      if case .weekly(workdays, _) = rule.recurrence { true } else { false }
    }
    return isUsed && events.contains { $0.event == .days(workdays, isWorkdays: true) }
      ? ["„werktags“ ist als Montag bis Samstag gelesen."] : []
  }
}
