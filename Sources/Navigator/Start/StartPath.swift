import Offers
public import Places
public import Search

/// A situation that a family may be in, named by what stands in the address.
public enum StartKey: String, Sendable, Hashable, CaseIterable {
  case pregnant = "schwanger"
  case new = "neu-hier"
  case school = "schule"
  case separation = "trennung"
  case money = "geld"
  case tired = "erschoepft"
  case illness = "krankheit"
  case crisis = "krise"
  case care = "betreuung"
  case home = "wohnung"
  case unsafe = "sicherheit"
}

/// A question that may be skipped.
public enum StartQuestion: String, Sendable, Hashable, CaseIterable {
  /// How old the child is.
  case age
  /// Whether there is money from an office.
  case benefits
  /// Whether one parent is alone with the children.
  case alone
  /// Whether German is hard.
  case language
}

/// What was answered; what was skipped is nil.
public struct StartAnswers: Sendable, Hashable {
  /// The ring of the child.
  public var phase: PhaseCode?
  /// Whether there is money from an office, one parent is alone, and German is hard.
  public var benefits: Bool?, alone: Bool?, language: Bool?

  /// Nothing answered.
  public init() {}
}

/// A step of a path: what to do, and which offers help with it.
public struct StartStep: Sendable, Hashable {
  /// Its texts.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    case midwife, pregnancyAdvice, beforeBirth
    case newAdvice, learnGerman, newChild
    case schoolTalk, schoolLearning, schoolChoice
    case separationAdvice, separationMoney, separationChild
    case moneyToday, moneyClaims, moneyDebts
    case tiredTalk, tiredRelief, tiredAdvice
    case illnessDoctor, illnessRights, illnessRelief
    case crisisNow, crisisTalk, crisisSchool
    case careFind, careEdges, careCost
    case homeKeep, homePay, homeThings
    case unsafeNow, unsafeAdvice, unsafeChild
    case benefitsYes, benefitsNo, alone, interpreter
  }

  /// Which texts it has.
  public var key: Key
  /// What is searched for, in the words of the field; the best of each is shown.
  public var finds: [String]
  /// For which rings it is; nil: for all.
  public var rings: Set<PhaseCode>?

  init(_ key: Key, _ finds: [String], only rings: Set<PhaseCode>? = nil) {
    self.key = key
    self.finds = finds
    self.rings = rings
  }
}

/// The way from a situation to help: two or three questions and a few steps. Nothing of it is stored.
public struct StartPath: Sendable {
  /// The situation.
  public var key: StartKey
  /// What is asked.
  public var questions: [StartQuestion]
  /// The steps in the order in which they help.
  public var steps: [StartStep]
  /// For which emergencies numbers stand above the steps.
  public var numbers: Set<CrisisTopic> = []

  /// The steps that fit the answers.
  public func steps(for answers: StartAnswers) -> [StartStep] {
    var out = steps.filter { step in
      guard let rings = step.rings, let phase = answers.phase else { return true }
      return rings.contains(phase)
    }
    switch answers.benefits {
    case true?: out.append(StartStep(.benefitsYes, ["Bildung und Teilhabe beantragen"]))
    case false?: out.append(StartStep(.benefitsNo, ["Kinderzuschlag", "Wohngeld"]))
    case nil: break
    }
    if answers.alone == true { out.append(StartStep(.alone, ["Alleinerziehende", "Unterhaltsvorschuss"])) }
    if answers.language == true {
      out.append(StartStep(.interpreter, ["Dolmetscher", "Migrationsberatung"]))
    }
    return out
  }
}

extension Catalogue {
  /// The offers for a step: for each of its words the best that fits the child's age, else the best of all, since
  /// somebody there knows further.
  public func offers(for step: StartStep, _ answers: StartAnswers, most: Int = 3) -> [CatalogueEntry] {
    var numbers: [Int] = []
    for words in step.finds {
      let hits = good(Need(words: words), limit: 5)
      let fitting = hits.filter { number in
        answers.phase.map { entries[number].offer.chain.contains($0) } ?? true
      }
      let best = fitting.isEmpty ? Array(hits.prefix(1)) : fitting
      numbers += best.filter { !numbers.contains($0) }.prefix(step.finds.count > 1 ? 1 : 2)
    }
    return numbers.prefix(most).map { entries[$0] }
  }

  /// The hits that are about as good as the best.
  func good(_ need: Need, limit: Int) -> [Int] {
    let hits = find(need, limit: limit).hits
    guard let top = hits.first?.score else { return [] }
    return hits.filter { $0.score >= 0.5 * top }.map(\.number)
  }
}
