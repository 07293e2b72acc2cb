import Documents
import Places

/// Taking fields out of an HSDS object: what is taken is modelled, what stays is kept as it came.
extension JSONObject {
  /// Text, or a number as text; an empty text is nothing.
  mutating func takeText(_ key: String) -> String? {
    switch self[key] {
    case .string(let text):
      remove(key)
      return text.isEmpty ? nil : text
    case .number(let text):
      remove(key)
      return text
    case .null:
      remove(key)
      return nil
    default: return nil
    }
  }

  /// A number, also written as text.
  mutating func takeNumber(_ key: String) -> Double? {
    switch self[key] {
    case .string(let text):
      guard let number = Double(text) else { return nil }
      remove(key)
      return number
    case .number:
      guard let number = self[key]?.double else { return nil }
      remove(key)
      return number
    default: return nil
    }
  }

  /// A date in ISO form; another text stays where it is.
  mutating func takeDate(_ key: String) -> LocalDate? {
    guard let text = self[key]?.string, let date = LocalDate(iso8601: text) else { return nil }
    remove(key)
    return date
  }

  /// A moment in ISO form; another text stays where it is. Only what is written back alike is taken.
  mutating func takeInstant(_ key: String) -> Instant? {
    guard let text = self[key]?.string, let instant = Instant(iso8601: text) else { return nil }
    if instant.iso8601 == text { remove(key) }
    return instant
  }

  /// The objects of a list; other elements stay.
  mutating func takeObjects(_ key: String) -> [JSONObject] {
    guard let elements = self[key]?.array else { return [] }
    let objects = elements.compactMap(\.object)
    guard objects.count == elements.count else { return [] }
    remove(key)
    return objects
  }

  /// Sets a text unless there is none.
  mutating func put(_ key: String, _ text: String?) {
    if let text, !text.isEmpty { self[key] = .string(text) }
  }

  /// Sets a number unless there is none, whole numbers without a point.
  mutating func put(_ key: String, _ number: Double?) {
    guard let number, number.isFinite else { return }
    self[key] = .number(JSONObject.text(number))
  }

  /// Sets a list unless it is empty.
  mutating func put(_ key: String, _ objects: [JSONObject]) {
    if !objects.isEmpty { self[key] = .array(objects.map(JSONValue.object)) }
  }

  /// Adds what was kept; a field that is set already wins.
  mutating func merge(_ rest: JSONObject) {
    for member in rest where !contains(member.key) { self[member.key] = member.value }
  }

  /// A number as JSON text: 3, 1.5.
  static func text(_ number: Double) -> String {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return String(whole) }
    return String(number)
  }
}
