import Documents
import Offers
import Testing

@Suite struct HSDSValidatorTests {
  private func check(_ kind: HSDSKind, _ text: String) throws -> (JSONObject, [String]) {
    var validator = HSDSValidator()
    let (checked, problems) = validator.check(document(kind, try object(text)))
    return (checked.value, problems.map { "\($0.severity) \($0.code) \($0.field ?? "")" })
  }

  private static let id = #""id":"ac148810-d857-441c-9679-408f346de14b""#
  private static let service = #"\#(id),"organization_id":"o","name":"Kurs","status":"active""#

  @Test func findsNothingInWhatIsRight() throws {
    let text = """
      {\(Self.service),"description":"Wir sind < 5 km weg, <3","url":"https://a.de/ä?x=1","email":"a@b.de",
      "minimum_age":0,"maximum_age":17.5,"assured_date":"2024-02-29","last_modified":"2023-03-15T10:30:45.123Z",
      "phones":[{"id":"1","number":"+49 5181 1"}],"schedules":[{"id":"s","opens_at":"10:00:00","freq":"WEEKLY"}],
      "capacities":[{"id":"c","unit_id":"u","available":3,"updated":"2024-09-25T14:23:06.5+01:00"}],"alert":null}
      """
    let (value, problems) = try check(.service, text)
    #expect(problems == [])
    #expect(value == (try object(text)))
  }

