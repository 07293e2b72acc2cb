import Documents
import Offers
import Testing

@Suite struct HSDSTableTests {
  @Test func knowsTwentyFourTables() {
    #expect(HSDSTable.all.count == 24)
    #expect(Set(HSDSTable.all.map(\.name)).count == 24)
    #expect(Set(HSDSTable.all.map(\.file)).count == 24)
    for table in HSDSTable.all { #expect(table.field("id")?.isRequired == true) }
  }

  @Test(arguments: [
    ("services.csv", "service"), ("service", "service"), ("Services.JSON", "service"),
    ("services_at_location.csv", "service_at_location"), ("service_at_locations", "service_at_location"),
    ("taxonomies", "taxonomy"), ("service-areas.csv", "service_area"), ("accessibility", "accessibility"),
  ])
  func findsTablesByFileAndListName(_ name: String, _ table: String) {
    #expect(HSDSTable.named(like: name)?.name == table)
  }

  @Test func knowsNoOtherNames() {
    for name in ["", "x", "services.xlsx", "regular_schedule", "../services.csv"] {
      #expect(HSDSTable.named(like: name) == nil)
    }
  }

  @Test(.enabled(if: Specification.isPresent), arguments: HSDSTable.all.map(\.name))
  func matchesTheSchema(_ name: String) throws {
    let table = try #require(HSDSTable.named(name))
    let schema = try Specification.json("schema/\(name).json")
    let properties = try #require(schema["properties"]?.object)
    let fields = table.fields.filter { !$0.isComposed }
    #expect(fields.map(\.name) == properties.keys)
    #expect(schema["path"]?.string == "\(table.file).csv")
    let required = schema["required"]?.array?.compactMap(\.string) ?? []
    #expect(Set(fields.filter(\.isRequired).map(\.name)) == Set(required))
    let inTables = schema["tabular_required"]?.array?.compactMap(\.string) ?? []
    #expect(Set(fields.filter(\.isRequiredInTables).map(\.name)) == Set(inTables))
    for field in fields {
      let property = try #require(properties[field.name]?.object)
      #expect(Self.kind(of: property) == Self.kind(of: field), "\(name).\(field.name)")
    }
  }

  @Test(.enabled(if: Specification.isPresent))
  func linksMatchTheDataPackage() throws {
    for resource in try Specification.json("datapackage.json")["resources"]?.array ?? [] {
      let name = try #require(resource.object?["name"]?.string)
      let table = try #require(HSDSTable.named(name))
      for key in resource.object?["schema"]?.object?["foreignKeys"]?.array ?? [] {
        let column = try #require(key.object?["fields"]?.string)
        let target = key.object?["reference"]?.object?["resource"]?.string
        #expect(table.field(column)?.kind == .uuid(references: target), "\(name).\(column)")
      }
    }
  }

  /// A property of the schema in the words of `kind(of: HSDSField)`.
  private static func kind(of property: JSONObject) -> String {
    if let reference = property["items"]?.object?["$ref"]?.string { return "array \(reference)" }
    if let reference = property["$ref"]?.string { return "object \(reference)" }
    if let values = property["enum"]?.array { return "choice \(values.compactMap(\.string))" }
    if let type = property["datapackage_type"]?.string { return type }
    switch property["format"]?.string {
    case "date-time": return "datetime"
    case let format?: return format
    case nil: return property["type"]?.string ?? "?"
    }
  }

  private static func kind(of field: HSDSField) -> String {
    switch field.kind {
    case .string: "string"
    case .number: "number"
    case .uuid: "uuid"
    case .uri: "uri"
    case .email: "email"
    case .date: "date"
    case .time: "time"
    case .dateTime: "datetime"
    case .choice(let values): "choice \(values)"
    case .array(let table): "array \(table).json"
    case .object(let table, _): "object \(table).json"
    }
  }
}
