import Markup
import Navigator
import Offers
import Places
import Web

/// What can be asked for in the address of a page, each declared once.
enum NavigatorQuery {
  static let words = QueryParameter<String>.text(
    "q", limit: 200, purpose: Wording(de: "Wörter, die gesucht werden.", en: "Words to search for."))
  static let age = QueryParameter<Int>.integer(
    "alter", 0...18, purpose: Wording(de: "Alter des Kindes in Jahren.", en: "Age of the child in years."))
  static let phase = QueryParameter<PhaseCode>.choice(
    "phase", purpose: Wording(de: "Lebensphase oder Übergang.", en: "Life phase or transition."))
  static let situation = QueryParameter<Situation>.choice(
    "lage", purpose: Wording(de: "Lebenslage.", en: "Life situation."))
  static let page = QueryParameter<Int>.integer(
    "seite", 1...1_000_000, purpose: Wording(de: "Seite der Liste, ab 1.", en: "Page of the list, from 1."))

  static let language = QueryParameter<String>(
    "sprache", purpose: Wording(de: "Sprache, die dort gesprochen wird.", en: "Language spoken there."),
    expected: Wording(de: "ein Sprachkürzel nach ISO 639", en: "an ISO 639 code"),
    parse: { SpokenLanguage.names[$0] == nil ? nil : $0 }, print: { $0 })
  static let day = QueryParameter<Weekday>(
    "tag", purpose: Wording(de: "Wochentag.", en: "Day of the week."),
    expected: Wording(de: "mo, di, mi, do, fr, sa oder so", en: "mo, di, mi, do, fr, sa or so"),
    parse: { text in Weekday.allCases.first { $0.germanShort.lowercased() == text } },
    print: { $0.germanShort.lowercased() })
  static let part = QueryParameter<DayPart>.choice(
    "zeit", purpose: Wording(de: "Tageszeit.", en: "Part of the day."))
  static let opening = QueryParameter<Opening>.choice(
    "offen", purpose: Wording(de: "Jetzt oder heute geöffnet.", en: "Open now or today."))
  static let free = wish(.free, Wording(de: "Nur was nichts kostet.", en: "Only what is free of charge."))
  static let withoutRegistration = wish(
    .withoutRegistration, Wording(de: "Nur ohne Anmeldung.", en: "Only without registration."))
  static let stepFree = wish(
    .stepFree, Wording(de: "Nur mit stufenlosem Zugang.", en: "Only with step-free access."))
  static let place = QueryParameter<PlaceID>(
    "bei", purpose: Wording(de: "Ein Ort, in dessen Nähe gesucht wird.", en: "A place to search near to."),
    expected: Wording(de: "die Kennung eines Ortes", en: "the id of a place"),
    parse: { PlaceID(rawValue: $0) }, print: { $0.rawValue })
  static let point = QueryParameter<Around>(
    "um",
    purpose: Wording(
      de: "Ein Punkt, in dessen Nähe gesucht wird; wird auf etwa 100 m gerundet.",
      en: "A point to search near to; rounded to about 100 m."),
    expected: Wording(
      de: "Breite und Länge in Grad, mit Komma getrennt", en: "latitude and longitude in degrees"),
    parse: Around.init(query:), print: \.query)
  static let kilometres = QueryParameter<Int>.integer(
    "km", 1...100, purpose: Wording(de: "Umkreis in Kilometern.", en: "Radius in kilometres."))
  static let view = QueryParameter<ResultsView>.choice(
    "ansicht", purpose: Wording(de: "Liste oder Karte.", en: "List or map."))

  /// What narrows a search, as every page that searches declares it.
  static let choices = [
    words.info, age.info, phase.info, situation.info, language.info, day.info, part.info, opening.info,
    free.info, withoutRegistration.info, stepFree.info, place.info, point.info, kilometres.info,
  ]

  private static func wish(_ wish: Wish, _ purpose: Wording) -> QueryParameter<Bool> {
    .flag(wish.rawValue, purpose: purpose)
  }

  static func flag(_ wish: Wish) -> QueryParameter<Bool> {
    switch wish {
    case .free: free
    case .withoutRegistration: withoutRegistration
    case .stepFree: stepFree
    }
  }
}

/// How results are shown; the raw values stand in addresses.
enum ResultsView: String, CaseIterable, Sendable {
  case list = "liste"
  case map = "karte"
}

extension Around {
  /// "51.987,9.826"
  fileprivate init?(query: String) {
    let parts = query.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard parts.count == 2, let latitude = parts[0], let longitude = parts[1],
      let around = Around.point(latitude: latitude, longitude: longitude)
    else { return nil }
    self = around
  }

  fileprivate var query: String {
    guard case .point(let position) = self else { return "" }
    return "\(position.latitude),\(position.longitude)"
  }
}
