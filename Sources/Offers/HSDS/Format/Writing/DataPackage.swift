import Documents

/// The description of a tabular data package, https://specs.frictionlessdata.io/tabular-data-package/.
enum DataPackage {
  static func describe(_ tables: [TableRows]) -> JSONValue {
    let names = Set(tables.map(\.name))
    return [
      "name": "human_services_data", "title": "Human Services Data Specification 3.1",
      "profile": "tabular-data-package", "version": "3.1.0",
      "resources": .array(tables.map { resource($0, names) }),
    ]
  }

  private static func resource(_ table: TableRows, _ names: Set<String>) -> JSONValue {
    let columns = table.columns
    var schema: JSONObject = [
      "primaryKey": "id", "fields": .array(columns.map { field($0.name, $0.field, $0.form) }),
    ]
    let keys: [JSONValue] = columns.compactMap { column in
      guard case .uuid(let target?)? = column.field?.kind, names.contains(target) else { return nil }
      // A table that refers to itself does so by an empty name.
      let resource = target == table.name ? "" : target
      return [
        "fields": .string(column.name), "reference": ["resource": .string(resource), "fields": "id"],
      ]
    }
    if !keys.isEmpty { schema["foreignKeys"] = .array(keys) }
    return [
      "name": .string(table.name), "path": .string(HSDSPackageWriter.fileName(table.name)),
      "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "schema": .object(schema),
    ]
  }

  private static func field(_ name: String, _ field: HSDSField?, _ form: TableRows.Form) -> JSONValue {
    var description: JSONObject = ["name": .string(name)]
    var constraints = JSONObject()
    switch field?.kind {
    case nil: description["type"] = .string(form.rawValue)
    case .number: description["type"] = "number"
    case .date: description["type"] = "date"
    case .time, .dateTime:
      // Times may lack seconds and moments may have offsets, which only this format allows.
      description["type"] = field?.kind == .time ? "time" : "datetime"
      description["format"] = "any"
    case .uuid, .uri, .email:
      description["type"] = "string"
      description["format"] = field?.kind == .uri ? "uri" : field?.kind == .email ? "email" : "uuid"
    case .choice(let values):
      description["type"] = "string"
      constraints["enum"] = .array(values.map(JSONValue.string))
    case .string, .array, .object: description["type"] = "string"
    }
    if let field, field.isRequired || field.isRequiredInTables { constraints["required"] = true }
    if name == "id" { constraints["unique"] = true }
    if !constraints.isEmpty { description["constraints"] = .object(constraints) }
    return .object(description)
  }
}
