import Documents

/// Times: `regular_schedule` and `holiday_schedule` became `schedule`.
extension Upgrader {
  mutating func schedules(_ object: inout JSONObject, _ path: String) {
    convert(&object, HSDSLegacy.regularSchedules, path, Self.regular)
    convert(&object, HSDSLegacy.holidaySchedules, path, Self.holiday)
  }

  /// Moves each row that can be converted into `schedules`; the rest stays, and is noted.
  private mutating func convert(
    _ object: inout JSONObject, _ keys: [String], _ path: String, _ row: (JSONObject) -> JSONObject?
  ) {
    for key in keys where object.contains(key) {
      var schedules: [JSONValue] = []
      var kept: [JSONValue] = []
      for element in Self.elements(object[key]) {
        if let schedule = element.object.flatMap(row) {
          schedules.append(.object(schedule))
        } else {
          kept.append(element)
        }
      }
      if !schedules.isEmpty { object["schedules"] = .array((object["schedules"]?.array ?? []) + schedules) }
      if kept.isEmpty {
        object.remove(key)
      } else {
        if kept != Self.elements(object[key]) { object[key] = .array(kept) }
        keptNote(path + key)
      }
    }
  }

  private static let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let dayNames: [String: String] = {
    var names: [String: String] = [:]
    let languages = [
      ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
      ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
      ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ["mo", "di", "mi", "do", "fr", "sa", "so"],
      ["mo", "tu", "we", "th", "fr", "sa", "su"], ["1", "2", "3", "4", "5", "6", "7"],
    ]
    for language in languages {
      for (name, day) in zip(language, days) { names[name] = day }
    }
    return names
  }()

  /// A weekly time; nil when the day cannot be read. Newer forms of 2.x have the rule already.
  private static func regular(_ row: JSONObject) -> JSONObject? {
    var schedule = row
    normaliseTimes(&schedule)
    if let weekday = schedule["weekday"] {
      let text = (weekday.int.map(String.init) ?? weekday.string ?? "").lowercased()
      guard let day = dayNames[text.filter { !$0.isWhitespace }] else { return nil }
      schedule.remove("weekday")
      if schedule["byday"]?.isEmptyish ?? true { schedule["byday"] = .string(day) }
      if schedule["freq"]?.isEmptyish ?? true { schedule["freq"] = "WEEKLY" }
    }
    return schedule
  }

  /// Hours on certain days; a closure has no form in 3.1.
  private static func holiday(_ row: JSONObject) -> JSONObject? {
    guard let opens = row["opens_at"]?.string, !opens.isEmpty,
      let start = row["start_date"]?.string, !start.isEmpty
    else { return nil }
    switch row["closed"] {
    case nil, .null, .bool(false): break
    case .string(let text) where ["", "false", "f", "no", "n", "0"].contains(text.lowercased()): break
    case .number("0"): break
    default: return nil
    }
    var schedule = row
    normaliseTimes(&schedule)
    schedule.remove("closed")
    let end = schedule.remove("end_date")?.string ?? start
    schedule.rename("start_date", to: "dtstart")
    schedule["valid_from"] = .string(start)
    schedule["valid_to"] = .string(end)
    schedule["until"] = .string(end)
    schedule["freq"] = "WEEKLY"
    schedule["byday"] = .string(days.joined(separator: ","))
    return schedule
  }

  /// `9:00`, `0900`, `9.00` and `9` become `09:00`; anything else stays.
  private static func normaliseTimes(_ schedule: inout JSONObject) {
    for key in ["opens_at", "closes_at"] {
      guard let text = schedule[key]?.string ?? schedule[key]?.int.map(String.init) else { continue }
      if let time = time(text) { schedule[key] = .string(time) }
    }
  }

  private static func time(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." }).map(String.init)
    let hour: Int?
    let minute: Int?
    if parts.count == 1, text.utf8.count == 4 {
      (hour, minute) = (Int(text.prefix(2)), Int(text.suffix(2)))
    } else if parts.count == 1 || parts.count == 2 {
      (hour, minute) = (Int(parts[0]), parts.count == 2 ? Int(parts[1]) : 0)
    } else {
      return nil
    }
    guard let hour, let minute, (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
