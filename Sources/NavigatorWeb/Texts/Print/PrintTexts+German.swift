extension PrintTexts {
  /// German.
  static let german = PrintTexts(
    offerPoster: "Als Aushang drucken", scanOffer: "Mit dem Handy scannen und mehr lesen",
    townTitle: "Hilfe finden",
    townLead: "Was es für Kinder und Familien gibt: von der Schwangerschaft bis 18.",
    promise: "Kostenlos. Ohne Konto. Niemand erfährt, wonach Sie suchen.",
    scanTown: "Mit dem Handy scannen", orType: "oder eintippen:",
    booklet: "Heft zum Ausdrucken", bookletOf: { "Hilfen: \($0)" },
    bookletLead: "Alle Angebote für dieses Alter in einem Heft.",
    choose: "Für welches Alter soll das Heft sein?", contents: "Was ist wo?",
    none: "Für dieses Alter steht noch nichts im Register.",
    changes: "Zeiten und Orte ändern sich. Den neuesten Stand zeigt der Code.", others: "Für alle")
}
