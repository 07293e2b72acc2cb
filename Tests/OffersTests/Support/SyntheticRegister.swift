import Foundation

/// Makes HSDS files of any size: invented services of about 2.5 kB with their organisation, a place, two
/// schedules and a telephone number. The same number gives the same bytes.
struct SyntheticRegister {
  /// How many services.
  var services: Int
  /// How many services share an organisation and its place.
  var servicesPerOrganisation = 8

  /// Writes a JSON array of full services.
  func write(to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    var text = "["
    for number in 0..<services {
      text += number == 0 ? "\n" : ",\n"
      text += service(number)
      if text.utf8.count > 1 << 20 {
        try handle.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    text += "\n]\n"
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private static let words = [
    "Beratung", "Treff", "Kurs", "Sprechstunde", "Gruppe", "Frühstück", "Hilfe", "Begleitung",
  ]

  /// One service as JSON.
  func service(_ number: Int) -> String {
    let organisation = number / max(servicesPerOrganisation, 1)
    let word = Self.words[number % Self.words.count]
    let sentence = "\(word) für Familien mit Kindern, vertraulich und kostenlos, auch ohne Termin. "
    return """
      {"id":"\(uuid(1, number))","name":"\(word) \(number)","alternate_name":"\(word)",\
      "description":"\(String(repeating: sentence, count: 6))","status":"active",\
      "url":"https://beispiel.de/angebote/\(number)","email":"info\(number)@beispiel.de",\
      "application_process":"Bitte rufen Sie an oder kommen Sie vorbei.","fees_description":"kostenlos",\
      "minimum_age":\(number % 6),"maximum_age":\(6 + number % 12),"assured_date":"2026-09-01",\
      "last_modified":"2026-10-01T08:00:00Z","organization":\(self.organisation(organisation)),\
      "phones":[{"id":"\(uuid(2, number))","number":"05181 \(10_000 + number)","type":"voice",\
      "description":"Büro, vormittags"}],"schedules":[\(schedule(number, "MO,WE", 0)),\(schedule(number, "TH", 1))],\
      "service_at_locations":[{"id":"\(uuid(3, number))","location":\(location(organisation))}],\
      "cost_options":[{"id":"\(uuid(4, number))","option":"Teilnahme","amount":0,"currency":"EUR"}],\
      "languages":[{"id":"\(uuid(5, number))","name":"Deutsch","code":"de"}]}
      """
  }

  private func organisation(_ number: Int) -> String {
    """
    {"id":"\(uuid(6, number))","name":"Verein \(number) e. V.",\
    "description":"Der Verein hilft Familien in der Stadt und im Umland, seit vielen Jahren und gern.",\
    "email":"kontakt\(number)@beispiel.de","website":"https://beispiel.de/verein/\(number)"}
    """
  }

  private func location(_ number: Int) -> String {
    """
    {"id":"\(uuid(7, number))","location_type":"physical","name":"Haus \(number)",\
    "latitude":51.\(98_000 + number % 1_000),"longitude":9.\(82_000 + number % 1_000),\
    "addresses":[{"id":"\(uuid(8, number))","address_1":"Lange Straße \(number % 200 + 1)",\
    "city":"Alfeld","state_province":"Niedersachsen","postal_code":"31061","country":"DE",\
    "address_type":"physical"}]}
    """
  }

  private func schedule(_ number: Int, _ days: String, _ index: Int) -> String {
    """
    {"id":"\(uuid(9 + index, number))","freq":"WEEKLY","byday":"\(days)","opens_at":"14:00",\
    "closes_at":"16:30","timezone":1,"valid_from":"2026-01-01"}
    """
  }

  private func uuid(_ kind: Int, _ number: Int) -> String {
    let digits = String(number, radix: 16)
    let padded = String(repeating: "0", count: 12 - digits.count) + digits
    let kind = String(kind, radix: 16)
    return "a0000000-0000-4000-8000-\(padded)".replacingOccurrences(of: "a0000000", with: "a000000\(kind)")
  }
}
