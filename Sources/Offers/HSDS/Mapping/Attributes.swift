import Documents

/// Reads and writes Lotse's attributes of one HSDS object.
struct LotseAttributes {
  /// Values by `taxonomy/term`, in order.
  private var values: [(taxonomy: String, code: String, value: String)] = []
  private let owner: String
  private let entity: String

  /// Attributes of the entity with this id.
  init(of entity: String, id: String) {
    self.entity = entity
    owner = id
  }

  /// Takes Lotse's attributes out of an object; those of others stay.
  init(taking object: inout JSONObject, of entity: String, id: String) {
    self.init(of: entity, id: id)
    guard let elements = object["attributes"]?.array else { return }
    var others: [JSONValue] = []
    for element in elements {
      let attribute = element.object
      let term = attribute?["taxonomy_term"]?.object?["id"]?.string ?? attribute?["taxonomy_term_id"]?.string
      // The source's own id is not modelled; it stays among the others.
      if let term, let found = LotseTaxonomy.find(term.lowercased()),
        found != ("field", "original-id")
      {
        values.append((found.taxonomy, found.code, attribute?["value"]?.string ?? ""))
      } else {
        others.append(element)
      }
    }
    object["attributes"] = others.isEmpty ? nil : .array(others)
  }

  /// The term codes of a taxonomy.
  func codes(_ taxonomy: String) -> [String] { values.filter { $0.taxonomy == taxonomy }.map(\.code) }

  /// The values of a field.
  func fields(_ code: String) -> [String] {
    values.filter { $0.taxonomy == "field" && $0.code == code }.map(\.value)
  }

  /// The first value of a field as a JSON object.
  func object(_ code: String) -> JSONObject? { fields(code).first.flatMap(Self.parse) }

  /// The objects of all values of a field.
  func objects(_ code: String) -> [JSONObject] { fields(code).compactMap(Self.parse) }

  /// Adds a term.
  mutating func add(_ taxonomy: String, _ code: String?) {
    if let code { values.append((taxonomy, code, "")) }
  }

  /// Adds a field with its value.
  mutating func add(field code: String, _ value: String?) {
    if let value, !value.isEmpty { values.append(("field", code, value)) }
  }

  /// Adds a field with a JSON value.
  mutating func add(field code: String, _ value: JSONObject) {
    add(field: code, String(decoding: value.serialized(), as: UTF8.self))
  }

  /// The attributes as HSDS wants them.
  var hsds: [JSONObject] {
    values.enumerated().compactMap { index, value -> JSONObject? in
      guard let term = LotseTaxonomy.term(value.taxonomy, value.code) else { return nil }
      var out = JSONObject()
      out.put("id", HSDSIdentity.derived("attribute", owner, value.taxonomy, value.code, String(index)))
      out.put("link_id", owner)
      out.put("taxonomy_term_id", term.id)
      out.put("link_entity", entity)
      out.put("value", value.value)
      out.put("label", term.name)
      return out
    }
  }

  /// Puts the attributes of Lotse before those of others.
  func write(to object: inout JSONObject) {
    let own = hsds.map(JSONValue.object)
    let others = object["attributes"]?.array ?? []
    if !own.isEmpty || !others.isEmpty { object["attributes"] = .array(own + others) }
  }

  private static func parse(_ text: String) -> JSONObject? { (try? JSONValue.parse(text))?.object }
}
