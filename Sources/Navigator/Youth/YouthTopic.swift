/// What young people ask about, with the words that find help for it.
public enum YouthTopic: String, Sendable, Hashable, CaseIterable {
  case mood = "kopf"
  case home = "zuhause"
  case school = "schule"
  case love = "liebe"
  case work = "ausbildung"
  case money = "geld"
  case substances = "sucht"
  case new = "neu-hier"
  case friends = "treffen"

  /// What is searched for.
  public var finds: [String] {
    switch self {
    case .mood: ["Jugendberatung", "Psychologische Sprechstunde", "Sorgentelefon", "Chat für Jugendliche"]
    case .home: ["Jugendberatung", "Sorgentelefon", "Jugendamt rund um die Uhr", "Hilfe nach Gewalt"]
    case .school: ["Schulsozialarbeit", "Mathe", "Nachhilfe", "Schulabschluss nachholen"]
    case .love: ["Jugendsprechstunde", "Queerer Jugendtreff", "Verhütung"]
    case .work: ["Ausbildungslotsen", "Berufsorientierung", "Schulabschluss nachholen", "Berufsdeutsch"]
    case .money: ["Geld in der Ausbildung", "Schuldnerberatung", "Wohnung"]
    case .substances: ["Suchtberatung", "Jugendberatung", "Sorgentelefon"]
    case .new: ["Neu hier und jung", "Sprachlernklasse", "Migrationsberatung"]
    case .friends: ["Jugendtreff", "mobile Jugendarbeit", "Jugendrat", "Mädchengruppe"]
    }
  }
}

/// What young people find: first what needs no parents, then what is for them, then what is for them too.
public struct YouthFinding: Sendable {
  /// Advice that needs no parents.
  public var withoutParents: [CatalogueEntry] = []
  /// Everything else.
  public var others: [CatalogueEntry] = []

  /// Nothing.
  public init() {}

  /// Whether nothing was found.
  public var isEmpty: Bool { withoutParents.isEmpty && others.isEmpty }
}

extension Catalogue {
  /// Finds offers from 10 to 27 on a topic, the best for each of its words.
  public func findForYouth(_ topic: YouthTopic) -> YouthFinding {
    found(
      topic.finds.flatMap { words in
        good(Need(words: words), limit: 6).filter(isForYouth).prefix(3)
      })
  }

  /// Finds offers from 10 to 27 for words that were typed.
  public func findForYouth(_ words: String) -> YouthFinding {
    found(find(Need(words: words), limit: 60).hits.map(\.number).filter(isForYouth))
  }

  private func isForYouth(_ number: Int) -> Bool {
    entries[number].suitsYouth && !entries[number].isForParents
  }

  private func found(_ numbers: [Int], most: Int = 30) -> YouthFinding {
    var seen: Set<Int> = []
    let found = numbers.filter { seen.insert($0).inserted }.map { entries[$0] }
    var out = YouthFinding()
    out.withoutParents = Array(found.filter(\.needsNoParents).prefix(most))
    let rest = found.filter { !$0.needsNoParents }
    out.others = Array((rest.filter(\.isForYouth) + rest.filter { !$0.isForYouth }).prefix(most))
    return out
  }

  /// All advice that needs no parents, that for young people only first.
  public func withoutParents() -> [CatalogueEntry] {
    let found = entries.filter(\.needsNoParents)
    return found.filter(\.isForYouth) + found.filter { !$0.isForYouth }
  }
}
