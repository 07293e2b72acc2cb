import Documents
import Foundation

/// Eligibility, fees, languages, terms and addresses.
extension Upgrader {
  mutating func eligibility(_ object: inout JSONObject, _ path: String) {
    for key in HSDSLegacy.eligibilities where object.contains(key) {
      var texts: [String] = []
      var isWhole = true
      for element in Self.elements(object[key]) {
        switch element {
        case .string(let text): texts.append(text)
        case .object(var row):
          if let text = row.remove("eligibility")?.string { texts.append(text) }
          for age in ["minimum_age", "maximum_age"] {
            guard let value = row[age], value.double ?? Double(value.string ?? "") != nil else { continue }
            if object[age]?.isEmptyish ?? true { object[age] = value }
            if object[age] == value { row.remove(age) }
          }
          // What is left beyond identifiers has no place in 3.1.
          if row.contains(where: { !["id", "service_id"].contains($0.key) && !$0.value.isEmptyish }) {
            isWhole = false
          }
        default: isWhole = false
        }
      }
      texts = texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
      append(texts, to: "eligibility_description", &object)
      if isWhole { object.remove(key) } else { keptNote(path + key) }
    }
  }

  private func append(_ texts: [String], to key: String, _ object: inout JSONObject) {
    let old = object[key]?.string ?? ""
    let new = texts.filter { !old.contains($0) }
    guard !new.isEmpty, object[key] == nil || object[key] == .null || object[key]?.string != nil else {
      return
    }
    object[key] = .string(([old].filter { !$0.isEmpty } + new).joined(separator: "; "))
  }

  /// Free text stays where 3.1 still has it; a table of fees becomes costs.
  mutating func fees(_ object: inout JSONObject, _ path: String) {
    guard case .array(let rows)? = object["fees"] else { return }
    var costs: [JSONValue] = object["cost_options"]?.array ?? []
    for row in rows {
      switch row {
      case .string(let text): costs.append(["option": .string(text)])
      case .object(var cost):
        if !cost.contains("option") { cost.rename(cost.contains("fee") ? "fee" : "fees", to: "option") }
        costs.append(.object(cost))
      default:
        keptNote("\(path)fees")
        return
      }
    }
    object.remove("fees")
    if !costs.isEmpty { object["cost_options"] = .array(costs) }
  }

  mutating func interpretation(_ object: inout JSONObject, _ path: String) {
    guard case .array(let elements)? = object["interpretation_services"] else { return }
    let texts = elements.compactMap {
      $0.string ?? $0.object?["name"]?.string ?? $0.object?["language"]?.string
    }
    guard texts.count == elements.count else {
      keptNote("\(path)interpretation_services")
      return
    }
    object["interpretation_services"] = texts.isEmpty ? nil : .string(texts.joined(separator: ", "))
  }

  /// `language` was a code or a name.
  func language(_ object: inout JSONObject) {
    guard case .string(let text)? = object["language"] else { return }
    let key = Self.isLanguageCode(text) ? "code" : "name"
    if object[key]?.isEmptyish ?? true {
      object[key] = nil
      object.rename("language", to: key)
      if key == "code" { object["code"] = .string(text.lowercased()) }
    } else if object[key] == object["language"] {
      object.remove("language")
    }
  }

  /// A text with one or several languages.
  static func languages(_ text: String) -> [JSONObject] {
    text.split { ",;/\n|".contains($0) }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
      .map { isLanguageCode($0) ? ["code": .string($0.lowercased())] : ["name": .string($0)] }
  }

  private static func isLanguageCode(_ text: String) -> Bool {
    let isRightLength = text.utf8.count == 2 || text.utf8.count == 3
    let isLetters = text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    return isRightLength && isLetters
  }

  /// Terms named their vocabulary, and needed no description.
  mutating func term(_ object: inout JSONObject) {
    guard object.contains("vocabulary") || object.contains("parent_name") else { return }
    if object["taxonomy"]?.isEmptyish ?? true {
      object["taxonomy"] = nil
      object.rename("vocabulary", to: "taxonomy")
    }
    if object["description"]?.isEmptyish ?? true, let name = object["name"] { object["description"] = name }
  }

  mutating func addresses(_ object: inout JSONObject, _ path: String) {
    var addresses: [JSONValue] = object["addresses"]?.array ?? []
    var found: Set<String> = []
    for (key, kind) in HSDSLegacy.addresses.sorted(by: { $0.key < $1.key }) where object.contains(key) {
      let rows = Self.elements(object[key])
      guard rows.allSatisfy({ $0.object != nil }) else {
        keptNote(path + key)
        continue
      }
      for case .object(var address) in rows {
        joinLines(&address)
        if !address.contains("address_type") { address["address_type"] = .string(kind) }
        addresses.append(.object(address))
        found.insert(kind)
      }
      object.remove(key)
    }
    guard !found.isEmpty else { return }
    object["addresses"] = .array(addresses)
    if object["location_type"]?.isEmptyish ?? true {
      object["location_type"] = found.contains("physical") ? "physical" : "postal"
    }
  }

  /// Addresses had four lines.
  private func joinLines(_ address: inout JSONObject) {
    var lines = [address["address_2"]?.string ?? ""]
    for key in ["address_3", "address_4"] {
      guard let value = address[key] else { continue }
      guard value == .null || value.string != nil else { return }
      lines.append(value.string ?? "")
    }
    guard lines.count > 1 else { return }
    address.remove("address_3")
    address.remove("address_4")
    let joined = lines.filter { !$0.isEmpty }.joined(separator: ", ")
    if !joined.isEmpty { address["address_2"] = .string(joined) }
  }
}