  @Test(arguments: [
    (#"{"name":"x","status":"active","organization_id":1}"#, "error required-missing id"),
    (#"{\#(id),"name":" ","status":"active","organization_id":1}"#, "error required-missing name"),
    (#"{\#(id),"name":"x","status":"active"}"#, "warning service-without-organization organization_id"),
    (#"{\#(service),"phones":[{"number":"1"}]}"#, "warning required-missing phones[1].id"),
    (#"{\#(service),"phones":{"id":1}}"#, "error type-invalid phones"),
    (#"{\#(service),"phones":["05181"]}"#, "error type-invalid phones[1]"),
    (#"{\#(service),"organization":[]}"#, "error type-invalid organization"),
    (#"{\#(service),"description":{"de":"x"}}"#, "error type-invalid description"),
    (#"{\#(service),"minimum_age":"drei"}"#, "error number-invalid minimum_age"),
    (#"{\#(service),"minimum_age":1e999}"#, "error number-invalid minimum_age"),
    (#"{\#(service),"minimum_age":true}"#, "error type-invalid minimum_age"),
    (#"{\#(service),"minimum_age":10,"maximum_age":6}"#, "error ages-reversed minimum_age"),
    (#"{\#(service),"maximum_age":131}"#, "error age-out-of-range maximum_age"),
    (#"{\#(service),"minimum_age":-1}"#, "error age-out-of-range minimum_age"),
    (#"{\#(service),"assured_date":"2026-02-29"}"#, "error date-invalid assured_date"),
    (#"{\#(service),"last_modified":"gestern"}"#, "error date-time-invalid last_modified"),
    (#"{\#(service),"email":"a b"}"#, "warning email-invalid email"),
    (#"{\#(service),"url":"keine"}"#, "warning uri-invalid url"),
    (#"{\#(service),"url":" JavaScript:alert(1)"}"#, "error uri-unsafe url"),
    (#"{\#(service),"description":"<b>x</b>"}"#, "warning html-in-text description"),
    (#"{\#(service),"alternate_name":"<script>"}"#, "error html-in-name alternate_name"),
    (#"{\#(service),"alternate_name":"=1+1"}"#, "error formula-in-name alternate_name"),
    (#"{\#(service),"alternate_name":"@SUM(A1)"}"#, "error formula-in-name alternate_name"),
    (#"{\#(service),"description":"a\u0000b"}"#, "error control-character description"),
    (#"{\#(service),"description":"a\u001bb"}"#, "error control-character description"),
    (#"{\#(service),"x":1}"#, "note unknown-field x"),
    (#"{\#(service),"schedules":[{"id":"s","freq":"DAILY"}]}"#, "error value-not-allowed schedules[1].freq"),
    (
      #"{\#(service),"schedules":[{"id":"s","opens_at":"früh"}]}"#,
      "warning time-invalid schedules[1].opens_at"
    ),
    (
      #"{\#(service),"phones":[{"id":"p","number":"1","extension":"12-0"}]}"#,
      "warning number-invalid phones[1].extension"
    ),
  ])
  func reports(_ text: String, _ expected: String) throws {
    #expect(try check(.service, text).1 == [expected])
  }

  @Test(arguments: [
    (#""status":" Active""#, "status", JSONValue.string("active"), "value-mended"),
    (#""status":"temporarily_closed""#, "status", "temporarily closed", "value-mended"),
    (#""status":"aktiv""#, "status", "active", "value-mended"),
    (#""status":"active","minimum_age":"3,5""#, "minimum_age", .number("3.5"), "text-as-number"),
    (#""status":"active","minimum_age":"06""#, "minimum_age", 6, "text-as-number"),
    (#""status":"active","fees":5"#, "fees", "5", "number-as-text"),
    (#""status":"active","assured_date":"31.12.2026""#, "assured_date", "2026-12-31", "form-mended"),
    (
      #""status":"active","assured_date":"2026-12-31T00:00:00Z""#, "assured_date", "2026-12-31", "form-mended"
    ),
    (
      #""status":"active","last_modified":"2026-12-31""#, "last_modified", "2026-12-31T00:00:00Z",
      "form-mended"
    ),
    (#""status":"active","url":"www.alfeld.de/x""#, "url", "https://www.alfeld.de/x", "form-mended"),
    (#""status":"active","email":"mailto:a@b.de""#, "email", "a@b.de", "form-mended"),
  ])
  func mends(_ fields: String, _ key: String, _ expected: JSONValue, _ code: String) throws {
    let (value, problems) = try check(.service, #"{\#(Self.id),"organization_id":"o","name":"K",\#(fields)}"#)
    #expect(value[key] == expected)
    #expect(problems == ["warning \(code) \(key)"])
  }

  @Test(arguments: [
    (#""latitude":91,"longitude":9"#, "error coordinate-out-of-range latitude"),
    (#""latitude":51,"longitude":-180.5"#, "error coordinate-out-of-range longitude"),
    (#""latitude":0,"longitude":0.0"#, "warning coordinate-zero latitude"),
    (#""latitude":9.8,"longitude":51.9"#, "warning coordinate-swapped latitude"),
    (#""latitude":51.9"#, "warning coordinate-incomplete longitude"),
    (#""languages":[{"id":1,"name":"=x"}]"#, "error formula-in-name languages[1].name"),
    (
      #""addresses":[{"id":"a","address_1":"x","city":"y","state_province":"z","postal_code":"1","country":"DE"}]"#,
      "warning required-missing addresses[1].address_type"
    ),
  ])
  func checksPlaces(_ fields: String, _ expected: String) throws {
    #expect(try check(.location, #"{\#(Self.id),"location_type":"physical",\#(fields)}"#).1 == [expected])
  }

  @Test func boundsTexts() throws {
    let name = String(repeating: "ä", count: 500)
    #expect(
      try check(.service, #"{\#(Self.id),"organization_id":1,"status":"active","name":"\#(name)"}"#).1 == [])
    #expect(
      try check(.service, #"{\#(Self.id),"organization_id":1,"status":"active","name":"\#(name)a"}"#).1
        == ["error text-too-long name"])
    let text = String(repeating: "x", count: 100_001)
    #expect(
      try check(.service, #"{\#(Self.service),"description":"\#(text)"}"#).1 == [
        "error text-too-long description"
      ])
  }

  @Test func notesUnknownFieldsOnce() throws {
    var validator = HSDSValidator()
    let record = document(.service, try object(#"{\#(Self.service),"x":{"y":"\u0000"}}"#))
    #expect(validator.check(record).problems.map(\.code) == ["unknown-field", "control-character"])
    #expect(validator.check(record).problems.map(\.code) == ["control-character"])
    #expect(
      validator.check(document(.other("x_table"), ["a": "\u{0}"])).problems.map(\.code) == [
        "control-character"
      ])
  }

  @Test func namesRowFieldFaultAndMend() throws {
    var validator = HSDSValidator()
    let record = HSDSDocument(
      kind: .service, value: try object(#"{"id":7,"name":"x","status":"offen?","organization_id":1}"#),
      origin: RowRef(file: "s.csv", row: 12))
    let problem = try #require(validator.check(record).problems.first)
    #expect(problem.file == "s.csv")
    #expect(problem.row == 12)
    #expect(problem.record == "7")
    #expect(problem.field == "status")
    #expect(problem.message == "„offen?“ ist hier nicht erlaubt.")
    #expect(problem.mend == "Erlaubt sind: active, inactive, defunct, temporarily closed.")
  }
}
