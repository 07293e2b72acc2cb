import Documents

/// A quick look at a record: whether it is so plainly HSDS 3.1 that neither `HSDSUpgrade` nor `HSDSValidator`
/// would change or say anything. Most records are; for all others the two take their time. A test holds
/// that what is plain here is fine there.
enum PlainRecord {
  /// Whether the record and all that is nested in it is plainly right.
  static func isPlain(_ object: JSONObject, table name: String) -> Bool {
    guard let table = tables[name] else { return false }
    var missing = table.required
    var place = 0
    for member in object {
      guard let field = table.field(member.key, from: &place) else { return false }
      if let bit = field.requiredBit {
        guard !member.value.isEmptyish else { return false }
        missing &= ~bit
      }
      guard isPlain(member.value, field) else { return false }
    }
    return missing == 0 && fitsTogether(object, name)
  }

  private struct Field {
    var kind: HSDSField.Kind
    var isName: Bool
    var requiredBit: UInt64?
  }

  private struct Table {
    var fields: [String: Field] = [:]
    var required: UInt64 = 0
    var order: [(key: String, field: Field)] = []

    /// Most records keep the order of the schema, so the next few fields are looked at first.
    func field(_ key: String, from place: inout Int) -> Field? {
      for index in place..<min(place + 6, order.count) where order[index].key == key {
        place = index + 1
        return order[index].field
      }
      return fields[key]
    }
  }

  private static let tables: [String: Table] = {
    var tables: [String: Table] = [:]
    for table in HSDSTable.all {
      var out = Table()
      for (index, field) in table.fields.enumerated() where index < 64 {
        let bit: UInt64? = field.isRequired ? 1 << UInt64(index) : nil
        out.required |= bit ?? 0
        let isName = field.name == "name" || field.name == "alternate_name"
        let known = Field(kind: field.kind, isName: isName, requiredBit: bit)
        out.fields[field.name] = known
        out.order.append((field.name, known))
      }
      tables[table.name] = out
    }
    return tables
  }()

  private static func isPlain(_ value: JSONValue, _ field: Field) -> Bool {
    switch (field.kind, value) {
    case (_, .null): return true
    case (.array(let child), .array(let elements)):
      for element in elements {
        guard case .object(let object) = element, isPlain(object, table: child) else { return false }
      }
      return true
    case (.object(let child, _), .object(let object)): return isPlain(object, table: child)
    case (.number, .number(let text)): return PlainText.isNumber(text)
    case (.choice(let values), .string(let text)): return values.contains(text)
    case (let kind, .string(let text)):
      var text = text
      return text.withUTF8 { PlainText.fits($0, kind, isName: field.isName) }
    default: return false
    }
  }

  /// What `HSDSValidator` checks across fields.
  private static func fitsTogether(_ object: JSONObject, _ table: String) -> Bool {
    switch table {
    case "service":
      guard ["organization_id", "organization"].contains(where: { object[$0]?.isEmptyish == false }) else {
        return false
      }
      let ages = (object["minimum_age"]?.double, object["maximum_age"]?.double)
      return (0...130).contains(ages.0 ?? 0) && (0...130).contains(ages.1 ?? 0)
        && (ages.0 ?? 0) <= (ages.1 ?? 130)
    case "location":
      guard let latitude = object["latitude"], let longitude = object["longitude"] else {
        return object["latitude"] == nil && object["longitude"] == nil
      }
      guard let latitude = latitude.double, let longitude = longitude.double else { return false }
      return (20...90).contains(latitude) && (-180...40).contains(longitude)
    case "schedule", "cost_option":
      guard let from = object["valid_from"]?.string, let to = object["valid_to"]?.string else { return true }
      return from <= to
    // Offers within an organisation are taken out of it.
    case "organization": return object["services"] == nil
    default: return true
    }
  }
}
