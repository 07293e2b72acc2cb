/// The tables that have documents of their own.
extension HSDSTable {
  static let mainTables = [
    organization, program, service, location, serviceAtLocation, taxonomy, taxonomyTerm,
  ]

  static let organization = HSDSTable(
    "organization", file: "organizations",
    [
      .id, .text("name").required, .text("alternate_name"), .text("description").required, .email("email"),
      .uri("website"), .list("additional_websites", of: "url"), .text("tax_status"), .text("tax_id"),
      .number("year_incorporated"), .text("legal_status"), .text("logo"), .uri("uri"),
      .link("organization", "parent_organization_id"), .list("funding", of: "funding"),
      .list("contacts", of: "contact"), .list("phones", of: "phone"), .list("locations", of: "location"),
      .list("programs", of: "program"), .list("organization_identifiers", of: "organization_identifier"),
      .composed(.list("services", of: "service")), .attributes, .metadata,
    ])

  static let program = HSDSTable(
    "program", file: "programs",
    [
      .id, .link("organization").requiredInTables, .text("name").required, .text("alternate_name"),
      .text("description").required, .attributes, .metadata,
    ])

  static let service = HSDSTable(
    "service", file: "services",
    [
      .id, .link("organization").requiredInTables, .link("program"), .text("name").required,
      .text("alternate_name"), .text("description"), .uri("url"), .list("additional_urls", of: "url"),
      .email("email"), .choice("status", ["active", "inactive", "defunct", "temporarily closed"]).required,
      .text("interpretation_services"), .text("application_process"), .text("fees_description"),
      .text("wait_time"), .text("fees"), .text("accreditations"), .text("eligibility_description"),
      .number("minimum_age"), .number("maximum_age"), .date("assured_date"), .email("assurer_email"),
      .text("licenses"), .text("alert"), .dateTime("last_modified"), .list("phones", of: "phone"),
      .list("schedules", of: "schedule"), .list("service_areas", of: "service_area"),
      .list("service_at_locations", of: "service_at_location"), .list("languages", of: "language"),
      .one("organization", of: "organization"), .list("funding", of: "funding"),
      .list("cost_options", of: "cost_option"), .one("program", of: "program"),
      .list("required_documents", of: "required_document"), .list("contacts", of: "contact"),
      .list("capacities", of: "service_capacity"), .attributes, .metadata,
    ])

  static let location = HSDSTable(
    "location", file: "locations",
    [
      .id, .choice("location_type", ["physical", "postal", "virtual"]).required, .uri("url"),
      .link("organization"), .text("name"), .text("alternate_name"), .text("description"),
      .text("transportation"), .number("latitude"), .number("longitude"), .text("external_identifier"),
      .text("external_identifier_type"), .list("languages", of: "language"),
      .list("addresses", of: "address"), .list("contacts", of: "contact"),
      .list("accessibility", of: "accessibility"), .list("phones", of: "phone"),
      .list("schedules", of: "schedule"), .attributes, .metadata,
    ])

  static let serviceAtLocation = HSDSTable(
    "service_at_location", file: "service_at_location",
    [
      .id, .link("service").requiredInTables, .link("location").requiredInTables, .text("description"),
      .list("service_areas", of: "service_area"), .list("contacts", of: "contact"),
      .list("phones", of: "phone"), .list("schedules", of: "schedule"), .one("location", of: "location"),
      .composed(.one("service", of: "service")), .attributes, .metadata,
    ])

  static let taxonomy = HSDSTable(
    "taxonomy", file: "taxonomies",
    [
      .id, .text("name").required, .text("description").required, .uri("uri"), .text("version"), .metadata,
    ])

  static let taxonomyTerm = HSDSTable(
    "taxonomy_term", file: "taxonomy_terms",
    [
      .id, .text("code"), .text("name").required, .text("description").required,
      .link("taxonomy_term", "parent_id"), .text("taxonomy"),
      .one("taxonomy_detail", of: "taxonomy", "taxonomy_id"), .text("language"), .link("taxonomy"),
      .uri("term_uri"), .metadata,
    ])
}
