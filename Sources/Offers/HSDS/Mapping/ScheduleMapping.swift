import Documents
import Places

/// HSDS schedules as JSON, on top of the mapping of ``ScheduleFields``.
extension Times {
  /// The nearest HSDS form, always the same for the same times; empty when nothing is known.
  func hsdsSchedules(owner: String) -> [JSONObject] {
    guard self != Times() else { return [] }
    return schedules().enumerated().map { index, fields in
      fields.hsds(id: HSDSIdentity.derived("schedule", owner, String(index)))
    }
  }

  /// Reads HSDS schedules; what no rule can carry is kept in the note.
  init(hsdsSchedules: [JSONObject]) { self.init(schedules: hsdsSchedules.map(ScheduleFields.init(hsds:))) }
}

extension ScheduleFields {
  /// Reads the fields that say when; numbers may stand as text and texts as numbers.
  init(hsds: JSONObject) {
    self.init()
    func text(_ key: String) -> String? {
      switch hsds[key] {
      case .string(let text): text
      case .number(let text): text
      default: nil
      }
    }
    func number(_ key: String) -> Double? { text(key).flatMap(Double.init) }
    validFrom = text("valid_from")
    validTo = text("valid_to")
    dtstart = text("dtstart")
    timezone = number("timezone")
    until = text("until")
    count = number("count").flatMap { Int(exactly: $0.rounded()) }
    wkst = text("wkst")
    freq = text("freq")
    interval = number("interval").flatMap { Int(exactly: $0.rounded()) }
    byday = text("byday")
    byweekno = text("byweekno")
    bymonthday = text("bymonthday")
    byyearday = text("byyearday")
    description = text("description")
    opensAt = text("opens_at")
    closesAt = text("closes_at")
    scheduleLink = text("schedule_link")
    attendingType = text("attending_type")
    notes = text("notes")
  }

  /// The schedule as HSDS wants it, fields in the order of the schema.
  func hsds(id: String) -> JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("valid_from", validFrom)
    out.put("valid_to", validTo)
    out.put("dtstart", dtstart)
    out.put("timezone", timezone)
    out.put("until", until)
    out.put("count", count.map(Double.init))
    out.put("wkst", wkst)
    out.put("freq", freq)
    out.put("interval", interval.map(Double.init))
    out.put("byday", byday)
    out.put("byweekno", byweekno)
    out.put("bymonthday", bymonthday)
    out.put("byyearday", byyearday)
    out.put("description", description)
    out.put("opens_at", opensAt)
    out.put("closes_at", closesAt)
    out.put("schedule_link", scheduleLink)
    out.put("attending_type", attendingType)
    out.put("notes", notes)
    return out
  }
}
