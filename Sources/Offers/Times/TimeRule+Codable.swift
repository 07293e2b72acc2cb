import Places

extension TimeRule: Codable {
  private enum Key: String, CodingKey {
    case days, every, anchor, weeks, ordinals, monthDays, dates
    case opens, closes, validFrom, validTo, season, publicHolidays, note
  }

  /// Reads what ``encode(to:)`` writes; a missing field has its usual value.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      try Self.recurrence(fields),
      opens: try fields.decode(LocalTime.self, forKey: .opens),
      closes: try fields.decodeIfPresent(LocalTime.self, forKey: .closes),
      validFrom: try fields.decodeIfPresent(LocalDate.self, forKey: .validFrom),
      validTo: try fields.decodeIfPresent(LocalDate.self, forKey: .validTo),
      season: try fields.decodeIfPresent(Season.self, forKey: .season) ?? .always,
      publicHolidays: try fields.decodeIfPresent(PublicHolidayPolicy.self, forKey: .publicHolidays)
        ?? .closed,
      note: try fields.decodeIfPresent(String.self, forKey: .note))
  }

  private static func recurrence(_ fields: KeyedDecodingContainer<Key>) throws -> Recurrence {
    if let dates = try fields.decodeIfPresent([LocalDate].self, forKey: .dates) { return .dates(dates) }
    if let days = try fields.decodeIfPresent([Int].self, forKey: .monthDays) { return .monthlyByDay(days) }
    let days = try fields.decode(Weekdays.self, forKey: .days)
    if let ordinals = try fields.decodeIfPresent([Int].self, forKey: .ordinals) {
      return .monthlyByWeekday(days, ordinals)
    }
    switch try fields.decodeIfPresent(String.self, forKey: .weeks) {
    case "even": return .weekly(days, .evenWeeks)
    case "odd": return .weekly(days, .oddWeeks)
    case nil: break
    default:
      throw DecodingError.dataCorruptedError(forKey: .weeks, in: fields, debugDescription: "Not even or odd")
    }
    guard let every = try fields.decodeIfPresent(Int.self, forKey: .every) else { return .weekly(days) }
    guard every >= 1 else {
      throw DecodingError.dataCorruptedError(forKey: .every, in: fields, debugDescription: "Less than 1")
    }
    let anchor = try fields.decodeIfPresent(LocalDate.self, forKey: .anchor)
    return .weekly(days, .everyNth(every, anchor: anchor))
  }

  /// Writes the recurrence as plain fields beside the hours.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch recurrence {
    case .weekly(let days, let cycle):
      try fields.encode(days, forKey: .days)
      switch cycle {
      case .every: break
      case .evenWeeks: try fields.encode("even", forKey: .weeks)
      case .oddWeeks: try fields.encode("odd", forKey: .weeks)
      case .everyNth(let number, let anchor):
        try fields.encode(number, forKey: .every)
        try fields.encodeIfPresent(anchor, forKey: .anchor)
      }
    case .monthlyByWeekday(let days, let ordinals):
      try fields.encode(days, forKey: .days)
      try fields.encode(ordinals, forKey: .ordinals)
    case .monthlyByDay(let days): try fields.encode(days, forKey: .monthDays)
    case .dates(let dates): try fields.encode(dates, forKey: .dates)
    }
    try fields.encode(opens, forKey: .opens)
    try fields.encodeIfPresent(closes, forKey: .closes)
    try fields.encodeIfPresent(validFrom, forKey: .validFrom)
    try fields.encodeIfPresent(validTo, forKey: .validTo)
    if season != .always { try fields.encode(season, forKey: .season) }
    if publicHolidays != .closed { try fields.encode(publicHolidays, forKey: .publicHolidays) }
    try fields.encodeIfPresent(note, forKey: .note)
  }
}
