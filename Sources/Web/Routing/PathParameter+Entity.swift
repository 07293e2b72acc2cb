public import Places

extension PathParameter {
  /// The id of an entity; an address with capital letters leads to the same entity.
  public static func entity<Entity>(_ name: String) -> PathParameter where Value == EntityID<Entity> {
    PathParameter(name, kind: "uuid", parse: { EntityID(rawValue: $0) }, print: { $0.rawValue })
  }
}
