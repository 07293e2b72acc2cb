/// The tables whose rows belong to others.
extension HSDSTable {
  static let partTables = [
    accessibility, address, attribute, contact, costOption, funding, language, metaTableDescription, metadata,
    organizationIdentifier, phone, requiredDocument, schedule, serviceArea, serviceCapacity, unit, url,
  ]

  static let accessibility = HSDSTable(
    "accessibility", file: "accessibility",
    [
      .id, .link("location"), .text("description"), .text("details"), .uri("url"), .attributes, .metadata,
    ])

  static let address = HSDSTable(
    "address", file: "addresses",
    [
      .id, .link("location"), .text("attention"), .text("address_1").required, .text("address_2"),
      .text("city").required, .text("region"), .text("state_province").required,
      .text("postal_code").required, .text("country").required,
      .choice("address_type", ["physical", "postal", "virtual"]).required, .attributes, .metadata,
    ])

  static let attribute = HSDSTable(
    "attribute", file: "attributes",
    [
      .id, .uuid("link_id").requiredInTables, .link("taxonomy_term").requiredInTables, .text("link_type"),
      .text("link_entity").requiredInTables, .text("value"), .one("taxonomy_term", of: "taxonomy_term"),
      .metadata, .text("label"),
    ])

  static let contact = HSDSTable(
    "contact", file: "contacts",
    [
      .id, .link("organization"), .link("service"), .link("service_at_location"), .link("location"),
      .text("name"), .text("title"), .text("department"), .email("email"), .list("phones", of: "phone"),
      .attributes, .metadata,
    ])

  static let costOption = HSDSTable(
    "cost_option", file: "cost_options",
    [
      .id, .link("service").requiredInTables, .date("valid_from"), .date("valid_to"), .text("option"),
      .text("currency"), .number("amount"), .text("amount_description"), .attributes, .metadata,
    ])

  static let funding = HSDSTable(
    "funding", file: "funding",
    [.id, .link("organization"), .link("service"), .text("source"), .attributes, .metadata])

  static let language = HSDSTable(
    "language", file: "languages",
    [
      .id, .link("service"), .link("location"), .link("phone"), .text("name"), .text("code"), .text("note"),
      .attributes, .metadata,
    ])

  static let metaTableDescription = HSDSTable(
    "meta_table_description", file: "meta_table_descriptions",
    [.id, .text("name"), .text("language"), .text("character_set"), .attributes, .metadata])

  static let metadata = HSDSTable(
    "metadata", file: "metadata",
    [
      .id, .uuid("resource_id").requiredInTables, .text("resource_type").requiredInTables,
      .date("last_action_date").required, .text("last_action_type").required, .text("field_name").required,
      .text("previous_value").required, .text("replacement_value").required, .text("updated_by").required,
    ])

  static let organizationIdentifier = HSDSTable(
    "organization_identifier", file: "organization_identifiers",
    [
      .id, .link("organization").requiredInTables, .text("identifier_scheme"),
      .text("identifier_type").required, .text("identifier").required, .attributes, .metadata,
    ])

  static let phone = HSDSTable(
    "phone", file: "phones",
    [
      .id, .link("location"), .link("service"), .link("organization"), .link("contact"),
      .link("service_at_location"), .text("number").required, .number("extension"), .text("type"),
      .text("description"), .list("languages", of: "language"), .attributes, .metadata,
    ])

  static let requiredDocument = HSDSTable(
    "required_document", file: "required_documents",
    [.id, .link("service"), .text("document"), .uri("uri"), .attributes, .metadata])

  static let schedule = HSDSTable(
    "schedule", file: "schedules",
    [
      .id, .link("service"), .link("location"), .link("service_at_location"), .date("valid_from"),
      .date("valid_to"), .date("dtstart"), .number("timezone"), .date("until"), .number("count"),
      .choice("wkst", ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), .choice("freq", ["WEEKLY", "MONTHLY"]),
      .number("interval"), .text("byday"), .text("byweekno"), .text("bymonthday"), .text("byyearday"),
      .text("description"), .time("opens_at"), .time("closes_at"), .uri("schedule_link"),
      .text("attending_type"), .text("notes"), .attributes, .metadata,
    ])

  static let serviceArea = HSDSTable(
    "service_area", file: "service_areas",
    [
      .id, .link("service"), .link("service_at_location"), .text("name"), .text("description"),
      .text("extent"), .text("extent_type"), .text("uri"), .attributes, .metadata,
    ])

  static let serviceCapacity = HSDSTable(
    "service_capacity", file: "service_capacity",
    [
      .id, .link("service").requiredInTables, .one("unit", of: "unit").required,
      .link("unit").requiredInTables, .number("available").required, .number("maximum"),
      .text("description"), .dateTime("updated").required, .attributes, .metadata,
    ])

  static let unit = HSDSTable(
    "unit", file: "units",
    [
      .id, .text("name").required, .text("scheme"), .text("identifier"), .uri("uri"), .attributes, .metadata,
    ])

  static let url = HSDSTable(
    "url", file: "url",
    [
      .id, .text("label"), .uri("url").required, .link("organization"), .link("service"), .attributes,
      .metadata,
    ])
}
