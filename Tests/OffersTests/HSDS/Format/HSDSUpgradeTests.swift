import Documents
import Offers
import Testing

@Suite struct HSDSUpgradeTests {
  private func upgrade(_ kind: HSDSKind, _ text: String) throws -> HSDSUpgrade.Result {
    HSDSUpgrade.upgrade(document(kind, try object(text)))
  }

  @Test(arguments: [
    // Eligibility
    (#"{"id":1,"eligibility":"Kinder"}"#, #"{"id":1,"eligibility_description":"Kinder"}"#),
    (
      #"{"id":1,"eligibility":[{"id":2,"service_id":1,"eligibility":"Kinder"},{"id":3,"eligibility":"Eltern"}]}"#,
      #"{"id":1,"eligibility_description":"Kinder; Eltern"}"#
    ),
    (
      #"{"id":1,"eligibilitys":[{"id":2,"eligibility":"Kinder","minimum_age":3,"maximum_age":"6"}]}"#,
      #"{"id":1,"eligibility_description":"Kinder","maximum_age":"6","minimum_age":3}"#
    ),
    // Times
    (
      #"{"id":1,"regular_schedule":[{"id":2,"weekday":1,"opens_at":"9:00","closes_at":"1200"}]}"#,
      #"{"id":1,"schedules":[{"id":2,"opens_at":"09:00","closes_at":"12:00","byday":"MO","freq":"WEEKLY"}]}"#
    ),
    (
      #"{"id":1,"schedules":[{"id":5}],"regular_schedules":[{"id":2,"weekday":"Sunday","opens_at":"09:00"}]}"#,
      #"{"id":1,"schedules":[{"id":5},{"id":2,"opens_at":"09:00","byday":"SU","freq":"WEEKLY"}]}"#
    ),
    (
      #"{"id":1,"holiday_schedule":[{"id":3,"closed":false,"opens_at":"10:00","closes_at":"11:00","start_date":"2020-12-24","end_date":"2020-12-26"}]}"#,
      #"{"id":1,"schedules":[{"id":3,"opens_at":"10:00","closes_at":"11:00","dtstart":"2020-12-24","valid_from":"2020-12-24","valid_to":"2020-12-26","until":"2020-12-26","freq":"WEEKLY","byday":"MO,TU,WE,TH,FR,SA,SU"}]}"#
    ),
    // Languages
    (
      #"{"id":1,"languages":["de","Türkisch"]}"#, #"{"id":1,"languages":[{"code":"de"},{"name":"Türkisch"}]}"#
    ),
    (#"{"id":1,"language":"de, EN"}"#, #"{"id":1,"languages":[{"code":"de"},{"code":"en"}]}"#),
    (
      #"{"id":1,"languages":[{"id":2,"service_id":1,"language":"Arabic"},{"id":3,"language":"ara"}]}"#,
      #"{"id":1,"languages":[{"id":2,"service_id":1,"name":"Arabic"},{"id":3,"code":"ara"}]}"#
    ),
    (
      #"{"id":1,"phones":[{"number":"1","language":"de"}]}"#,
      #"{"id":1,"phones":[{"number":"1","languages":[{"code":"de"}]}]}"#
    ),
    // Places, contacts, areas, documents, money
    (#"{"id":1,"services_at_location":[{"id":2}]}"#, #"{"id":1,"service_at_locations":[{"id":2}]}"#),
    (
      #"{"id":1,"contacts":[{"id":1}],"contact":[{"id":2,"phone":{"number":"0"}}]}"#,
      #"{"id":1,"contacts":[{"id":1},{"id":2,"phones":[{"number":"0"}]}]}"#
    ),
    (
      #"{"id":1,"service_area":[{"id":2,"service_area":"Alfeld"}]}"#,
      #"{"id":1,"service_areas":[{"id":2,"name":"Alfeld"}]}"#
    ),
    (#"{"id":1,"required_document":["Pass"]}"#, #"{"id":1,"required_documents":[{"document":"Pass"}]}"#),
    (#"{"id":1,"fees":[{"id":2,"fee":"5 Euro"}]}"#, #"{"id":1,"cost_options":[{"id":2,"option":"5 Euro"}]}"#),
    (#"{"id":1,"fees":"5 Euro"}"#, #"{"id":1,"fees":"5 Euro"}"#),
    (#"{"id":1,"interpretation_services":["de","tr"]}"#, #"{"id":1,"interpretation_services":"de, tr"}"#),
    // Terms
    (
      #"{"id":1,"service_taxonomy":[{"id":2,"service_id":1,"taxonomy_id":"t","taxonomy_detail":"x"}]}"#,
      #"{"id":1,"attributes":[{"id":2,"taxonomy_term_id":"t","value":"x","link_entity":"service"}]}"#
    ),
    (
      #"{"id":1,"taxonomy":[{"id":"t","name":"Rat","vocabulary":"v"}]}"#,
      #"{"id":1,"attributes":[{"link_entity":"service","taxonomy_term":{"id":"t","name":"Rat","taxonomy":"v","description":"Rat"}}]}"#
    ),
    (
      #"{"id":1,"link_taxonomies":[{"id":2,"link_type":"service","taxonomy_term":{"id":"t","name":"Rat"}}]}"#,
      #"{"id":1,"attributes":[{"id":2,"link_entity":"service","taxonomy_term":{"id":"t","name":"Rat","description":"Rat"}}]}"#
    ),
    // The deep: a location within
    (
      #"{"id":1,"service_at_locations":[{"id":2,"location":{"id":3,"physical_addresses":[{"id":4,"address_1":"a","address_2":"b","address_3":"c"}]}}]}"#,
      #"{"id":1,"service_at_locations":[{"id":2,"location":{"id":3,"addresses":[{"id":4,"address_1":"a","address_2":"b, c","address_type":"physical"}],"location_type":"physical"}}]}"#
    ),
  ])
  func mapsServices(_ old: String, _ new: String) throws {
    let result = try upgrade(.service, old)
    #expect(
      JSONValue.object(result.document.value).text(.sortedCanonical)
        == (try JSONValue.parse(new).text(.sortedCanonical)))
    #expect(result.notes == [])
    // What is of 3.1 stays as it is.
    let again = HSDSUpgrade.upgrade(result.document)
    #expect(again.document == result.document)
    #expect(again.notes == [])
  }

  @Test(arguments: [
    (#"{"id":1,"payment_accepted":[{"payment":"bar"}]}"#, "payment_accepted"),
    (#"{"id":1,"regular_schedule":[{"weekday":"Ostern","opens_at":"09:00"}]}"#, "regular_schedule"),
    (#"{"id":1,"holiday_schedules":[{"closed":true,"start_date":"2020-12-24"}]}"#, "holiday_schedules"),
    (#"{"id":1,"eligibility":[{"eligibility":"x","taxonomys":[1]}]}"#, "eligibility"),
    (#"{"id":1,"eligibility":5}"#, "eligibility"),
    (#"{"id":1,"other_attributes":[{"id":2,"foo":"x"}]}"#, "other_attributes"),
    (#"{"id":1,"service_taxonomy":"x"}"#, "service_taxonomy"),
    (#"{"id":1,"fees":[5]}"#, "fees"), (#"{"id":1,"contacts":"x","contact":[{"id":1}]}"#, "contact"),
  ])
  func keepsAndNotesWhatDoesNotMap(_ old: String, _ key: String) throws {
    let result = try upgrade(.service, old)
    #expect(result.document.value.contains(key))
    #expect(result.document.value[key] == (try object(old)[key]))
    #expect(result.notes.map(\.field) == [key])
    #expect(result.notes.allSatisfy { $0.code == "legacy-kept" && $0.record == "1" })
  }

  @Test func mapsOrganisationsAndTakesTheirServicesOut() throws {
    let result = try upgrade(
      .organization,
      #"{"id":"o","name":"V","url":"https://a.de","location":[{"id":1}],"services":[{"id":2,"eligibility":"x"},{"id":3,"organization_id":"p"}]}"#
    )
    #expect(
      result.document.value == ["id": "o", "name": "V", "website": "https://a.de", "locations": [["id": 1]]])
    #expect(result.extracted.map(\.kind) == [.service, .service])
    #expect(result.extracted.map { $0.value["organization_id"] } == ["o", "p"])
    #expect(result.extracted.first?.value["eligibility_description"] == "x")
    #expect(result.extracted.first?.origin == result.document.origin)
    let both = try upgrade(.organization, #"{"id":"o","url":"a","website":"b"}"#)
    #expect(both.document.value == ["id": "o", "url": "a", "website": "b"])
    #expect(both.notes.map(\.field) == ["url"])
    let empty = try upgrade(.organization, #"{"id":"o","url":"","website":"b"}"#)
    #expect(empty.document.value == ["id": "o", "website": "b"])
  }

  @Test func mapsPlacesAndTerms() throws {
    let place = try upgrade(
      .location,
      #"{"id":1,"postal_address":{"address_1":"Postfach"},"accessibility_for_disabilities":[{"id":2,"accessibility":"Rampe","details":"x"}]}"#
    )
    #expect(
      JSONValue.object(place.document.value).text(.sortedCanonical)
        == #"{"accessibility":[{"description":"Rampe","details":"x","id":2}],"addresses":[{"address_1":"Postfach","address_type":"postal"}],"id":1,"location_type":"postal"}"#
    )
    let term = try upgrade(.taxonomy, #"{"id":1,"name":"Rat","parent_id":"","vocabulary":"v"}"#)
    #expect(term.document.kind == .taxonomyTerm)
    #expect(term.document.value["taxonomy"] == "v")
    #expect(term.document.value["description"] == "Rat")
    #expect(try upgrade(.taxonomy, #"{"id":1,"name":"x","description":"d"}"#).document.kind == .taxonomy)
  }

  @Test(
    .enabled(if: Specification.isPresent),
    arguments: [
      ("organization_full", HSDSKind.organization), ("service_full", .service),
      ("service_at_location_full", .serviceAtLocation), ("location", .location),
      ("taxonomy_term", .taxonomyTerm),
      ("taxonomy", .taxonomy),
    ])
  func leavesThePublishedExamplesAlone(_ file: String, _ kind: HSDSKind) throws {
    let example = document(kind, try Specification.json("examples/\(file).json"))
    let result = HSDSUpgrade.upgrade(example)
    #expect(result.notes == [])
    var expected = example
    if kind == .organization { expected.value.remove("services") }
    #expect(result.document == expected)
  }
}
