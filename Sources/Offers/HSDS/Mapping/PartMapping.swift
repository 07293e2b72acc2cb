import Documents
import Places

/// A part of an aggregate that goes to HSDS and back without loss.
protocol HSDSPart {
  /// Reads the part; nil when its one necessary field is missing.
  init?(hsds: JSONObject)
  /// The part as HSDS wants it.
  var hsds: JSONObject { get }
}

extension JSONObject {
  /// Takes a list of parts; a list in which one cannot be read stays whole.
  mutating func takeParts<Part: HSDSPart>(_ key: String, as type: Part.Type = Part.self) -> [Part] {
    guard let elements = self[key]?.array else { return [] }
    let parts = elements.compactMap { $0.object.flatMap { Part(hsds: $0) } }
    guard parts.count == elements.count else { return [] }
    remove(key)
    return parts
  }

  /// Sets a list of parts unless it is empty.
  mutating func put(_ key: String, parts: [some HSDSPart]) { put(key, parts.map(\.hsds)) }
}

extension Phone: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    guard let number = rest.takeText("number") else { return nil }
    self.init(id: rest.takeText("id") ?? "", number: number, note: rest.takeText("description"))
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("number", number)
    out.put("description", note)
    out.merge(rest)
    return out
  }
}

extension Contact: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    self.init(
      id: rest.takeText("id") ?? "", name: rest.takeText("name"), role: rest.takeText("title"),
      email: rest.takeText("email"))
    phones = rest.takeParts("phones")
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("name", name)
    out.put("title", role)
    out.put("email", email)
    out.put("phones", parts: phones)
    out.merge(rest)
    return out
  }
}

extension Cost: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    self.init(
      id: rest.takeText("id") ?? "", text: rest.takeText("option"), amount: rest.takeNumber("amount"))
    currency = rest["currency"]?.string ?? "EUR"
    validFrom = rest.takeDate("valid_from")
    validTo = rest.takeDate("valid_to")
    condition = rest.takeText("amount_description")
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("valid_from", validFrom?.iso8601)
    out.put("valid_to", validTo?.iso8601)
    out.put("option", text)
    out.put("amount", amount)
    out.put("amount_description", condition)
    out.merge(rest)
    if amount != nil, out["currency"] == nil { out.put("currency", currency) }
    return out
  }
}

extension RequiredDocument: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    guard let name = rest.takeText("document") else { return nil }
    self.init(id: rest.takeText("id") ?? "", name: name)
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("document", name)
    out.merge(rest)
    return out
  }
}

extension Capacity: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    guard let free = rest.takeNumber("available"), let updated = rest.takeInstant("updated") else {
      return nil
    }
    self.init(
      id: rest.takeText("id") ?? "", unit: rest["unit"]?.object?["name"]?.string ?? "", free: free,
      total: rest.takeNumber("maximum"), updated: updated)
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("available", free)
    out.put("maximum", total)
    out.merge(rest)
    if out["updated"] == nil { out.put("updated", updated.iso8601) }
    if out["unit"] == nil {
      var unit = JSONObject()
      unit.put("id", HSDSIdentity.derived("unit", self.unit))
      unit.put("name", self.unit)
      out["unit"] = .object(unit)
    }
    return out
  }
}

extension Address: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    guard let street = rest.takeText("address_1") else { return nil }
    self.init(
      id: rest.takeText("id") ?? "", street: street, postalCode: rest.takeText("postal_code") ?? "",
      city: rest.takeText("city") ?? "")
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("address_1", street)
    out["city"] = .string(city)
    out["postal_code"] = .string(postalCode)
    out.merge(rest)
    return out
  }
}
