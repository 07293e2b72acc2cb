import Documents
import Offers
import Places

/// Lotse's own taxonomies as records, and what each term's id stands for.
enum OwnTerms {
  /// A term with its taxonomy.
  struct Entry: Sendable {
    var taxonomy: LotseTaxonomy
    var term: LotseTaxonomy.Term
  }

  static let taxonomies = Dictionary(
    LotseTaxonomy.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  static let entries = Dictionary(
    LotseTaxonomy.all.flatMap { taxonomy in
      taxonomy.terms.map { ($0.id, Entry(taxonomy: taxonomy, term: $0)) }
    }, uniquingKeysWith: { first, _ in first })
  private static let byCode = Dictionary(
    entries.values.map { ("\($0.taxonomy.code)/\($0.term.code)", $0.term) },
    uniquingKeysWith: { first, _ in first })

  /// The term of a code.
  static func term(_ taxonomy: String, _ code: String) -> LotseTaxonomy.Term? {
    byCode["\(taxonomy)/\(code)"]
  }

  static func record(_ taxonomy: LotseTaxonomy) -> JSONObject {
    [
      "id": .string(taxonomy.id), "name": .string(taxonomy.name),
      "description": .string(taxonomy.description),
    ]
  }

  static func record(_ entry: Entry) -> JSONObject {
    [
      "id": .string(entry.term.id), "code": .string(entry.term.code), "name": .string(entry.term.name),
      "description": .string("\(entry.taxonomy.name): \(entry.term.name)"),
      "taxonomy": .string(entry.taxonomy.name), "language": "de", "taxonomy_id": .string(entry.taxonomy.id),
    ]
  }

  /// The attributes that an offer has without naming them: the rings that its ages touch, and what holds
  /// unless said otherwise. Readers of the API need not know what Lotse takes for granted, and find by a term
  /// exactly the offers that show it.
  static func implied(by offer: Offer) -> [JSONObject] {
    var codes: [(String, String)] = []
    if offer.phases.isEmpty { codes += offer.chain.map { ("phase", $0.rawValue) } }
    if offer.level == .individual { codes.append(("level", offer.level.rawValue)) }
    if offer.target == .universal { codes.append(("target", offer.target.rawValue)) }
    if offer.season == .always { codes.append(("season", offer.season.rawValue)) }
    return codes.compactMap { taxonomy, code in
      guard let term = term(taxonomy, code) else { return nil }
      return [
        "id": .string(HSDSIdentity.derived("attribute", offer.id.rawValue, taxonomy, code, "implied")),
        "link_id": .string(offer.id.rawValue), "taxonomy_term_id": .string(term.id),
        "link_entity": "service", "label": .string(term.name),
      ]
    }
  }
}
