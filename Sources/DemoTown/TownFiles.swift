import Foundation
import Yams

/// The files of an example town as they are written, `Examples/Alfeld`.
struct TownFiles {
  var town: TownEntry
  var areas: [AreaEntry]
  var holidays: [HolidayEntry]
  var organisations: [OrganisationEntry]
  var places: [PlaceEntry]
  var offers: [OfferEntry]

  /// Reads a folder. Throws `DemoTownError` that names the file.
  init(folder: String) throws {
    func read<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
      try readYAML("\(folder)/\(name)")
    }
    town = try read("town.yaml")
    areas = try read("areas.yaml")
    holidays = try read("school-holidays.yaml")
    organisations = try read("organisations.yaml")
    places = try read("places.yaml")
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/offers")
      .filter { $0.hasSuffix(".yaml") }.sorted()
    offers = try names.flatMap { try read("offers/\($0)", as: [OfferEntry].self) }
  }
}

/// A value from a YAML file. Throws `DemoTownError` that names the file.
func readYAML<Value: Decodable>(_ path: String, as type: Value.Type = Value.self) throws -> Value {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw DemoTownError(file: path, message: "fehlt oder ist nicht lesbar")
  }
  return try decodeYAML(data, file: path)
}

/// A value from YAML. Throws `DemoTownError` that names the file.
func decodeYAML<Value: Decodable>(_ data: Data, file: String) throws -> Value {
  do {
    return try YAMLDecoder().decode(Value.self, from: data)
  } catch {
    throw DemoTownError(file: file, message: "\(error)")
  }
}

/// What is wrong with an example town.
public struct DemoTownError: Error, CustomStringConvertible {
  /// The file.
  public var file: String
  /// What is wrong.
  public var message: String

  /// File and message.
  public var description: String { "\(file): \(message)" }
}

struct TownEntry: Decodable {
  var name: String
  var area: String
  var state: String
  var demo: Bool
  /// Whom to call when a child is in danger.
  var protection: String?
  var legal: [String: [String: String]]
}

struct AreaEntry: Decodable {
  var key: String
  var name: String
  var kind: String
  var parent: String?
}

struct HolidayEntry: Decodable {
  var state: String
  var name: String
  var from: Day
  var to: Day
}

struct PhoneEntry: Decodable {
  var number: String
  var note: String?
}

struct ContactEntry: Decodable {
  var name: String?
  var role: String?
  var phone: String?
  var email: String?
}

struct OrganisationEntry: Decodable {
  var id: String
  var name: String
  var alternate_name: String?
  var description: String
  var website: String?
  var email: String?
  var phones: [PhoneEntry]?
  var contacts: [ContactEntry]?
  var owner: String
  var legal_status: String?
}

struct PlaceEntry: Decodable {
  var id: String
  var organisation: String?
  var name: String
  var kind: String
  var street: String?
  var postal_code: String?
  var city: String?
  var quarter: String?
  var latitude: Double?
  var longitude: Double?
  var directions: String?
  var accessibility: [String: String]?
  var protected: Bool?
}
