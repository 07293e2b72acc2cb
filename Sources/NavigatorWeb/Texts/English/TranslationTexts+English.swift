extension TranslationTexts {
  static let english = TranslationTexts(
    germanName: "In German",
    germanText: "The text in German",
    onlyGerman: "This text is in German only.",
    partlyGerman: "Some details are in German only.",
    machine: { day in
      day.map { "Translated by a computer on \($0)." } ?? "Translated by a computer."
    },
    machineAdvice: "There may be mistakes. The German text is the one that counts.",
    keptGerman: "The description tells of conditions or deadlines and is therefore shown in German.",
    stale: "The German text has changed. This translation may be outdated.",
    easyToRead: "Leichte Sprache (easy German)",
    tested: { who, day in "Tested by \(who) on \(day)." },
    read: "Read aloud",
    stop: "Stop reading")
}
