import Offers
import Storage

extension Selection {
  /// What a filter finds in a list.
  init(_ resource: Resource, _ filter: ListFilter, in tx: any Transaction) throws {
    let place = try PlaceCondition(filter, in: tx)?.query
    switch resource {
    case .services: self.init(services: filter, place)
    case .organizations: self.init(organizations: filter, place)
    case .serviceAtLocations: self.init(sites: filter, place)
    case .locations: self.init(locations: filter, place)
    case .taxonomies: self.init(taxonomies: filter)
    case .taxonomyTerms: self.init(terms: filter)
    }
  }

  private init(services filter: ListFilter, _ place: Query?) {
    self.init(source: "offer", id: "offer.id", conditions: Self.offers(filter))
    if let place {
      conditions.append(
        """
        EXISTS (SELECT 1 FROM offer_site JOIN place ON place.id = offer_site.place_id
          WHERE offer_site.offer_id = offer.id AND \(place))
        """)
    }
  }

  private init(sites filter: ListFilter, _ place: Query?) {
    self.init(
      source: "offer_site JOIN offer ON offer.id = offer_site.offer_id", id: "offer_site.id",
      conditions: Self.offers(filter))
    if let place {
      source = "\(source) JOIN place ON place.id = offer_site.place_id"
      conditions.append(place)
    }
  }

  private init(organizations filter: ListFilter, _ place: Query?) {
    self.init(source: "organisation", id: "organisation.id", conditions: [])
    if let search = filter.search {
      conditions.append(
        search.condition(
          """
          organisation.name || ' ' || coalesce(organisation.alternate_name, '') || ' ' \
          || organisation.description
          """))
    }
    if let id = filter.organization { conditions.append("organisation.id = \(id)") }
    if let moment = filter.modifiedAfter { conditions.append("organisation.last_modified > \(moment)") }
    for term in Self.terms(filter) {
      conditions.append(
        "EXISTS (SELECT 1 FROM offer WHERE offer.organisation_id = organisation.id AND \(term))")
    }
    if let place {
      conditions.append(
        """
        (EXISTS (SELECT 1 FROM place WHERE place.organisation_id = organisation.id AND \(place))
          OR EXISTS (SELECT 1 FROM offer JOIN offer_site ON offer_site.offer_id = offer.id
            JOIN place ON place.id = offer_site.place_id
            WHERE offer.organisation_id = organisation.id AND \(place)))
        """)
    }
  }

  private init(locations filter: ListFilter, _ place: Query?) {
    self.init(source: "place", id: "place.id", conditions: [])
    if let search = filter.search { conditions.append(search.condition("coalesce(place.name, '')")) }
    if let id = filter.organization { conditions.append("place.organisation_id = \(id)") }
    for term in Self.terms(filter) {
      conditions.append(
        """
        EXISTS (SELECT 1 FROM offer_site JOIN offer ON offer.id = offer_site.offer_id
          WHERE offer_site.place_id = place.id AND \(term))
        """)
    }
    if let place { conditions.append(place) }
  }

  private init(taxonomies filter: ListFilter) {
    let own = LotseTaxonomy.all.filter { filter.search?.match("\($0.name) \($0.description)") ?? true }
    self.init(fixed: own.map(\.id), source: "taxonomy", id: "taxonomy.id", conditions: [])
    // An import of Lotse's own export may have brought them along.
    conditions.append("taxonomy.id NOT IN (\(list: LotseTaxonomy.all.map(\.id)))")
    if let search = filter.search {
      conditions.append(search.condition("taxonomy.name || ' ' || taxonomy.description"))
    }
  }

  private init(terms filter: ListFilter) {
    var own: [String] = []
    for taxonomy in LotseTaxonomy.all
    where filter.parent == nil && filter.taxonomy ?? taxonomy.id == taxonomy.id {
      own += taxonomy.terms.filter { filter.search?.match("\($0.name) \(taxonomy.name) \($0.code)") ?? true }
        .map(\.id)
    }
    self.init(fixed: own, source: "taxonomy_term", id: "taxonomy_term.id", conditions: [])
    conditions.append("taxonomy_term.id NOT IN (\(list: OwnTerms.entries.keys.sorted()))")
    if let id = filter.taxonomy { conditions.append("taxonomy_term.taxonomy_id = \(id)") }
    if let id = filter.parent { conditions.append("taxonomy_term.parent_id = \(id)") }
    if let search = filter.search {
      conditions.append(
        search.condition(
          """
          taxonomy_term.name || ' ' || taxonomy_term.description || ' ' || coalesce(taxonomy_term.code, '')
          """))
    }
  }

  /// Conditions on `offer`.
  private static func offers(_ filter: ListFilter) -> [Query] {
    var conditions = terms(filter)
    if let id = filter.organization { conditions.append("offer.organisation_id = \(id)") }
    if let moment = filter.modifiedAfter { conditions.append("offer.last_modified > \(moment)") }
    if let search = filter.search {
      conditions.append(
        search.condition(
          """
          offer.name || ' ' || coalesce(offer.alternate_name, '') || ' ' || coalesce(offer.summary, '') \
          || ' ' || offer.description
          """))
    }
    return conditions
  }

  private static func terms(_ filter: ListFilter) -> [Query] {
    var conditions: [Query] = []
    if let id = filter.term { conditions.append(TermCondition.term(id)) }
    if let id = filter.taxonomy { conditions.append(TermCondition.taxonomy(id)) }
    return conditions
  }
}
