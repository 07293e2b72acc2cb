import Documents
import Offers
import Places
import Storage

/// What a row of `offer` must fulfil to have a term or any term of a taxonomy among its attributes.
enum TermCondition {
  static func term(_ id: String) -> Query {
    guard let entry = OwnTerms.entries[id] else {
      return "EXISTS (\(labels("term")) AND offer_label.code = \(id))"
    }
    return own(entry.taxonomy.code, entry.term.code)
  }

  static func taxonomy(_ id: String) -> Query {
    guard let taxonomy = OwnTerms.taxonomies[id] else {
      return """
        EXISTS (\(labels("term")) AND offer_label.code IN \
        (SELECT taxonomy_term.id FROM taxonomy_term WHERE taxonomy_term.taxonomy_id = \(id)))
        """
    }
    switch taxonomy.code {
    // Every offer has one of these, see OwnTerms.implied.
    case "level", "target", "season": return "TRUE"
    case "kind": return "offer.kind IS NOT NULL"
    case "registration": return "offer.registration IS NOT NULL"
    case "situation": return "EXISTS (\(labels("situation")))"
    default:
      let conditions = taxonomy.terms.map { own(taxonomy.code, $0.code) }
      guard var any = conditions.first else { return "FALSE" }
      for condition in conditions.dropFirst() { any = "\(any) OR \(condition)" }
      return "(\(any))"
    }
  }

  private static func own(_ taxonomy: String, _ code: String) -> Query {
    switch taxonomy {
    case "phase": phase(code)
    case "situation": "EXISTS (\(labels("situation")) AND offer_label.code = \(code))"
    case "level": "offer.level = \(code)"
    case "kind": "offer.kind = \(code)"
    case "target": "offer.target = \(code)"
    case "season": "offer.season = \(code)"
    case "registration": "offer.registration = \(code)"
    default: field(code)
    }
  }

  private static func labels(_ scheme: String) -> Query {
    "SELECT 1 FROM offer_label WHERE offer_label.offer_id = offer.id AND offer_label.scheme = \(scheme)"
  }

  /// Phases that the offer names, else the rings that its ages touch.
  private static func phase(_ code: String) -> Query {
    let named = "EXISTS (\(labels("phase")) AND offer_label.code = \(code))" as Query
    guard let ring = LifePhase.rings.first(where: { $0.code.rawValue == code }) else { return named }
    return """
      (\(named) OR (NOT EXISTS (\(labels("phase"))) \
      AND (offer.age_from IS NULL OR offer.age_from <= \(ring.months.upperBound)) \
      AND (offer.age_to IS NULL OR offer.age_to >= \(ring.months.lowerBound))))
      """
  }

  /// Fields that travel as attributes with a value.
  private static func field(_ code: String) -> Query {
    switch code {
    case "times": "(offer.times <> \(noTimes) AND offer.parts NOT LIKE '%\"schedules\":[%')"
    // Whole years need no attribute.
    case "ages":
      "(offer.age_from < 0 OR offer.age_to < 0 OR (offer.age_to IS NOT NULL AND offer.age_to % 12 = 0))"
    case "summary": "offer.summary <> ''"
    case "eligibility": "offer.parts LIKE '%\"eligibility\":[{%'"
    case "translation": "offer.parts LIKE '%\"translations\":[{%'"
    case "serves": "EXISTS (SELECT 1 FROM offer_area WHERE offer_area.offer_id = offer.id)"
    case "owner": "offer.owner_organisation IS NOT NULL"
    // The others are attributes of places.
    default: "FALSE"
    }
  }

  /// How times of which nothing is known lie in the database.
  private static let noTimes = "{\"availability\":\"unknown\"}"
}
