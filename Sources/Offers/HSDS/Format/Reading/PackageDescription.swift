import Documents

/// What a `datapackage.json` (Frictionless Tabular Data Package) says about its files.
struct PackageDescription {
  /// Table names by file name without folders, in lower case.
  private(set) var tables: [String: String] = [:]
  /// Field types by file name and field.
  private(set) var types: [String: [String: String]] = [:]

  init?(_ value: JSONValue) {
    guard let resources = value.object?["resources"]?.array else { return nil }
    for resource in resources {
      guard let resource = resource.object, let path = resource["path"]?.string else { continue }
      let base = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
      if let name = resource["name"]?.string { tables[base] = name }
      for field in resource["schema"]?.object?["fields"]?.array ?? [] {
        guard let field = field.object, let name = field["name"]?.string else { continue }
        types[base, default: [:]][name] = field["type"]?.string
      }
    }
  }
}
