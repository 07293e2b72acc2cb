import Offers

extension FactTexts {
  static let plainGerman: FactTexts = {
    var texts = german
    let usual = german.condition
    texts.everyAge = "für jedes Alter"
    texts.free = "kostet nichts"
    texts.condition = { kind, what in
      switch kind {
      case .residence: what.map { "für alle, die hier wohnen: \($0)" } ?? "nur für Menschen von hier"
      case .benefit: what.map { "für Familien mit: \($0)" } ?? "für Familien, die Geld vom Amt bekommen"
      case .referral:
        what.map { "Jemand muss Sie schicken: \($0)" } ?? "Jemand muss Sie schicken, zum Beispiel ein Arzt"
      case .gender: what.map { "für \($0)" } ?? "nicht für alle. Bitte fragen Sie"
      case .singleParent: "für Mütter oder Väter, die allein für ihr Kind sorgen"
      case .insurance:
        what.map { "mit Versicherung: \($0)" } ?? "mit einer Krankenkasse. Sie haben keine? Bitte fragen Sie"
      case .other: what ?? "Es gibt noch mehr Regeln. Bitte fragen Sie"
      case .pregnancy, .disability, .school: usual(kind, what)
      }
    }
    return texts
  }()
}
