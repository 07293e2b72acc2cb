import Places
import Storage

/// Providers and places as rows for people.
enum RegisterRows {
  private static let pageSize = 500

  static func organisations(in tx: any Transaction, areas: Set<AreaKey>? = nil) throws -> [[String]] {
    var out = [
      ["Träger", "Anderer Name", "Beschreibung", "Telefon", "E-Mail", "Internet", "Gebiet", "Kennung"]
    ]
    var last: OrganisationID?
    while true {
      let page = try OrganisationStore.page(after: last, limit: pageSize, in: tx)
      guard let newest = page.last else { return out }
      last = newest.id
      for it in page where areas?.contains(it.area) ?? true {
        out.append([
          it.name, it.alternateName ?? "", it.description, it.phones.map(\.number).joined(separator: "\n"),
          it.email ?? "",
          it.website ?? "", it.area.rawValue, it.id.rawValue,
        ])
      }
    }
  }

  static func places(in tx: any Transaction, areas: Set<AreaKey>? = nil) throws -> [[String]] {
    var out = [["Name", "Straße", "PLZ", "Ort", "Barrierefreiheit", "Wegbeschreibung", "Kennung"]]
    var last: PlaceID?
    while true {
      let page = try PlaceStore.page(after: last, limit: pageSize, in: tx)
      guard let newest = page.last else { return out }
      last = newest.id
      for it in page.map(\.published) where areas?.contains(it.area) ?? true {
        out.append([
          it.name ?? "", it.isProtected ? "geschützt" : it.address?.street ?? "",
          it.address?.postalCode ?? "",
          it.address?.city ?? "", it.accessibility.map(AccessCell.german).joined(separator: "; "),
          it.directions ?? "",
          it.id.rawValue,
        ])
      }
    }
  }
}
