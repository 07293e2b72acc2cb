import Access

/// What the history of an offer says.
struct HistoryTexts: Sendable {
  var title: @Sendable (String) -> String, short: String, lead: String, older: String, restore: String
  var current: String, first: String, same: String, old: String, new: String, program: String, gone: String
  /// Who it was, without a name.
  var role: @Sendable (Set<Role>) -> String
  var note: @Sendable (Int) -> String
}

extension HistoryTexts {
  static let german = HistoryTexts(
    title: { "Verlauf: \($0)" }, short: "Verlauf",
    lead:
      "Hier steht, was wann geändert wurde. Jeden früheren Stand können Sie zurückholen; nichts geht verloren.",
    older: "Ältere Stände", restore: "Diesen Stand wiederherstellen", current: "Das sehen Familien jetzt",
    first: "Der älteste bekannte Stand.", same: "Keine Änderung im Text.", old: "Vorher", new: "Danach",
    program: "Programm", gone: "ein Zugang, den es nicht mehr gibt",
    role: {
      $0.contains(.provider) && !$0.contains(.coordinator) ? Role.provider.german : Role.coordinator.german
    },
    note: { "Stand \($0) wiederhergestellt" })
}
