/// A table of HSDS 3.1 as data: what drives validation, the order of fields in exports, and the table form.
///
/// Source: Open Referral Human Services Data Specification 3.1, https://docs.openreferral.org.
public struct HSDSTable: Sendable, Hashable {
  /// The name, singular, such as `service_at_location`.
  public let name: String
  /// The file of the tabular data package without `.csv`, such as `services`.
  public let file: String
  /// The fields in the order of the schema.
  public let fields: [HSDSField]

  /// The fields that every record must have.
  let requiredFields: [HSDSField]
  private let positions: [String: Int]

  init(_ name: String, file: String, _ fields: [HSDSField]) {
    self.name = name
    self.file = file
    self.fields = fields
    requiredFields = fields.filter(\.isRequired)
    positions = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
  }

  /// The field of this name.
  public func field(_ name: String) -> HSDSField? { positions[name].map { fields[$0] } }

  /// Whether its rows are documents of their own.
  var isMain: Bool { Self.mainNames.contains(name) }

  private static let mainNames = Set(mainTables.map(\.name))

  /// The columns of the table form in their order.
  public var columns: [HSDSField] { fields.filter(\.isColumn) }

  /// The table of this name (singular).
  public static func named(_ name: String) -> HSDSTable? { byName[name] }

  /// The column of `child` that names its parent in the table form, and the column that tells the parent's
  /// table where one column serves several.
  static func parentColumn(of child: String, in parent: String) -> (id: String, entity: String?) {
    switch child {
    case "attribute": ("link_id", "link_entity")
    case "metadata": ("resource_id", "resource_type")
    default: ("\(parent)_id", nil)
    }
  }

  /// The table that a list or file is about: `services.csv`, `services`, `service`, `SERVICES` all name
  /// `service`. Older names of the same table are known too; nil for a name that HSDS never had.
  public static func named(like text: String) -> HSDSTable? {
    var name = text.lowercased()
    for ending in [".csv", ".json", ".ndjson", ".jsonl"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    name = name.replacing("-", with: "_").replacing(" ", with: "_")
    return byAnyName[name]
  }

  /// The 24 tables.
  public static let all: [HSDSTable] = mainTables + partTables

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let byAnyName: [String: HSDSTable] = {
    var names: [String: HSDSTable] = [:]
    for table in all {
      for name in [table.name, table.file, "\(table.name)s"] { names[name] = table }
    }
    let older = [
      "services_at_location": "service_at_location", "services_at_locations": "service_at_location",
      "url": "url", "urls": "url", "accessibilities": "accessibility",
      "service_capacities": "service_capacity",
      "capacities": "service_capacity", "capacity": "service_capacity", "taxonomys": "taxonomy",
      "additional_urls": "url", "additional_websites": "url",
    ]
    for (name, table) in older { names[name] = byName[table] }
    return names
  }()
}
