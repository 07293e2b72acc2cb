import Documents
import Offers
import Places
import Storage

/// Offers with no more than lists show. A page of them costs one statement and reads no times, labels and
/// parts, which is what a list of whole offers would spend its time on.
enum ListedOffers {
  /// Offers by id.
  static func load(_ ids: [String], in tx: any Transaction) throws -> [String: Offer] {
    var found: [String: Offer] = [:]
    for chunk in ids.inChunks {
      try tx.each("SELECT \(columns) FROM offer WHERE id IN (\(list: chunk))") { row in
        let offer = try read(row)
        found[offer.id.rawValue] = offer
      }
    }
    return found
  }

  /// The ids of the offers of organisations, by organisation and name; those that are over included.
  static func ids(of organisations: [String], in tx: any Transaction) throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    for chunk in organisations.inChunks {
      try tx.each(
        """
        SELECT id, organisation_id FROM offer WHERE organisation_id IN (\(list: chunk))
        ORDER BY organisation_id, name, id
        """
      ) { row in found[try row.get("organisation_id"), default: []].append(try row.get("id")) }
    }
    return found
  }

  /// `parts` only where something lies in it that HSDS shows in lists and Lotse does not model.
  private static let columns: Query =
    """
    id, organisation_id, owner_area, owner_organisation, name, alternate_name, description, status, age_from,
    age_to, application, eligibility_text, interpreting, email, url, alert, assured, last_modified,
    CASE WHEN parts LIKE '%"rest":{%' THEN parts END AS parts
    """

  private static func read(_ row: any ResultRow) throws -> Offer {
    let owner: Owner
    if let area: AreaKey = try row.optional("owner_area") {
      owner = .area(area)
    } else {
      owner = .organisation(try row.get("owner_organisation"))
    }
    var out = Offer(
      id: try row.get("id"), name: try row.get("name"), owner: owner,
      lastModified: try row.get("last_modified"))
    out.organisation = try row.optional("organisation_id")
    out.alternateName = try row.optional("alternate_name")
    out.description = try row.get("description")
    out.status = try row.get("status")
    out.ages = AgeRange(from: try row.optional("age_from"), to: try row.optional("age_to"))
    out.application = try row.optional("application")
    out.eligibilityText = try row.optional("eligibility_text")
    out.interpreting = try row.optional("interpreting")
    out.email = try row.optional("email")
    out.url = try row.optional("url")
    out.alert = try row.optional("alert")
    out.assured = try row.optional("assured")
    if let parts = try row.optional("parts", as: JSONObject.self), let rest = parts["rest"]?.object {
      out.rest = rest
    }
    return out
  }
}

extension [String] {
  /// Groups for `IN`, since engines limit the parameters of a statement.
  var inChunks: [ArraySlice<String>] {
    stride(from: 0, to: count, by: 500).map { self[$0..<Swift.min($0 + 500, count)] }
  }
}
