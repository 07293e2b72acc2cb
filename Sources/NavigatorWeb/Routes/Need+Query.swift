import Markup
import Navigator
import Places
import Web

extension Need {
  /// What a request asks for.
  init(_ request: Request) throws {
    let typed = try request.query(NavigatorQuery.words) ?? ""
    self.init(
      words: typed.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      age: try request.query(NavigatorQuery.age), phase: try request.query(NavigatorQuery.phase),
      situation: try request.query(NavigatorQuery.situation))
    language = try request.query(NavigatorQuery.language)
    day = try request.query(NavigatorQuery.day)
    part = try request.query(NavigatorQuery.part)
    opening = try request.query(NavigatorQuery.opening)
    wishes = Set(try Wish.allCases.filter { try request.query(NavigatorQuery.flag($0)) ?? false })
    around = try request.query(NavigatorQuery.place).map(Around.place) ?? request.query(NavigatorQuery.point)
    kilometres = try request.query(NavigatorQuery.kilometres)
  }

  /// What stands in the address for it.
  var query: [QueryItem] {
    var items: [QueryItem?] = [
      NavigatorQuery.words.item(words.isEmpty ? nil : words), NavigatorQuery.age.item(age),
      NavigatorQuery.phase.item(phase), NavigatorQuery.situation.item(situation),
      NavigatorQuery.language.item(language), NavigatorQuery.day.item(day), NavigatorQuery.part.item(part),
      NavigatorQuery.opening.item(opening),
    ]
    items += Wish.allCases.filter(wishes.contains).map { NavigatorQuery.flag($0).item(true) }
    switch around {
    case .place(let id): items.append(NavigatorQuery.place.item(id))
    case .point: items.append(NavigatorQuery.point.item(around))
    case nil: break
    }
    if around != nil { items.append(NavigatorQuery.kilometres.item(kilometres)) }
    return items.compactMap { $0 }
  }

  /// The page that shows what is found.
  func link(page: Int = 1, view: ResultsView = .list) -> Link {
    NavigatorRoutes.results.url(
      query: query + [
        NavigatorQuery.view.item(view == .list ? nil : view), NavigatorQuery.page.item(page > 1 ? page : nil),
      ])
  }

  /// The same need with one choice more, less or changed.
  func with<Value>(_ choice: WritableKeyPath<Need, Value>, _ value: Value) -> Need {
    var other = self
    other[keyPath: choice] = value
    return other
  }

  /// The same need with a wish more, or less if it is among them.
  func toggling(_ wish: Wish) -> Need { with(\.wishes, wishes.symmetricDifference([wish])) }
}
