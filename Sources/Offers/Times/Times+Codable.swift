import Places

// What has its usual value is left out and may be missing, so that stored times stay short and readable and
// a later version may add fields.

extension Times: Codable {
  private enum Key: String, CodingKey {
    case availability, alsoByAppointment, rules, exceptions, closure, note
  }

  /// Reads what ``encode(to:)`` writes; a missing field has its usual value.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      availability: try fields.decodeIfPresent(Availability.self, forKey: .availability),
      rules: try fields.decodeIfPresent([TimeRule].self, forKey: .rules) ?? [],
      exceptions: try fields.decodeIfPresent([TimeException].self, forKey: .exceptions) ?? [],
      closure: try fields.decodeIfPresent(Closure.self, forKey: .closure),
      alsoByAppointment: try fields.decodeIfPresent(Bool.self, forKey: .alsoByAppointment) ?? false,
      note: try fields.decodeIfPresent(String.self, forKey: .note))
  }

  /// Writes the fields that say something.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(availability, forKey: .availability)
    if alsoByAppointment { try fields.encode(true, forKey: .alsoByAppointment) }
    if !rules.isEmpty { try fields.encode(rules, forKey: .rules) }
    if !exceptions.isEmpty { try fields.encode(exceptions, forKey: .exceptions) }
    try fields.encodeIfPresent(closure, forKey: .closure)
    try fields.encodeIfPresent(note, forKey: .note)
  }
}

extension TimeException: Codable {
  private enum Key: String, CodingKey { case from, to, kind, hours, reason }

  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let hours = try fields.decodeIfPresent([Hours].self, forKey: .hours) ?? []
    let kind: Kind
    switch try fields.decode(String.self, forKey: .kind) {
    case "closed": kind = .closed
    case "extra": kind = .extra(hours)
    case "changed": kind = .changed(hours)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: fields, debugDescription: "Not closed, extra or changed")
    }
    self.init(
      kind, from: try fields.decode(LocalDate.self, forKey: .from),
      to: try fields.decodeIfPresent(LocalDate.self, forKey: .to),
      reason: try fields.decodeIfPresent(String.self, forKey: .reason))
  }

  /// Writes the kind as a word and the hours beside it.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(from, forKey: .from)
    if to != from { try fields.encode(to, forKey: .to) }
    switch kind {
    case .closed: try fields.encode("closed", forKey: .kind)
    case .extra(let hours):
      try fields.encode("extra", forKey: .kind)
      try fields.encode(hours, forKey: .hours)
    case .changed(let hours):
      try fields.encode("changed", forKey: .kind)
      try fields.encode(hours, forKey: .hours)
    }
    try fields.encodeIfPresent(reason, forKey: .reason)
  }
}
