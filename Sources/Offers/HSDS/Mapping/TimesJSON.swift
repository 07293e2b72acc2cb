import Documents
import Places

/// Times as compact JSON: how they lie in the database and travel in HSDS as an attribute, since HSDS
/// schedules know no holidays, exceptions or closures.
extension Times {
  init(json: JSONObject) {
    self.init(
      availability: json["availability"]?.string.flatMap(Availability.init),
      rules: (json["rules"]?.array ?? []).compactMap { $0.object.flatMap(TimeRule.init(json:)) },
      exceptions: (json["exceptions"]?.array ?? []).compactMap {
        $0.object.flatMap(TimeException.init(json:))
      },
      closure: json["closure"]?.object.map(Closure.init(json:)),
      alsoByAppointment: json["also_by_appointment"]?.bool ?? false, note: json["note"]?.string)
  }

  var json: JSONObject {
    var out = JSONObject()
    out.put("availability", availability.rawValue)
    if alsoByAppointment { out["also_by_appointment"] = true }
    out.put("rules", rules.map(\.json))
    out.put("exceptions", exceptions.map(\.json))
    if let closure { out["closure"] = .object(closure.json) }
    out.put("note", note)
    return out
  }
}

extension TimeRule {
  fileprivate init?(json: JSONObject) {
    guard let recurrence = Recurrence(json: json), let opens = json.time("opens") else { return nil }
    self.init(
      recurrence, opens: opens, closes: json.time("closes"), validFrom: json.date("valid_from"),
      validTo: json.date("valid_to"), season: json["season"]?.string.flatMap(Season.init) ?? .always,
      publicHolidays: json["public_holidays"]?.string.flatMap(PublicHolidayPolicy.init) ?? .closed,
      note: json["note"]?.string)
  }

  fileprivate var json: JSONObject {
    var out = recurrence.json
    out.put("opens", opens.iso8601)
    out.put("closes", closes?.iso8601)
    out.put("valid_from", validFrom?.iso8601)
    out.put("valid_to", validTo?.iso8601)
    if season != .always { out.put("season", season.rawValue) }
    if publicHolidays != .closed { out.put("public_holidays", publicHolidays.rawValue) }
    out.put("note", note)
    return out
  }
}

extension Recurrence {
  fileprivate init?(json: JSONObject) {
    let days = Weekdays((json["days"]?.array ?? []).compactMap { $0.string.flatMap { Weekday(code: $0) } })
    let numbers = json["numbers"]?.array?.compactMap(\.int) ?? []
    switch json["every"]?.string {
    case "week": self = .weekly(days, .every)
    case "even-week": self = .weekly(days, .evenWeeks)
    case "odd-week": self = .weekly(days, .oddWeeks)
    case "nth-week": self = .weekly(days, .everyNth(json["interval"]?.int ?? 2, anchor: json.date("anchor")))
    case "month-weekday": self = .monthlyByWeekday(days, numbers)
    case "month-day": self = .monthlyByDay(numbers)
    case "date":
      self = .dates((json["dates"]?.array ?? []).compactMap { $0.string.flatMap { LocalDate(iso8601: $0) } })
    default: return nil
    }
  }

  fileprivate var json: JSONObject {
    var out = JSONObject()
    func put(_ days: Weekdays) { out["days"] = .array(days.days.map { .string($0.code) }) }
    func put(_ numbers: [Int]) { out["numbers"] = .array(numbers.map(JSONValue.number)) }
    switch self {
    case .weekly(let days, let cycle):
      switch cycle {
      case .every: out["every"] = "week"
      case .evenWeeks: out["every"] = "even-week"
      case .oddWeeks: out["every"] = "odd-week"
      case .everyNth(let interval, let anchor):
        out["every"] = "nth-week"
        out["interval"] = .number(interval)
        out.put("anchor", anchor?.iso8601)
      }
      put(days)
    case .monthlyByWeekday(let days, let numbers):
      out["every"] = "month-weekday"
      put(days)
      put(numbers)
    case .monthlyByDay(let numbers):
      out["every"] = "month-day"
      put(numbers)
    case .dates(let dates):
      out["every"] = "date"
      out["dates"] = .array(dates.map { .string($0.iso8601) })
    }
    return out
  }
}

extension TimeException {
  fileprivate init?(json: JSONObject) {
    guard let from = json.date("from") else { return nil }
    let hours = (json["hours"]?.array ?? []).compactMap { $0.object.flatMap(Hours.init(json:)) }
    let kind: Kind =
      switch json["kind"]?.string {
      case "extra": .extra(hours)
      case "changed": .changed(hours)
      default: .closed
      }
    self.init(kind, from: from, to: json.date("to"), reason: json["reason"]?.string)
  }

  fileprivate var json: JSONObject {
    var out = JSONObject()
    switch kind {
    case .closed: out["kind"] = "closed"
    case .extra(let hours):
      out["kind"] = "extra"
      out.put("hours", hours.map(\.json))
    case .changed(let hours):
      out["kind"] = "changed"
      out.put("hours", hours.map(\.json))
    }
    out.put("from", from.iso8601)
    if to != from { out.put("to", to.iso8601) }
    out.put("reason", reason)
    return out
  }
}

extension Hours {
  fileprivate init?(json: JSONObject) {
    guard let opens = json.time("opens") else { return nil }
    self.init(opens: opens, closes: json.time("closes"))
  }

  fileprivate var json: JSONObject {
    var out = JSONObject()
    out.put("opens", opens.iso8601)
    out.put("closes", closes?.iso8601)
    return out
  }
}

extension Closure {
  fileprivate init(json: JSONObject) {
    self.init(from: json.date("from"), until: json.date("until"), reason: json["reason"]?.string)
  }

  fileprivate var json: JSONObject {
    var out = JSONObject()
    out.put("from", from?.iso8601)
    out.put("until", until?.iso8601)
    out.put("reason", reason)
    return out
  }
}

extension JSONObject {
  fileprivate func time(_ key: String) -> LocalTime? { self[key]?.string.flatMap { LocalTime(iso8601: $0) } }
  fileprivate func date(_ key: String) -> LocalDate? { self[key]?.string.flatMap { LocalDate(iso8601: $0) } }
}
