import Documents

/// Telling by its shape whether a record is older than 3.0.
extension HSDSLegacy {
  /// Every key that the upgrade has something to do with, whatever the table.
  private static let triggers: Set<String> = {
    var triggers: Set<String> = ["vocabulary", "parent_name", "language"]
    for names in renamed.values { triggers.formUnion(names.map(\.old)) }
    triggers.formUnion(regularSchedules + holidaySchedules + eligibilities)
    triggers.formUnion(taxonomyLinks + otherAttributes + unmapped)
    return triggers.union(addresses.keys)
  }()

  /// Tables whose rows were plain texts at times.
  private static let textTables: Set<String> = [
    "language", "phone", "service_area", "accessibility", "required_document",
  ]

  /// Whether there may be anything to upgrade. Most records are of 3.1, and this is soon said.
  static func mayConcern(_ object: JSONObject, _ table: HSDSTable) -> Bool {
    for member in object {
      guard let field = table.field(member.key) else {
        if triggers.contains(member.key) { return true }
        continue
      }
      switch (field.kind, member.value) {
      case (.array, .object): return true
      case (.array(let child), .string): if child == "language" { return true }
      case (.array(let child), .array(let elements)):
        guard let childTable = HSDSTable.named(child) else { continue }
        for element in elements {
          switch element {
          case .object(let nested): if mayConcern(nested, childTable) { return true }
          case .string: if textTables.contains(child) { return true }
          default: continue
          }
        }
      case (.object(let child, _), .object(let nested)):
        if let childTable = HSDSTable.named(child), mayConcern(nested, childTable) { return true }
      // Fees and interpretation were tables.
      case (.string, .array): return true
      default: continue
      }
    }
    return false
  }
}
