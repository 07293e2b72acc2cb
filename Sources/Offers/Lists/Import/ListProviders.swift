import Places
import Storage

/// The providers that a list may mean: those of its area and of the areas above, by folded name.
struct ListProviders {
  private var ids: [String: OrganisationID] = [:]
  /// Those of the list's own area.
  private var own: Set<OrganisationID> = []

  init(of area: Area, in tx: any Transaction) throws {
    var keys = [area.key]
    var next = area.parent
    while let key = next, keys.count < 6 {
      keys.append(key)
      next = try AreaStore.find(key, in: tx)?.parent
    }
    var aliases: [(String, OrganisationID)] = []
    for key in keys {
      try tx.each("SELECT id, name, alternate_name FROM organisation WHERE area = \(key) ORDER BY id") {
        row in
        let id: OrganisationID = try row.get("id")
        if key == area.key { own.insert(id) }
        let name = CellText.nameKey(try row.get("name"))
        if ids[name] == nil { ids[name] = id }
        if let alias: String = try row.optional("alternate_name") {
          aliases.append((CellText.nameKey(alias), id))
        }
      }
    }
    for (alias, id) in aliases where ids[alias] == nil { ids[alias] = id }
  }

  /// Whether a provider is of the list's own area, and not of one above or beside it.
  func isOwn(_ id: OrganisationID) -> Bool { own.contains(id) }

  /// The provider of this name.
  subscript(_ name: String?) -> OrganisationID? {
    get { name.flatMap { ids[CellText.nameKey($0)] } }
    set { if let name { ids[CellText.nameKey(name)] = newValue } }
  }
}

/// The areas that a list may mean, by name and key.
struct ListAreas {
  private(set) var names: [AreaKey: String] = [:]
  private var keys: [String: AreaKey] = [:]

  init(in tx: any Transaction) throws {
    for area in try AreaStore.all(in: tx) {
      names[area.key] = area.name
      let name = CellText.key(area.name)
      if keys[name] == nil { keys[name] = area.key }
    }
  }

  /// The area that a text names: "Alfeld (Leine)", "03254002", "03254002 Alfeld (Leine)". One with a key that
  /// nobody has named yet is added, if that is allowed.
  mutating func find(_ text: String, mayAdd: (AreaKey) -> Bool, in tx: any Transaction) throws -> AreaKey? {
    if let key = keys[CellText.key(text)] { return key }
    guard let key = AreaKey(rawValue: String(text.prefix { !$0.isWhitespace })) else { return nil }
    if names[key] == nil {
      guard mayAdd(key) else { return nil }
      names[key] = try AreaStore.ensure(key, in: tx).name
    }
    return key
  }
}
