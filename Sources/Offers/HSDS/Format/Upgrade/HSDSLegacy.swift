import Documents

/// The tables and fields of HSDS 1.x and 2.x (and of what is built on them, such as Open Referral UK) that
/// 3.1 has under another name or no longer.
enum HSDSLegacy {
  /// Fields that only changed their name, by table.
  static let renamed: [String: [(old: String, new: String)]] = [
    "organization": [
      ("url", "website"), ("location", "locations"), ("contact", "contacts"), ("phone", "phones"),
      ("program", "programs"),
      ("fundings", "funding"), ("service", "services"),
    ],
    "service": [
      ("services_at_location", "service_at_locations"), ("services_at_locations", "service_at_locations"),
      ("service_at_location", "service_at_locations"), ("contact", "contacts"), ("phone", "phones"),
      ("language", "languages"), ("service_area", "service_areas"), ("fundings", "funding"),
      ("required_document", "required_documents"), ("cost_option", "cost_options"), ("schedule", "schedules"),
    ],
    "service_at_location": [
      ("contact", "contacts"), ("phone", "phones"), ("service_area", "service_areas"),
      ("schedule", "schedules"),
    ],
    "location": [
      ("contact", "contacts"), ("phone", "phones"), ("language", "languages"), ("schedule", "schedules"),
      ("address", "addresses"),
      ("accessibility_for_disabilities", "accessibility"), ("accessibilities", "accessibility"),
    ],
    "contact": [("phone", "phones")],
    "phone": [("language", "languages")],
    "service_area": [("service_area", "name")],
    "accessibility": [("accessibility", "description")],
  ]

  /// Lists that are turned into other lists or texts, by table.
  static let regularSchedules = ["regular_schedule", "regular_schedules"]
  static let holidaySchedules = ["holiday_schedule", "holiday_schedules"]
  static let eligibilities = ["eligibility", "eligibilitys", "eligibilities"]
  static let taxonomyLinks = [
    "service_taxonomy", "service_taxonomys", "service_taxonomies", "services_taxonomy", "link_taxonomy",
    "link_taxonomys", "link_taxonomies", "taxonomy", "taxonomies", "taxonomy_term", "taxonomy_terms",
  ]
  static let otherAttributes = [
    "other_attribute", "other_attributes", "service_attribute", "service_attributes",
  ]
  static let addresses = [
    "physical_address": "physical", "physical_addresses": "physical", "postal_address": "postal",
    "postal_addresses": "postal",
  ]
  /// Tables that 3.1 has no place for; kept as they are.
  static let unmapped = [
    "payment_accepted", "payments_accepted", "payment_accepteds", "reviews", "review", "attending_access",
    "deliverable_type", "parent_name",
  ]

  /// The keys that an object of a table could have before 3.0; they help to tell its kind.
  static let keys: [String: Set<String>] = {
    var keys = renamed.mapValues { Set($0.map(\.old)) }
    let times = Set(regularSchedules + holidaySchedules)
    keys["service", default: []].formUnion(times.union(eligibilities).union(taxonomyLinks))
    keys["service", default: []].formUnion(otherAttributes + unmapped)
    keys["service_at_location", default: []].formUnion(times)
    keys["location", default: []].formUnion(times.union(addresses.keys))
    keys["taxonomy_term"] = ["vocabulary", "parent_name", "parent"]
    return keys
  }()

  /// Files of the older table form that 3.1 does not know; their rows belong to the record that they name.
  static let tables: [String: String] = {
    var tables: [String: String] = [:]
    for name in regularSchedules { tables[name] = "regular_schedule" }
    for name in holidaySchedules { tables[name] = "holiday_schedule" }
    for name in eligibilities { tables[name] = "eligibility" }
    for name in otherAttributes { tables[name] = "other_attributes" }
    for (name, kind) in addresses { tables[name] = "\(kind)_address" }
    for name in taxonomyLinks.prefix(4) { tables[name] = "service_taxonomy" }
    for name in taxonomyLinks[4..<7] { tables[name] = "link_taxonomy" }
    for name in unmapped.prefix(3) { tables[name] = "payment_accepted" }
    tables["accessibility_for_disabilities"] = "accessibility_for_disabilities"
    return tables
  }()

  /// The legacy tables, each once, whose rows a record of `table` may own.
  static let ownedTables: [String: [String]] = [
    "service": [
      "regular_schedule", "holiday_schedule", "eligibility", "service_taxonomy", "link_taxonomy",
      "other_attributes", "payment_accepted",
    ],
    "location": [
      "regular_schedule", "holiday_schedule", "physical_address", "postal_address",
      "accessibility_for_disabilities", "link_taxonomy", "other_attributes",
    ],
    "service_at_location": ["regular_schedule", "holiday_schedule", "link_taxonomy", "other_attributes"],
    "organization": ["link_taxonomy", "other_attributes"],
  ]
}
