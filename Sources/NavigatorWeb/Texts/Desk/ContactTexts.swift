import Navigator

/// The report; people who work with it read German.
struct ContactTexts: Sendable {
  var title: String, year: String, download: String, print: String, contacts: String, picture: String
  var total: @Sendable (Int, String) -> String, few: @Sendable (String) -> String
  var noMonth: @Sendable (Int) -> String
  var heading: @Sendable (ContactTable.Kind) -> String
  var most: @Sendable (ContactTable.Kind, String, Int, Int) -> String
  var noFirst: String, notDivided: String, howProtected: String

  static let german = ContactTexts(
    title: "Kontakte", year: "Jahr", download: "Als CSV", print: "Drucken", contacts: "Kontakte",
    picture: "Bild",
    total: { "\($0) Kontakte, \($1)." },
    few: { "Weniger als \(SmallCounts.least) Kontakte, \($0): zu wenige für einen Bericht." },
    noMonth: { "\($0) ist noch kein ganzer Monat vorbei; gezählt werden nur ganze Monate." },
    heading: { "Nach \($0.dative)" },
    most: { kind, label, count, total in
      let share = total == 0 ? 0 : Int((Double(count) / Double(total) * 100).rounded())
      return "Am häufigsten: \(label) mit \(count) von \(total) Kontakten (\(share) %)."
    },
    noFirst: "Kein einzelner Wert ragt heraus.",
    notDivided: "Hier sind es zu wenige, um sie aufzuteilen, ohne dass man auf einzelne schließen könnte.",
    howProtected:
      "Gezählt werden Gespräche, keine Menschen. Nur ganze Monate stehen hier. Zahlen unter fünf sind verdeckt, und wo man sie ausrechnen könnte, auch die nächstgrößere."
  )
}

extension ContactTable.Kind {
  fileprivate var dative: String {
    switch self {
    case .month: "Monat"
    case .phase: "Lebensphase"
    case .topic: "Thema"
    case .language: "Sprache"
    case .channel: "Weg"
    case .result: "Ergebnis"
    }
  }
}
