import Places

extension Times {
  /// Reads HSDS schedules. What no rule can carry, and what cannot be read, is kept in the note.
  ///
  /// A German description that tells the same days and hours as the fields, as ``schedules(formatter:)`` writes
  /// it, adds what HSDS has no field for: seasons, public holidays, appointments, closing.
  public init(schedules: [ScheduleFields]) {
    self = .unknown
    var notes: [String] = []
    var isAround = false
    for schedule in schedules {
      let text = ScheduleReader.trimmed(schedule.description)
      let told = text.map(ToldTimes.parse)
      if let rules = schedule.rules() {
        if let told, told.understood, told.times.rules.map(\.core) == rules.map(\.core) {
          self.rules += told.times.rules
        } else if let told, told.understood, told.times.availability == .alwaysOpen {
          isAround = true
        } else {
          self.rules += rules
          if let text { notes.append(text) }
        }
      } else if let told, schedule.isToldBy(told) {
        self.rules += told.times.rules
      } else {
        if schedule.isStructured { notes.append(schedule.rawText) }
        if let told, told.understood, !schedule.isStructured, told.times != .unknown {
          add(told.times, &isAround)
        } else if let text {
          notes.append(text)
        }
      }
      if let text = ScheduleReader.trimmed(schedule.notes) { notes.append(text) }
    }
    joinDates()
    if isAround, rules.isEmpty {
      availability = .alwaysOpen
    } else if !rules.isEmpty || !exceptions.isEmpty {
      alsoByAppointment = alsoByAppointment || availability == .byAppointment
      availability = .scheduled
    }
    var seen: Set<String> = []
    let lines = notes.filter { seen.insert($0).inserted }
    note = lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Single dates come as schedules of their own.
  private mutating func joinDates() {
    var joined: [TimeRule] = []
    for rule in rules {
      if case .dates(let more) = rule.recurrence, let last = joined.last,
        case .dates(let dates) = last.recurrence
      {
        var both = rule
        both.recurrence = last.recurrence
        if both == last {
          joined[joined.count - 1].recurrence = .dates((dates + more).sorted())
          continue
        }
      }
      joined.append(rule)
    }
    rules = joined
  }

  private mutating func add(_ other: Times, _ isAround: inout Bool) {
    rules += other.rules
    exceptions += other.exceptions
    closure = closure ?? other.closure
    switch other.availability {
    case .alwaysOpen: isAround = true
    case .byAppointment: availability = .byAppointment
    case .scheduled, .unknown: break
    }
    alsoByAppointment = alsoByAppointment || other.alsoByAppointment
  }

  /// The nearest HSDS form: a schedule per rule with its German line as description, and one more for everything
  /// that is not a rule.
  ///
  /// HSDS knows no daylight saving time: hours are those of the clock on the wall with the offset of standard
  /// time, so that a reader who drops the offset reads them right.
  public func schedules(formatter: TimesFormatter = TimesFormatter()) -> [ScheduleFields] {
    var result: [ScheduleFields] = []
    if availability == .alwaysOpen {
      var fields = ScheduleFields(TimeRule(.weekly(.daily), opens: .midnight, closes: .endOfDay))
      fields.description = formatter.words.aroundTheClock
      result.append(fields)
    } else {
      for rule in rules {
        let dates: [Recurrence]
        if case .dates(let days) = rule.recurrence {
          dates = days.map { .dates([$0]) }
        } else {
          dates = [rule.recurrence]
        }
        for recurrence in dates {
          var single = rule
          single.recurrence = recurrence
          var fields = ScheduleFields(single)
          fields.description = formatter.lines(Times(rules: [single])).joined(separator: "\n")
          result.append(fields)
        }
      }
    }
    var rest = self
    rest.rules = []
    rest.note = nil
    if rest.availability == .alwaysOpen { rest.availability = .scheduled }
    let lines = formatter.lines(rest)
    if !lines.isEmpty || note != nil {
      var fields = ScheduleFields()
      fields.description = lines.isEmpty ? nil : lines.joined(separator: "\n")
      fields.notes = note
      result.append(fields)
    }
    return result
  }
}

extension ScheduleFields {
  /// The fields that a rule fills.
  init(_ rule: TimeRule) {
    self.init()
    timezone = 1
    opensAt = "\(rule.opens.iso8601)+01:00"
    closesAt = rule.closes.map { "\(($0 == .endOfDay ? .midnight : $0).iso8601)+01:00" }
    validFrom = rule.validFrom?.iso8601
    validTo = rule.validTo?.iso8601
    switch rule.recurrence {
    case .weekly(let days, let cycle):
      freq = "WEEKLY"
      byday = days.days.map(\.code).joined(separator: ",")
      switch cycle {
      case .every: break
      case .everyNth(let number, let anchor):
        guard number > 1 else { break }
        interval = number
        wkst = "MO"
        dtstart = anchor?.iso8601
      case .evenWeeks: byweekno = Self.evenWeeks.map(String.init).joined(separator: ",")
      case .oddWeeks: byweekno = Self.oddWeeks.map(String.init).joined(separator: ",")
      }
    case .monthlyByWeekday(let days, let numbers):
      freq = "MONTHLY"
      byday = days.days.flatMap { day in numbers.map { "\($0)\(day.code)" } }.joined(separator: ",")
    case .monthlyByDay(let numbers):
      freq = "MONTHLY"
      bymonthday = numbers.map(String.init).joined(separator: ",")
    case .dates(let dates): dtstart = dates.first?.iso8601
    }
  }

  /// Whether a description tells the same hours, so that it may stand in for fields that no rule fits.
  fileprivate func isToldBy(_ told: ParsedTimes) -> Bool {
    told.understood && !told.times.rules.isEmpty
      && told.times.rules.allSatisfy {
        $0.opens == ScheduleReader.time(opensAt) && $0.closes == ScheduleReader.time(closesAt)
      }
  }

  /// What could not be read, field by field, for people.
  var rawText: String {
    let fields: [(String, String?)] = [
      ("freq", freq), ("interval", interval.map(String.init)), ("count", count.map(String.init)),
      ("byday", byday),
      ("byweekno", byweekno), ("bymonthday", bymonthday), ("byyearday", byyearday), ("valid_from", validFrom),
      ("valid_to", validTo), ("dtstart", dtstart), ("until", until), ("opens_at", opensAt),
      ("closes_at", closesAt),
    ]
    return fields.compactMap { name, value in ScheduleReader.trimmed(value).map { "\(name): \($0)" } }
      .joined(separator: ", ")
  }
}

extension TimeRule {
  /// What the fields of HSDS and a description must agree on.
  fileprivate var core: TimeRule {
    var core = TimeRule(recurrence, opens: opens, closes: closes)
    if case .weekly(let days, .everyNth(let number, _)) = recurrence {
      core.recurrence = .weekly(days, .everyNth(number, anchor: nil))
    }
    return core
  }
}
