import Foundation
import Places
import Yams

struct OfferEntry: Decodable {
  var id: String
  var organisation: String
  var places: [String]?
  var name: String
  var alternate_name: String?
  var summary: String?
  var description: String
  var kind: String
  var status: String?
  var ages: AgesEntry?
  var phases: [String]?
  var situations: [String]
  var level: String?
  var target: String?
  var season: String?
  var languages: [String]?
  var times: String?
  var closed: ClosedEntry?
  var costs: [CostEntry]?
  var registration: String?
  var application: String?
  var eligibility: [EligibilityEntry]?
  var documents: [String]?
  var phones: [PhoneEntry]?
  var email: String?
  var url: String?
  var contacts: [ContactEntry]?
  var capacity: CapacityEntry?
  var serves: [String]?
  var owner: String?
  var assured: Day?
  var translations: [String: TranslationEntry]?
  var alert: String?
}

struct AgesEntry: Decodable {
  var from: Int?
  var to: Int?
}

struct ClosedEntry: Decodable {
  var from: Day?
  var until: Day?
  var reason: String?
}

struct CostEntry: Decodable {
  var text: String?
  var amount: Double?
  var valid_from: Day?
  var valid_to: Day?
  var condition: String?
}

struct EligibilityEntry: Decodable {
  var kind: String
  var areas: [String]?
  var any_of: [String]?
  var by: [String]?
  var text: String?
}

struct CapacityEntry: Decodable {
  var unit: String
  var total: Double?
  var free: Double
  var updated: Day
}

struct TranslationEntry: Decodable {
  var name: String?
  var summary: String?
  var description: String?
  /// human or machine
  var origin: String?
  var made: Day?
  var testers: String?
}

/// A date in YAML, which is text or a timestamp of its own.
struct Day: Decodable {
  var date: LocalDate

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self), let date = LocalDate(iso8601: String(text.prefix(10))) {
      self.date = date
      return
    }
    let moment = try container.decode(Date.self)
    date = BerlinTime.local(Instant(milliseconds: Int64(moment.timeIntervalSince1970 * 1_000))).date
  }
}
