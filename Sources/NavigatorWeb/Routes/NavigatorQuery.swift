import Markup
import Navigator
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

  /// What a request asks for.
  static func need(_ request: Request) throws -> Need {
    let typed = try request.query(words) ?? ""
    return Need(
      words: typed.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      age: try request.query(age), phase: try request.query(phase),
      situation: try request.query(situation))
  }
}

extension Need {
  /// The page that shows what is found.
  func link(page: Int = 1) -> Link {
    NavigatorRoutes.results.url(query: [
      NavigatorQuery.words.item(words.isEmpty ? nil : words), NavigatorQuery.age.item(age),
      NavigatorQuery.phase.item(phase), NavigatorQuery.situation.item(situation),
      NavigatorQuery.page.item(page > 1 ? page : nil),
    ])
  }

  /// The same need with one choice more, less or changed.
  func with<Value>(_ choice: WritableKeyPath<Need, Value>, _ value: Value) -> Need {
    var other = self
    other[keyPath: choice] = value
    return other
  }
}
